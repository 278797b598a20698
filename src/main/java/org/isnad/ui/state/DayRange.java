package org.isnad.ui.state;

import org.isnad.scale.TimeBreaks;

/**
 * A stretch of time: the days {@code [fromDay, toDay)}, epoch days with fractions.
 *
 * @param fromDay begin, inclusive
 * @param toDay end, exclusive; greater than {@code fromDay}
 */
public record DayRange(double fromDay, double toDay) {

    /** Refuses an empty, reversed or infinite range. */
    public DayRange {
        if (!(fromDay < toDay) || Double.isInfinite(toDay - fromDay)) {
            throw new IllegalArgumentException("no range of days: " + fromDay + " to " + toDay);
        }
    }

    /** How many days it has. */
    public double days() {
        return toDay - fromDay;
    }

    /** The day in the middle. */
    public double middle() {
        return fromDay + days() / 2;
    }

    /** The same length, that many days later; earlier when negative. */
    public DayRange shifted(double days) {
        return new DayRange(fromDay + days, toDay + days);
    }

    /** The same stretch in days of an axis. */
    public DayRange onAxis(TimeBreaks breaks) {
        return new DayRange(breaks.axisDay(fromDay), breaks.axisDay(toDay));
    }

    /** The stretch of which this is the one in days of an axis. */
    public DayRange offAxis(TimeBreaks breaks) {
        return new DayRange(breaks.day(fromDay), breaks.day(toDay));
    }

    /** The part of it that lies in another stretch, which holds all of it but for rounding. */
    public DayRange within(DayRange other) {
        return new DayRange(Math.max(fromDay, other.fromDay), Math.min(toDay, other.toDay));
    }

    /** Whether the day lies inside. */
    public boolean contains(double day) {
        return day >= fromDay && day < toDay;
    }
}
