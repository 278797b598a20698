package org.isnad.ui.state;

/**
 * How far one can see, and the arithmetic of moving inside it: each answer lies within the limits and is never shorter
 * than {@link #MIN_DAYS}.
 *
 * @param all the data with a margin at either side
 */
record ViewLimits(DayRange all) {
    /** The shortest stretch in view. */
    static final double MIN_DAYS = 3;

    /** What is added at either side of the data, as a part of its length. */
    private static final double MARGIN = 0.03;

    static ViewLimits of(DayRange data) {
        double margin = Math.max(data.days() * MARGIN, (MIN_DAYS - data.days()) / 2);
        return new ViewLimits(new DayRange(data.fromDay() - margin, data.toDay() + margin));
    }

    /** The view with {@code day} at the same place, shorter by the factor. */
    DayRange zoomed(DayRange view, double factor, double day) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("zoom by " + factor);
        }
        double days = length(view.days() / factor);
        return placed(day - (day - view.fromDay()) * (days / view.days()), days);
    }

    /** The view that many days later. */
    DayRange panned(DayRange view, double days) {
        return placed(view.fromDay() + days, view.days());
    }

    /** The stretch itself, as far as it may be shown. */
    DayRange fitted(DayRange wanted) {
        double days = length(wanted.days());
        return placed(wanted.middle() - days / 2, days);
    }

    /** The begin of the data at the same zoom. */
    DayRange oldest(DayRange view) {
        return placed(all.fromDay(), view.days());
    }

    /** The end of the data at the same zoom. */
    DayRange newest(DayRange view) {
        return placed(all.toDay() - view.days(), view.days());
    }

    /** The view, or where it does not hold the day one of the same length around it. */
    DayRange holding(DayRange view, double day) {
        return view.contains(day) ? view : placed(day - view.days() / 2, view.days());
    }

    private double length(double days) {
        return Math.min(Math.max(days, MIN_DAYS), all.days());
    }

    private DayRange placed(double from, double days) {
        double inside = Math.max(all.fromDay(), Math.min(from, all.toDay() - days));
        // The same two numbers as the limits where it touches them, whatever the rounding.
        return new DayRange(inside, days >= all.days() ? all.toDay() : inside + days);
    }
}
