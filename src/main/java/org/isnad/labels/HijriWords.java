package org.isnad.labels;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.time.HijriMonth;
import org.isnad.time.PeriodDate;

/** Dates of the Islamic calendar in words, beside ours. */
final class HijriWords {
    private final BundleLabels labels;

    HijriWords(BundleLabels labels) {
        this.labels = labels;
    }

    /** «21 محرم 1442 هـ» for a day, «محرم–صفر 1442 هـ» for a month, «1441–1442 هـ» for a year; empty for anything else. */
    Optional<String> of(PeriodDate date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        return HijriMonth.of(first)
                .flatMap(from -> HijriMonth.of(last).flatMap(to -> switch (date.precision()) {
                    case DAY -> Optional.of(day(first, from));
                    case MONTH -> Optional.of(months(from, to));
                    case YEAR -> Optional.of(years(from, to));
                    case SEASON, DECADE, CENTURY -> Optional.empty();
                }));
    }

    /** «محرم 1442 هـ». */
    String month(HijriMonth month) {
        return labels.text(
                "common.hijri.month_year",
                "month",
                labels.hijriMonth(month.month()),
                "year",
                labels.year(month.year()));
    }

    private String day(LocalDate day, HijriMonth month) {
        long number = day.toEpochDay() - month.first().toEpochDay() + 1;
        return labels.text("common.hijri.day", "day", number, "month", month(month));
    }

    private String months(HijriMonth from, HijriMonth to) {
        if (from.year() != to.year()) {
            return labels.text("common.hijri.span", "from", month(from), "to", month(to));
        }
        return from.equals(to)
                ? month(from)
                : labels.text("common.hijri.span", "from", labels.hijriMonth(from.month()), "to", month(to));
    }

    private String years(HijriMonth from, HijriMonth to) {
        String last = labels.text("common.hijri.year", "year", labels.year(to.year()));
        return from.year() == to.year()
                ? last
                : labels.text("common.hijri.years", "from", labels.year(from.year()), "to", last);
    }
}
