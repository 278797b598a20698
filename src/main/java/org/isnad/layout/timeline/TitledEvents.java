package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.columns.EventIndexes;

/**
 * Which events can be read in which lanes while rows are dealt out: an event of several actors or places belongs to several
 * lanes, and one that can be read in one of them need not take the room of another in the next. Not thread-safe.
 */
final class TitledEvents {
    /** The events that belong to more than one lane; only these are looked at. */
    private final BitSet several = new BitSet();

    private final List<BitSet> lanes = new ArrayList<>();
    private final int[] counts;
    private int changes;

    /** Nothing can be read yet in lanes of these events. */
    TitledEvents(List<EventIndexes> members) {
        BitSet met = new BitSet();
        for (EventIndexes lane : members) {
            for (int i = 0; i < lane.size(); i++) {
                int event = lane.get(i);
                several.set(event, several.get(event) || met.get(event));
                met.set(event);
            }
            lanes.add(new BitSet());
        }
        counts = new int[several.length()];
    }

    /** Says what can be read in a lane now, in place of what was said before. */
    void in(int lane, Collection<Integer> events) {
        if (several.isEmpty()) {
            return;
        }
        BitSet now = new BitSet();
        events.stream().filter(several::get).forEach(now::set);
        lanes.get(lane).stream().forEach(event -> counts[event]--);
        now.stream().forEach(event -> counts[event]++);
        lanes.set(lane, now);
        changes++;
    }

    /** Another number whenever {@link #outside} may answer otherwise. */
    int changes() {
        return changes;
    }

    /** Whether an event can be read in another lane than this one. */
    IntPredicate outside(int lane) {
        return event -> several.get(event) && counts[event] > (lanes.get(lane).get(event) ? 1 : 0);
    }
}
