package org.isnad.layout.timeline;

import java.util.BitSet;
import java.util.List;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;

/**
 * How many events the lanes of a view show. Each event counts once, in however many lanes it stands.
 *
 * @param events all that the marks stand for; those at the edges may reach in, or count members, from beyond
 * @param shown have a day in view and a mark of their own in one of them at least
 * @param folded have a day in view and are only counted on marks that they share, or lie in collapsed lanes
 * @param earlier lie before the view
 * @param later lie after the view
 */
record ViewCounts(ShownEvents events, int shown, int folded, int earlier, int later) {

    static ViewCounts of(TimelineRequest request, TimelinePacking packing, List<LanePlacement> lanes) {
        BitSet shown = new BitSet();
        BitSet folded = new BitSet();
        for (LanePlacement lane : lanes) {
            for (PlacedEvent placed : lane.events()) {
                shown.set(placed.event());
                for (int i = 0; i < placed.joined().size(); i++) {
                    folded.set(placed.joined().get(i));
                }
            }
            for (PlacedCount placedCount : lane.placedCounts()) {
                for (int i = 0; i < placedCount.size(); i++) {
                    folded.set(placedCount.member(i));
                }
            }
        }
        for (TimelinePacking.Lane lane : packing.lanes()) {
            if (lane.spec().collapsed()) {
                addInView(request, lane.spec().events(), folded);
            }
        }
        BitSet all = (BitSet) shown.clone();
        all.or(folded);
        keepInView(request, shown);
        keepInView(request, folded);
        folded.andNot(shown);
        int earlier = 0;
        int later = 0;
        EventColumns columns = request.columns();
        for (int i = 0; i < packing.events().size(); i++) {
            int event = packing.events().get(i);
            earlier += columns.toDay(event) <= request.fromDay() ? 1 : 0;
            later += columns.fromDay(event) >= request.toDay() ? 1 : 0;
        }
        return new ViewCounts(new ShownEvents(all), shown.cardinality(), folded.cardinality(), earlier, later);
    }

    private static void addInView(TimelineRequest request, EventIndexes events, BitSet bits) {
        for (int i = 0; i < events.size(); i++) {
            if (inView(request, events.get(i))) {
                bits.set(events.get(i));
            }
        }
    }

    private static void keepInView(TimelineRequest request, BitSet bits) {
        for (int event = bits.nextSetBit(0); event >= 0; event = bits.nextSetBit(event + 1)) {
            if (!inView(request, event)) {
                bits.clear(event);
            }
        }
    }

    private static boolean inView(TimelineRequest request, int event) {
        EventColumns columns = request.columns();
        return columns.fromDay(event) < request.toDay() && columns.toDay(event) > request.fromDay();
    }
}
