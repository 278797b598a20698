package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which events can be read in which lanes while rows are dealt out: an event of several actors or places belongs to several
 * lanes, and one that can be read in one of them need not take the room of another in the next. Not thread-safe.
 */
final class TitledEvents {
    private final List<Set<Integer>> lanes = new ArrayList<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    /** Nothing can be read yet in so many lanes. */
    TitledEvents(int laneCount) {
        for (int lane = 0; lane < laneCount; lane++) {
            lanes.add(Set.of());
        }
    }

    /** Says what can be read in a lane now, in place of what was said before. */
    void in(int lane, Set<Integer> events) {
        lanes.get(lane).forEach(event -> counts.merge(event, -1, Integer::sum));
        lanes.set(lane, Set.copyOf(events));
        events.forEach(event -> counts.merge(event, 1, Integer::sum));
    }

    /** Whether an event can be read in another lane than this one. */
    IntPredicate outside(int lane) {
        return event -> counts.getOrDefault(event, 0) > (lanes.get(lane).contains(event) ? 1 : 0);
    }
}
