package org.isnad.labels;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** Dates in words, each with the precision that it has. */
final class DateWords {
    private final BundleLabels labels;
    private final HijriWords hijri;

    DateWords(BundleLabels labels) {
        this.labels = labels;
        this.hijri = new HijriWords(labels);
    }

    String words(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> alone(period);
            case DateInterval(var start, var end) -> interval(start, end);
            case DateChoice choice -> choice(choice);
            case DateSet set -> set(set);
        };
    }

    /** A date that stands for itself: what its source leaves open is said. */
    private String alone(PeriodDate date) {
        if (needsNotation(date)) {
            return hedged(date);
        }
        String hedged = labels.text(
                date.precision() == Precision.DAY ? "common.date.day" : "common.date.period",
                "qualifier",
                date.qualifier(),
                "date",
                date.precision() == Precision.YEAR
                        ? labels.text("common.date.year", "year", plain(date))
                        : plain(date));
        return switch (date.precision()) {
            case DAY, SEASON -> hedged;
            case MONTH -> labels.text("common.date.no_day", "date", hedged);
            case YEAR -> labels.text(dayMissing(date) ? "common.date.no_day" : "common.date.no_month", "date", hedged);
            case DECADE, CENTURY -> labels.text("common.date.no_year", "date", hedged);
        };
    }

    private static boolean dayMissing(PeriodDate date) {
        return date.digits().endsWith("-XX-XX");
    }

    /** A date as part of a longer phrase. */
    private String hedged(PeriodDate date) {
        String words = labels.text("common.date.part", "qualifier", date.qualifier(), "date", plain(date));
        return needsNotation(date)
                ? labels.text("common.date.with_notation", "date", words, "notation", date.edtf())
                : words;
    }

    /** Whether words for days, months and years cannot say all: {@code 1560-XX-25}, {@code 1950S2}, {@code 2004?-06}. */
    private static boolean needsNotation(PeriodDate date) {
        return date.partlyQualified() || date.digits().indexOf('S') >= 0 || !date.fillsItsPrecision();
    }

    /** The date without qualifier: «9 أيلول 2020»، «أيلول 2020»، «2020». */
    private String plain(PeriodDate date) {
        String ours = ours(date);
        return labels.settings().hijri()
                ? hijri.of(date)
                        .map(other -> labels.text("common.hijri.beside", "date", ours, "hijri", other))
                        .orElse(ours)
                : ours;
    }

    private String ours(PeriodDate date) {
        LocalDate first = date.first();
        return switch (date.precision()) {
            case DAY -> labels.day(first);
            case MONTH ->
                labels.text(
                        "common.date.month_year",
                        "month",
                        labels.month(first.getMonthValue()),
                        "year",
                        labels.year(first.getYear()));
            case SEASON -> season(date);
            case YEAR -> labels.year(first.getYear());
            case DECADE, CENTURY ->
                labels.text(
                        "common.date.years",
                        "from",
                        labels.year(first.getYear()),
                        "to",
                        labels.year(date.last().getYear()));
        };
    }

    private String season(PeriodDate date) {
        int first = date.first().getYear();
        int last = date.last().getYear();
        String name = labels.season(partOfYear(date));
        return first == last
                ? labels.text("common.date.season_year", "season", name, "year", labels.year(first))
                : labels.text(
                        "common.date.winter", "season", name, "year", labels.year(first), "next", labels.year(last));
    }

    /** The code of a part of the year; the seasons of the north have the same names as seasons without a place. */
    private static int partOfYear(PeriodDate date) {
        int code = Integer.parseInt(date.digits().substring(date.digits().lastIndexOf('-') + 1));
        return code >= 25 && code <= 28 ? code - 4 : code;
    }

    private String set(DateSet set) {
        String dates = set.parts().stream()
                .map(part -> part.earliest().equals(part.latest())
                        ? part.earliest().map(this::hedged).orElse("")
                        : brief(part))
                .reduce((some, more) -> labels.text("common.date.listed", "some", some, "more", more))
                .orElseThrow();
        return labels.text(
                set.all() ? "common.date.all_of" : "common.date.one_of", "dates", dates, "notation", set.edtf());
    }

    private String interval(Endpoint start, Endpoint end) {
        if (start instanceof Endpoint.Known(var from)) {
            String known = hedged(from);
            return switch (end) {
                case Endpoint.Known(var to) -> labels.text("common.date.from_to", "from", known, "to", hedged(to));
                case Endpoint.Open() -> labels.text("common.date.open_end", "date", known);
                case Endpoint.Unknown() -> labels.text("common.date.unknown_end", "date", known);
            };
        }
        String known = end instanceof Endpoint.Known(var to) ? hedged(to) : "";
        return labels.text(
                start instanceof Endpoint.Open ? "common.date.open_start" : "common.date.unknown_start", "date", known);
    }

    private String choice(DateChoice choice) {
        PeriodDate from = choice.earliest().orElse(null);
        PeriodDate to = choice.latest().orElse(null);
        if (from != null && to != null) {
            boolean days = from.precision() == Precision.DAY && to.precision() == Precision.DAY;
            return labels.text(
                    days ? "common.date.some_day_between" : "common.date.some_time_between",
                    "from",
                    hedged(from),
                    "to",
                    hedged(to));
        }
        return from != null
                ? labels.text("common.date.on_or_after", "date", hedged(from))
                : labels.text("common.date.on_or_before", "date", to == null ? "" : hedged(to));
    }

    String brief(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> brief(period);
            case DateInterval(var start, var end) -> briefInterval(start, end);
            case DateSet set -> brief(set.hull());
            case DateChoice choice -> {
                String from = choice.earliest().map(this::brief).orElse("");
                String to = choice.latest().map(this::brief).orElse("");
                if (choice.latest().isEmpty()) {
                    yield labels.text("common.date.brief.or_later", "date", from);
                }
                yield choice.earliest().isEmpty()
                        ? labels.text("common.date.brief.or_earlier", "date", to)
                        : labels.text("common.date.brief.between", "from", from, "to", to);
            }
        };
    }

    private String brief(PeriodDate date) {
        LocalDate first = date.first();
        String plain = switch (date.precision()) {
            case DAY -> dayMonth(first) + " " + labels.year(first.getYear());
            case MONTH ->
                labels.text(
                        "common.date.month_year",
                        "month",
                        labels.shortMonth(first.getMonthValue()),
                        "year",
                        labels.year(first.getYear()));
            case SEASON -> season(date);
            case YEAR -> labels.year(first.getYear());
            case DECADE, CENTURY ->
                labels.year(first.getYear()) + "–" + labels.year(date.last().getYear());
        };
        return labels.text("common.date.brief.hedged", "qualifier", date.qualifier(), "date", plain);
    }

    private String dayMonth(LocalDate day) {
        return labels.text(
                "common.date.day_month", "day", day.getDayOfMonth(), "month", labels.shortMonth(day.getMonthValue()));
    }

    private String briefInterval(Endpoint start, Endpoint end) {
        if (start instanceof Endpoint.Known(var from)) {
            return end instanceof Endpoint.Known(var to)
                    ? briefSpan(from, to)
                    : labels.text("common.date.brief.since", "date", brief(from));
        }
        return end instanceof Endpoint.Known(var to) ? labels.text("common.date.brief.until", "date", brief(to)) : "";
    }

    /** «2014–2017», but «حزيران 2014 – 9 كانون الأول 2017»: words need space around the dash. */
    private String briefSpan(PeriodDate from, PeriodDate to) {
        if (daysOfOneMonth(from, to)) {
            return labels.number(from.first().getDayOfMonth()) + "–" + brief(to);
        }
        boolean years = from.precision() == Precision.YEAR && to.precision() == Precision.YEAR;
        return brief(from) + (years && !from.soft() && !to.soft() ? "–" : " – ") + brief(to);
    }

    private static boolean daysOfOneMonth(PeriodDate from, PeriodDate to) {
        return from.precision() == Precision.DAY
                && to.precision() == Precision.DAY
                && !from.soft()
                && !to.soft()
                && YearMonth.from(from.first()).equals(YearMonth.from(to.first()));
    }
}
