package org.isnad.scale;

/**
 * Maps days to pixels, linearly but for breaks: the domain {@code [fromDay, toDay)} to the range between the two edges.
 *
 * <p>Days are epoch days and may have fractions (noon of day 10 is 10.5). With the domain {@code [0, 100)} and the range
 * 0 to 1000 px, day 10 lies at 900 px from right to left and at 100 px from left to right.
 *
 * @param fromDay begin of the domain, inclusive
 * @param toDay end of the domain, exclusive; greater than {@code fromDay}
 * @param leftPx left edge of the range
 * @param rightPx right edge of the range; greater than {@code leftPx}
 * @param direction which way time runs
 * @param breaks what is shortened; the scale is linear over the days of its axis
 */
public record TimeScale(
        double fromDay, double toDay, double leftPx, double rightPx, Direction direction, TimeBreaks breaks) {

    /** Refuses an empty, reversed or infinite domain or range. */
    public TimeScale {
        if (!(fromDay < toDay && leftPx < rightPx) || Double.isInfinite(toDay - fromDay)) {
            throw new IllegalArgumentException(
                    "no scale: days " + fromDay + " to " + toDay + ", pixels " + leftPx + " to " + rightPx);
        }
    }

    /** A scale without breaks. */
    public TimeScale(double fromDay, double toDay, double leftPx, double rightPx, Direction direction) {
        this(fromDay, toDay, leftPx, rightPx, direction, TimeBreaks.NONE);
    }

    /** Where a day lies; also outside the domain. */
    public double x(double day) {
        return axisX(breaks.axisDay(day));
    }

    /** Where a day of the axis lies; also outside the domain. */
    public double axisX(double axisDay) {
        double from = breaks.axisDay(fromDay);
        double part = (axisDay - from) / (breaks.axisDay(toDay) - from);
        return direction == Direction.RIGHT_TO_LEFT
                ? rightPx - part * (rightPx - leftPx)
                : leftPx + part * (rightPx - leftPx);
    }

    /** Which day lies there; also outside the range. */
    public double day(double x) {
        return breaks.day(axisDay(x));
    }

    /** Which day of the axis lies there; also outside the range. */
    public double axisDay(double x) {
        double part = direction == Direction.RIGHT_TO_LEFT
                ? (rightPx - x) / (rightPx - leftPx)
                : (x - leftPx) / (rightPx - leftPx);
        double from = breaks.axisDay(fromDay);
        return from + part * (breaks.axisDay(toDay) - from);
    }

    /** How wide a day is outside of breaks. */
    public double pxPerDay() {
        return (rightPx - leftPx) / (breaks.axisDay(toDay) - breaks.axisDay(fromDay));
    }

    /** The left of the two edges of the days {@code [from, to)}. */
    public double left(double from, double to) {
        return Math.min(x(from), x(to));
    }

    /** The right of the two edges of the days {@code [from, to)}. */
    public double right(double from, double to) {
        return Math.max(x(from), x(to));
    }
}
