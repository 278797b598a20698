package org.isnad.layout.timeline;

import java.util.Optional;
import org.isnad.layout.timeline.glyph.EventGlyph.Edge;
import org.isnad.scene.Box;

/**
 * An event with a mark of its own in the picture; all lengths in picture coordinates.
 *
 * @param lane its lane
 * @param event its index
 * @param spot where it stands in its lane
 * @param start where its date begins, or the edge of the view
 * @param end where its date ends, or the edge of the view
 * @param startEdge how the mark begins
 * @param endEdge how the mark ends
 * @param markStart where all that is drawn begins
 * @param markEnd where all that is drawn ends, the title excepted
 * @param rowY upper edge of its row
 * @param title where its title stands; empty where there is no room
 */
record PlacedEvent(
        TimelinePacking.Lane lane,
        int event,
        Spot spot,
        double start,
        double end,
        Edge startEdge,
        Edge endEdge,
        double markStart,
        double markEnd,
        double rowY,
        Optional<Title> title) {

    /**
     * A title with its tag.
     *
     * @param stem where its stem or its signs begin; where it begins itself if it has none
     * @param box from ascent to descent, as wide as title and tag
     * @param cut whether it is shown as far as its first words
     */
    record Title(double stem, Box box, boolean cut) {}

    /** Whether its dates are a line under the row. */
    boolean isLine() {
        return spot.isLine();
    }

    /** The same with its title elsewhere. */
    PlacedEvent with(Title elsewhere) {
        return new PlacedEvent(
                lane, event, spot, start, end, startEdge, endEdge, markStart, markEnd, rowY, Optional.of(elsewhere));
    }
}
