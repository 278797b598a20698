package org.isnad.ui.overview;

import org.isnad.layout.overview.OverviewGrips.Part;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scale.TimeScale;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;

/**
 * A drag of the overview frame: the grabbed part, where it began, and the view at that time. Where the hand goes beyond the strip, the
 * frame stays inside.
 *
 * @param part what is held; a drag {@link Part#OUTSIDE} of the frame spans a new one
 * @param x where the hand took hold
 * @param range what was in view
 * @param limits from the begin to the end of the strip
 * @param scale of the strip
 */
record FrameDrag(Part part, double x, DayRange range, DayRange limits, TimeScale scale) {

    /** What is in view when the hand is there. */
    DayRange to(double handX) {
        if (part == Part.OUTSIDE) {
            return spanned(handX);
        }
        // What the hand moves are days of the axis: a frame keeps its width over breaks.
        double days = scale.axisDay(handX) - scale.axisDay(x);
        TimeBreaks breaks = scale.breaks();
        FrameDrag onAxis = new FrameDrag(part, x, range.onAxis(breaks), limits.onAxis(breaks), scale);
        return onAxis.moved(days).offAxis(breaks).within(limits);
    }

    private DayRange moved(double days) {
        return switch (part) {
            case BODY -> shifted(days);
            case LEFT_EDGE -> edge(scale.direction() == Direction.LEFT_TO_RIGHT, days);
            case RIGHT_EDGE, OUTSIDE -> edge(scale.direction() == Direction.RIGHT_TO_LEFT, days);
        };
    }

    private DayRange shifted(double days) {
        double later = Math.min(days, limits.toDay() - range.toDay());
        return range.shifted(Math.max(later, limits.fromDay() - range.fromDay()));
    }

    /** One edge follows the hand, the other one stays; they do not come closer than the shortest view. */
    private DayRange edge(boolean older, double days) {
        return resized(range, limits, older, days);
    }

    /** The range with one of its edges moved. */
    static DayRange resized(DayRange range, DayRange limits, boolean older, double days) {
        double least = Math.min(Viewport.MIN_DAYS, range.days());
        if (older) {
            double from = Math.max(limits.fromDay(), Math.min(range.fromDay() + days, range.toDay() - least));
            return new DayRange(from, range.toDay());
        }
        double to = Math.min(limits.toDay(), Math.max(range.toDay() + days, range.fromDay() + least));
        return new DayRange(range.fromDay(), to);
    }

    /** From where the hand took hold to where it is. */
    private DayRange spanned(double handX) {
        double start = Math.clamp(scale.day(x), limits.fromDay(), limits.toDay());
        double end = Math.clamp(scale.day(handX), limits.fromDay(), limits.toDay());
        double least = Math.min(Viewport.MIN_DAYS, limits.days());
        double from = Math.min(Math.min(start, end), limits.toDay() - least);
        return new DayRange(from, Math.max(Math.max(start, end), from + least));
    }
}
