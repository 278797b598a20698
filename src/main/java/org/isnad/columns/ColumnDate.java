package org.isnad.columns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.isnad.time.DateBounds;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Qualifier;

/**
 * Rebuilds a date from bounds and shape, for columns that do not keep the date as written.
 *
 * <p>Where the bounds leave the precision open the coarser reading is taken: an interval that begins on the first day of
 * a month is said to begin in that month. Soft edges become "about".
 */
final class ColumnDate {
    private ColumnDate() {}

    static FuzzyDate of(EventColumns columns, int index) {
        long from = columns.fromDay(index);
        long to = columns.toDay(index);
        Optional<LocalDate> first =
                from == DateBounds.OPEN_FROM ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(from));
        Optional<LocalDate> last =
                to == DateBounds.OPEN_TO ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(to - 1));
        Optional<PeriodDate> start = first.map(day -> startingOn(day, last).with(qualifier(columns.softFrom(index))));
        Optional<PeriodDate> end = last.map(day -> endingOn(day, first).with(qualifier(columns.softTo(index))));
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("event " + columns.id(index) + " has no date");
        }
        return switch (columns.shape(index)) {
            case DAY -> PeriodDate.day(first.orElseThrow()).with(qualifier(columns.softFrom(index)));
            case PERIOD -> start.equals(end) ? start.orElseThrow() : new DateChoice(start, end);
            case CHOICE -> new DateChoice(start, end);
            case INTERVAL -> new DateInterval(endpoint(start), endpoint(end));
        };
    }

    private static Endpoint endpoint(Optional<PeriodDate> date) {
        return date.<Endpoint>map(Endpoint.Known::new).orElseGet(Endpoint.Open::new);
    }

    private static Qualifier qualifier(boolean soft) {
        return soft ? Qualifier.APPROXIMATE : Qualifier.NONE;
    }

    private static PeriodDate startingOn(LocalDate day, Optional<LocalDate> last) {
        PeriodDate year = PeriodDate.year(day.getYear());
        if (year.first().equals(day)
                && last.map(end -> !end.isBefore(year.last())).orElse(true)) {
            return year;
        }
        PeriodDate month = PeriodDate.month(YearMonth.from(day));
        boolean whole = last.map(end -> !end.isBefore(month.last())).orElse(true);
        return month.first().equals(day) && whole ? month : PeriodDate.day(day);
    }

    private static PeriodDate endingOn(LocalDate day, Optional<LocalDate> first) {
        PeriodDate year = PeriodDate.year(day.getYear());
        if (year.last().equals(day)
                && first.map(start -> !start.isAfter(year.first())).orElse(true)) {
            return year;
        }
        PeriodDate month = PeriodDate.month(YearMonth.from(day));
        boolean whole = first.map(start -> !start.isAfter(month.first())).orElse(true);
        return month.last().equals(day) && whole ? month : PeriodDate.day(day);
    }
}
