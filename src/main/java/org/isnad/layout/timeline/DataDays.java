package org.isnad.layout.timeline;

import java.util.Optional;
import org.isnad.columns.BusiestStretch;
import org.isnad.columns.EventColumns;
import org.isnad.time.DateBounds;

/**
 * The days of all events, worked out once for a data set.
 *
 * @param firstDay the earliest bound of any event; open starts are drawn from a little before it
 * @param lastDay the latest bound of any event; open ends are drawn to a little after it
 * @param focusFromDay where the stretch begins at which a reader looks first
 * @param focusToDay where it ends, exclusive
 */
record DataDays(double firstDay, double lastDay, double focusFromDay, double focusToDay) {

    /** Looks at every event once and sorts their days once. */
    static DataDays of(EventColumns columns) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            long from = columns.fromDay(i);
            long to = columns.toDay(i);
            if (from != DateBounds.OPEN_FROM) {
                first = Math.min(first, from);
                last = Math.max(last, from + 1);
            }
            if (to != DateBounds.OPEN_TO) {
                first = Math.min(first, to - 1);
                last = Math.max(last, to);
            }
        }
        if (first > last) {
            return new DataDays(0, 1, 0, 1);
        }
        Optional<BusiestStretch> busiest = BusiestStretch.of(columns);
        return new DataDays(
                first,
                last,
                busiest.map(BusiestStretch::fromDay).orElse(first),
                busiest.map(BusiestStretch::toDay).orElse(last));
    }
}
