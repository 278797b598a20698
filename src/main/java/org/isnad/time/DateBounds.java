package org.isnad.time;

import java.time.LocalDate;

/**
 * The half-open span of days {@code [fromDay, toDay)} in which a date certainly lies.
 *
 * <p>Days are epoch days (1970-01-01 is 0). September 2020 is {@code [18506, 18536)}: thirty days, the last of which is
 * {@code toDay - 1}. {@link #OPEN_FROM} and {@link #OPEN_TO} stand for a side that nothing bounds.
 *
 * @param fromDay first day, inclusive, or {@link #OPEN_FROM}
 * @param toDay day after the last, exclusive, or {@link #OPEN_TO}; greater than {@code fromDay}
 */
public record DateBounds(long fromDay, long toDay) implements Comparable<DateBounds> {

    /** The value of {@link #fromDay} when nothing bounds the date in the past. */
    public static final long OPEN_FROM = Long.MIN_VALUE;

    /** The value of {@link #toDay} when nothing bounds the date in the future. */
    public static final long OPEN_TO = Long.MAX_VALUE;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the span is empty or reversed
     */
    public DateBounds {
        if (fromDay >= toDay) {
            throw new IllegalArgumentException("empty span of days: from " + fromDay + " to " + toDay);
        }
    }

    /** The span from the first to the last day, both inclusive. */
    public static DateBounds ofDays(LocalDate first, LocalDate last) {
        return new DateBounds(first.toEpochDay(), last.toEpochDay() + 1);
    }

    /** Whether nothing bounds the span in the past. */
    public boolean openFrom() {
        return fromDay == OPEN_FROM;
    }

    /** Whether nothing bounds the span in the future. */
    public boolean openTo() {
        return toDay == OPEN_TO;
    }

    /** Whether the two spans share at least one day. */
    public boolean overlaps(DateBounds other) {
        return fromDay < other.toDay && other.fromDay < toDay;
    }

    /** Whether every day of {@code other} lies in this span. */
    public boolean contains(DateBounds other) {
        return fromDay <= other.fromDay && other.toDay <= toDay;
    }

    /** The smallest span that holds both. */
    public DateBounds union(DateBounds other) {
        return new DateBounds(Math.min(fromDay, other.fromDay), Math.max(toDay, other.toDay));
    }

    /** Orders by the earliest day, then by the latest: no date is given a point that it does not have. */
    @Override
    public int compareTo(DateBounds other) {
        int byFrom = Long.compare(fromDay, other.fromDay);
        return byFrom != 0 ? byFrom : Long.compare(toDay, other.toDay);
    }
}
