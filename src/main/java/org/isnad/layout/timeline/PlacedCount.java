package org.isnad.layout.timeline;

import org.isnad.scene.Box;

/**
 * A count of events that found no row, in picture coordinates.
 *
 * @param lane its lane
 * @param from number of its first event in the {@link CountPacking} of the lane
 * @param to number after that of its last event
 * @param box where it stands
 * @param spread the dates of its events, a line under it
 */
record PlacedCount(TimelinePacking.Lane lane, int from, int to, Box box, Box spread) {

    /** How many events it counts, at least 2. */
    int size() {
        return to - from;
    }

    /** One of its events, in the order of their begins. */
    int member(int index) {
        return lane.rows().counts().member(from + index);
    }

    /** Whether an event is one of them; looks at all of them. */
    boolean holds(int event) {
        for (int i = 0; i < size(); i++) {
            if (member(i) == event) {
                return true;
            }
        }
        return false;
    }
}
