package org.isnad.scale;

import java.time.LocalDate;

/**
 * One period of a calendar axis.
 *
 * @param step the row's step
 * @param start its first day
 * @param end the first day of the next period, exclusive
 */
public record CalendarTick(CalendarStep step, LocalDate start, LocalDate end) {

    /** First day, inclusive, as an epoch day. */
    public long fromDay() {
        return start.toEpochDay();
    }

    /** Day after the last, exclusive, as an epoch day. */
    public long toDay() {
        return end.toEpochDay();
    }

    /** Whether the period begins inside the domain of the scale: whether its line is in the picture. */
    public boolean beginsIn(TimeScale scale) {
        return fromDay() >= scale.fromDay() && fromDay() < scale.toDay();
    }
}
