package org.isnad.layout.timeline;

/**
 * Where the label of an event stands wherever the view is.
 *
 * @param side which side of the mark
 * @param lines one or two; the second one lies in the row below
 */
record LabelSpot(Side side, int lines) {
    /** No label. */
    static final LabelSpot NONE = new LabelSpot(Side.NONE, 1);

    /** Within the mark. */
    static final LabelSpot INSIDE = new LabelSpot(Side.INSIDE, 1);

    /** A side of a mark. */
    enum Side {
        /** Later in time. */
        AFTER,
        /** Earlier in time. */
        BEFORE,
        /** Within the mark. */
        INSIDE,
        /** There is no room. */
        NONE
    }
}
