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

    /** Whether an event is one of them. */
    boolean holds(int event) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int member = lane.rows().pillMember(pill, middle);
            if (member == event) {
                return true;
            }
            if (member < event) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
}
