package org.isnad.interchange.timelines;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;

/**
 * The days that a calendar shows of a date; of one without a beginning or an end its other side.
 *
 * @param first inclusive
 * @param last inclusive
 */
record CalendarDays(LocalDate first, LocalDate last) {
    private static final int LAST_YEAR = 9998;

    /** The days; empty for dates outside the years 1 to 9998, which calendars cannot write. */
    static Optional<CalendarDays> of(FuzzyDate date) {
        DateBounds bounds = date.bounds();
        if (bounds.openFrom() && bounds.openTo()) {
            return Optional.empty();
        }
        long from = bounds.openFrom() ? bounds.toDay() - 1 : bounds.fromDay();
        long to = bounds.openTo() ? bounds.fromDay() : bounds.toDay() - 1;
        boolean near = from >= LocalDate.of(1, 1, 1).toEpochDay()
                && to <= LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();
        return near
                ? Optional.of(new CalendarDays(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)))
                : Optional.empty();
    }
}
