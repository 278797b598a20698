package org.isnad.interchange.timelinejs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.table.DateCells;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.time.DateBounds;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * Reads the dates of slides: as precise as the fields that are there. A year below zero counts the years before our era as
 * people do (−500 is 500 BC), which is one off the count of ISO 8601.
 */
final class SlideDates {
    /** The years that TimelineJS itself shows on its human scale. */
    static final int FIRST_YEAR = -271_820;

    static final int LAST_YEAR = 275_759;

    /** Dates of the model hold no more. */
    private static final long MOST_YEARS = 99_999_999;

    private static final int LONGEST_YEAR = 20;
    private static final Pattern GROUPED = Pattern.compile("[\\s,\\u066C](?=\\d{3})");

    private static final List<String> TIME = List.of("hour", "minute", "second", "millisecond");

    private SlideDates() {}

    /**
     * When a slide happens; empty without a year that can be read. The words that are displayed go before the fields where both
     * can be meant: «circa 1925» and 1925, «1940s» and 1940.
     */
    static Optional<FuzzyDate> of(JsonObject slide, Notices notices) {
        String words = SlideFields.words(slide, "start_date");
        if (!words.isBlank()) {
            return DateCells.read(words);
        }
        return fields(slide, notices).map(date -> displayed(slide, date, notices));
    }

    private static FuzzyDate displayed(JsonObject slide, FuzzyDate date, Notices notices) {
        for (JsonObject owner :
                List.of(slide, SlideFields.object(slide, "start_date").orElse(slide))) {
            String words = PlainWords.of(SlideFields.words(owner, "display_date"));
            if (words.isEmpty()) {
                continue;
            }
            Optional<FuzzyDate> shown = DateCells.all(words).stream()
                    .filter(meant -> meant.equals(date) || mayMean(meant, date))
                    .findFirst();
            if (!shown.equals(Optional.of(date))) {
                notices.count(
                        owner.location(), shown.isPresent() ? NoticeCode.DATES_AS_DISPLAYED : NoticeCode.DISPLAY_DATE);
            }
            return shown.orElse(date);
        }
        return date;
    }

    /** Whether words are shown for fields: those that our export writes for them, or the beginning of a longer time. */
    private static boolean mayMean(FuzzyDate words, FuzzyDate fields) {
        if (SlideMoment.near(words)) {
            SlideMoment written = SlideMoment.of(words, "");
            Optional<PeriodDate> start = period(written.start(), new Notices(""));
            Optional<PeriodDate> end = written.end().flatMap(last -> period(last, new Notices("")));
            if (start.isPresent() && span(start.get(), end).equals(fields)) {
                return true;
            }
        }
        DateBounds longer = words.bounds();
        DateBounds bounds = fields.bounds();
        return words instanceof PeriodDate
                && fields instanceof PeriodDate
                && longer.fromDay() == bounds.fromDay()
                && longer.toDay() >= bounds.toDay();
    }

    private static FuzzyDate span(PeriodDate start, Optional<PeriodDate> end) {
        return end.isEmpty()
                        || end.equals(Optional.of(start))
                        || end.get().last().isBefore(start.first())
                ? start
                : new DateInterval(new Endpoint.Known(start), new Endpoint.Known(end.get()));
    }

    private static Optional<FuzzyDate> fields(JsonObject slide, Notices notices) {
        Optional<PeriodDate> start = SlideFields.object(slide, "start_date").flatMap(date -> period(date, notices));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonObject> written =
                SlideFields.object(slide, "end_date").filter(date -> SlideFields.written(date, "year"));
        Optional<PeriodDate> end = written.flatMap(date -> period(date, notices));
        if (written.isPresent() && end.isEmpty()) {
            unreadable(written.get(), "year", notices);
        }
        if (end.isPresent() && end.get().last().isBefore(start.get().first())) {
            notices.at(
                    written.orElse(slide).location(),
                    NoticeCode.END_BEFORE_START,
                    "start",
                    start.get().edtf(),
                    "end",
                    end.get().edtf());
            return Optional.of(start.get());
        }
        return Optional.of(span(start.get(), end));
    }

    /** Whether the year of a slide's start lies beyond the human scale. */
    static boolean cosmological(JsonObject slide) {
        OptionalInt year =
                SlideFields.object(slide, "start_date").map(SlideDates::year).orElse(OptionalInt.empty());
        return year.isPresent() && (year.getAsInt() < FIRST_YEAR || year.getAsInt() > LAST_YEAR);
    }

    private static Optional<PeriodDate> period(JsonObject date, Notices notices) {
        OptionalInt year = year(date);
        if (year.isEmpty() || Math.abs((long) year.getAsInt()) > MOST_YEARS) {
            return Optional.empty();
        }
        if (TIME.stream().anyMatch(part -> SlideFields.written(date, part))) {
            notices.count(date.location(), NoticeCode.TIME_OF_DAY);
        }
        int iso = year.getAsInt() < 0 ? year.getAsInt() + 1 : year.getAsInt();
        OptionalInt month = month(date);
        if (month.isEmpty() || month.getAsInt() < 1 || month.getAsInt() > 12) {
            for (String part : List.of("month", "day")) {
                if (SlideFields.written(date, part)) {
                    unreadable(date, part, notices);
                    break;
                }
            }
            return Optional.of(PeriodDate.year(iso));
        }
        OptionalInt day = SlideFields.integer(date, "day");
        try {
            if (day.isPresent()) {
                return Optional.of(PeriodDate.day(LocalDate.of(iso, month.getAsInt(), day.getAsInt())));
            }
        } catch (DateTimeException e) {
            // 31 September: the month is still true.
            unreadable(date, "day", notices);
            return Optional.of(PeriodDate.month(YearMonth.of(iso, month.getAsInt())));
        }
        if (SlideFields.written(date, "day")) {
            unreadable(date, "day", notices);
        }
        return Optional.of(PeriodDate.month(YearMonth.of(iso, month.getAsInt())));
    }

    /** A year in any digits, with or without signs between the thousands. */
    private static OptionalInt year(JsonObject date) {
        OptionalInt plain = SlideFields.integer(date, "year");
        String words = SlideFields.words(date, "year");
        return plain.isPresent() || words.length() > LONGEST_YEAR
                ? plain
                : SlideFields.integer(
                        SlideFields.with(
                                date,
                                "year",
                                new JsonString(GROUPED.matcher(words).replaceAll(""))),
                        "year");
    }

    /** A month by its number, or by its name in any of the languages and namings that are known. */
    private static OptionalInt month(JsonObject date) {
        OptionalInt number = SlideFields.integer(date, "month");
        String words = SlideFields.words(date, "month");
        return number.isPresent() || words.isBlank() ? number : monthNamed(words);
    }

    static OptionalInt monthNamed(String words) {
        return DateReader.readWhole(words + " 2000") instanceof DateAnswer.Read read
                        && read.first().date() instanceof PeriodDate named
                        && named.precision() == Precision.MONTH
                ? OptionalInt.of(named.first().getMonthValue())
                : OptionalInt.empty();
    }

    private static void unreadable(JsonObject date, String part, Notices notices) {
        notices.at(
                date.location(), NoticeCode.DATE_PART_UNREADABLE, "part", part, "value", SlideFields.words(date, part));
    }
}
