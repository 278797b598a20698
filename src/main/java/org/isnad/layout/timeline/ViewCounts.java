package org.isnad.layout.timeline;

import java.util.BitSet;
import java.util.List;
import org.isnad.columns.EventColumns;

/**
 * How many events the lanes of a view show. Each event counts once, in however many lanes it stands.
 *
 * @param events all of these; those at the edges may reach in from beyond
 * @param shown have a day in view and a mark of their own in one of them at least
 * @param hidden have a day in view and found no room for a mark, or lie in collapsed lanes
 * @param earlier lie before the view
 * @param later lie after the view
 */
record ViewCounts(ShownEvents events, int shown, int hidden, int earlier, int later) {

    static ViewCounts of(TimelineRequest request, PreparedEvents prepared, List<LanePlacement> lanes) {
        EventColumns columns = request.columns();
        BitSet marks = new BitSet();
        BitSet shown = new BitSet();
        for (LanePlacement lane : lanes) {
            for (PlacedEvent placed : lane.events()) {
                marks.set(placed.event());
                shown.set(placed.event(), lane.hasDayInView(placed.event()));
            }
        }
        TimelineScene.Counts counts = prepared.counts(request);
        return new ViewCounts(
                new ShownEvents(columns, prepared.shown(), request.fromDay(), request.toDay(), marks),
                shown.cardinality(),
                counts.inView() - shown.cardinality(),
                counts.earlier(),
                counts.later());
    }
}
