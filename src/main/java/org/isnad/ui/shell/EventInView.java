package org.isnad.ui.shell;

import org.isnad.time.DateBounds;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;

/** Moves the time in view to a date that lies outside of it, as long as it was and at least half a year. */
final class EventInView {
    private static final double LEAST_DAYS = 180;

    private EventInView() {}

    static void show(DateBounds date, Viewport viewport) {
        DayRange range = viewport.range();
        double from = date.openFrom() ? date.toDay() : date.fromDay();
        double to = date.openTo() ? from : date.toDay();
        if (to < range.fromDay() || from > range.toDay()) {
            double half = Math.max(LEAST_DAYS, range.days()) / 2;
            double middle = (from + to) / 2;
            viewport.motion().fit(new DayRange(middle - half, middle + half));
        }
    }
}
