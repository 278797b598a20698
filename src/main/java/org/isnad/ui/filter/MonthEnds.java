package org.isnad.ui.filter;

import java.time.LocalDate;

/** The last days of months, which a pointer means where days are narrower than its aim. */
final class MonthEnds {

    private MonthEnds() {}

    /**
     * The end of a month that may have been meant.
     *
     * @param day the epoch day that was pointed at
     * @param reachDays how far away the end may lie, inclusive
     * @return the nearest end of a month within reach, else {@code day}
     */
    static long near(long day, double reachDays) {
        LocalDate first = LocalDate.ofEpochDay(day).withDayOfMonth(1);
        long before = first.toEpochDay() - 1;
        long after = first.plusMonths(1).toEpochDay() - 1;
        long nearest = day - before < after - day ? before : after;
        return Math.abs(nearest - day) <= reachDays ? nearest : day;
    }
}
