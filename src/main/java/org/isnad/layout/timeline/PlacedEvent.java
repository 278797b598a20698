package org.isnad.layout.timeline;

import java.util.Optional;
import org.isnad.layout.timeline.EventGlyph.Edge;
import org.isnad.scene.Box;

/**
 * An event with a mark of its own in the picture; all lengths in picture coordinates.
 *
 * @param lane its lane
 * @param event its index
 * @param joined the events that share its mark, without it
 * @param start where its date begins, or the edge of the view
 * @param end where its date ends, or the edge of the view
 * @param startEdge how the mark begins
 * @param endEdge how the mark ends
 * @param markStart where all that is drawn begins
 * @param markEnd where all that is drawn ends, the label excepted
 * @param centreY middle of its row
 * @param label the room of title and tag, of all lines together; empty where there is none
 * @param spot where the label stands
 */
record PlacedEvent(
        TimelinePacking.Lane lane,
        int event,
        IntList joined,
        double start,
        double end,
        Edge startEdge,
        Edge endEdge,
        double markStart,
        double markEnd,
        double centreY,
        Optional<Box> label,
        LabelSpot spot) {

    /** Whether the label stands within the mark. */
    boolean inside() {
        return spot.side() == LabelSpot.Side.INSIDE;
    }
}
