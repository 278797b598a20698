package org.isnad.layout.timeline;

import java.util.List;

/** The rows of one lane at one zoom. They depend on the data, the zoom and the number of rows, never on the view. */
sealed interface LanePacking permits WholeLane, BlockedLane, RescaledLane {

    /** How many rows there are. */
    int rowCount();

    /** What is packed in and around a stretch, in pixels of the packing; a later one may add titles to lines of an earlier. */
    List<RowPacking> near(double from, double to);

    /** The extents behind the packing. */
    MarkExtents extents();
}
