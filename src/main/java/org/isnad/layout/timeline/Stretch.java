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
}
