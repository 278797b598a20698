package org.isnad.ui.state;

import org.isnad.scale.TimeBreaks;

/**
 * How far one can see, and the arithmetic of moving inside it: each answer lies within the limits and is never shorter
 * than {@link #MIN_DAYS}. Lengths are those of the axis, so that a zoom stays the same while breaks come and go.
 *
 * @param all the data with a margin at either side
 * @param breaks what the axis shortens
 */
record ViewLimits(DayRange all, TimeBreaks breaks) {
    /** The shortest stretch in view. */
    static final double MIN_DAYS = 3;

    /** What is added at either side of the data, as a part of its length. */
    private static final double MARGIN = 0.03;

    static ViewLimits of(DayRange data, TimeBreaks breaks) {
        double margin = Math.max(data.days() * MARGIN, (MIN_DAYS - data.days()) / 2);
        return new ViewLimits(new DayRange(data.fromDay() - margin, data.toDay() + margin), breaks);
    }

    /** The view with {@code day} at the same place, shorter by the factor. */
    DayRange zoomed(DayRange view, double factor, double day) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("zoom by " + factor);
        }
        DayRange shown = view.onAxis(breaks);
        double held = breaks.axisDay(day);
        double days = length(shown.days() / factor);
        return placed(held - (held - shown.fromDay()) * (days / shown.days()), days);
    }

    /** The view that many days of the axis later. */
    DayRange panned(DayRange view, double days) {
        DayRange shown = view.onAxis(breaks);
        return placed(shown.fromDay() + days, shown.days());
    }

    /** The stretch itself, as far as it may be shown. */
    DayRange fitted(DayRange wanted) {
        DayRange shown = wanted.onAxis(breaks);
        double days = length(shown.days());
        return placed(shown.middle() - days / 2, days);
    }

    /** The begin of the data at the same zoom. */
    DayRange oldest(DayRange view) {
        return placed(whole().fromDay(), view.onAxis(breaks).days());
    }

    /** The end of the data at the same zoom. */
    DayRange newest(DayRange view) {
        double days = view.onAxis(breaks).days();
        return placed(whole().toDay() - days, days);
    }

    /** The view, or where it does not hold the day one of the same length around it. */
    DayRange holding(DayRange view, double day) {
        double days = view.onAxis(breaks).days();
        return view.contains(day) ? view : placed(breaks.axisDay(day) - days / 2, days);
    }

    private DayRange whole() {
        return all.onAxis(breaks);
    }

    private double length(double days) {
        return Math.min(Math.max(days, MIN_DAYS), whole().days());
    }

    private DayRange placed(double from, double days) {
        DayRange whole = whole();
        double inside = Math.max(whole.fromDay(), Math.min(from, whole.toDay() - days));
        // The same two numbers as the limits where it touches them, whatever the rounding.
        return days >= whole.days()
                ? all
                : new DayRange(inside, inside + days).offAxis(breaks).within(all);
    }
}
