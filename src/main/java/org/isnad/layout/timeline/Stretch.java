package org.isnad.layout.timeline;

/**
 * What is packed, in pixels of the packing.
 *
 * @param from titles begin here at the earliest
 * @param to they end here at the latest
 * @param focusFrom where a reader looks first
 * @param focusTo the end of that
 */
record Stretch(double from, double to, double focusFrom, double focusTo) {
    /** All time. */
    static Stretch whole(DataDays days, MarkExtents extents) {
        return new Stretch(
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                extents.place(days.focusFromDay()),
                extents.place(days.focusToDay()));
    }

    /** The view alone: a reader looks at all of it. */
    static Stretch view(double fromDay, double toDay, MarkExtents extents) {
        double from = extents.place(fromDay) + LanePlacement.EDGE_PX;
        double to = extents.place(toDay) - LanePlacement.EDGE_PX;
        // The room for an arrow at either end of what is looked at first lies outside of the stretch.
        return new Stretch(from, to, from - RowPlaces.ARROW_PX, to + RowPlaces.ARROW_PX);
    }

    /** Whether a mark has a place in it. */
    boolean meets(MarkExtents extents, int event) {
        return extents.start(event) < to && extents.end(event) > from;
    }
}
