package org.isnad.layout;

import org.isnad.scene.Box;

/**
 * A count of events that found no row, in picture coordinates.
 *
 * @param lane its lane
 * @param pill its index in the packing of the lane
 * @param box where it stands
 * @param spread the dates of its events, a line under it
 */
record PlacedPill(TimelinePacking.Lane lane, int pill, Box box, Box spread) {

    /** How many events it counts. */
    int size() {
        return lane.rows().pillSize(pill);
    }

    /** Whether an event is one of them; looks at all of them. */
    boolean holds(int event) {
        for (int i = 0; i < size(); i++) {
            if (lane.rows().pillMember(pill, i) == event) {
                return true;
            }
        }
        return false;
    }
}
