package org.isnad.layout;

import java.util.BitSet;
import java.util.List;

/**
 * Which events a picture of the timeline shows: those with a mark of their own, those that share one, those that a pill
 * counts; also in rows that are scrolled out of view. An event that stands in several lanes is one event.
 *
 * <p>Nothing is worked out before it is asked for. Immutable.
 */
public final class ShownEvents {
    /** The events of a picture without any. */
    public static final ShownEvents NONE = new ShownEvents(List.of());

    private final List<LanePlacement> lanes;

    ShownEvents(List<LanePlacement> lanes) {
        this.lanes = lanes;
    }

    /** Their indices in the columns of the request, ascending and thus chronological, each once; a new array. */
    public int[] indices() {
        return events().stream().toArray();
    }

    private BitSet events() {
        BitSet events = new BitSet();
        for (LanePlacement lane : lanes) {
            for (PlacedEvent placed : lane.events()) {
                events.set(placed.event());
                for (int i = 0; i < placed.joined().size(); i++) {
                    events.set(placed.joined().get(i));
                }
            }
            for (PlacedPill pill : lane.pills()) {
                for (int i = 0; i < pill.size(); i++) {
                    events.set(pill.member(i));
                }
            }
        }
        return events;
    }
}
