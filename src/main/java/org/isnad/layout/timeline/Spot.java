package org.isnad.layout.timeline;

/**
 * Where an event stands in a lane wherever the view is, in pixels of the packing.
 *
 * @param row from 0, the uppermost
 * @param form where its title stands to its mark
 * @param line which of the lines under the row shows its dates, 0 or 1; of a form without such a line 0
 * @param shared whether another event of the row with the same dates draws that line
 * @param stemPx where the title begins, with the signs before it; NaN for a line without a title
 * @param cut whether the title is shown as far as its first words
 */
record Spot(int row, Form form, int line, boolean shared, double stemPx, boolean cut) {

    /** Where the title of an event stands to its mark. */
    enum Form {
        /** Over a line as long as the dates, anywhere along it. */
        OVER,
        /** After such a line. */
        LINE_AFTER,
        /** Before such a line. */
        LINE_BEFORE,
        /** Beside the mark, later in time. */
        AFTER,
        /** Beside the mark, earlier in time. */
        BEFORE,
        /** Nowhere: the mark stands alone. */
        BARE
    }

    /** A mark in the middle of its row. */
    static Spot mark(int row, Form form, boolean cut) {
        return new Spot(row, form, 0, false, Double.NaN, cut);
    }

    /** The same in another row. */
    Spot in(int other) {
        return new Spot(other, form, line, shared, stemPx, cut);
    }

    /** Whether its dates are a line under the row. */
    boolean isLine() {
        return form == Form.OVER || form == Form.LINE_AFTER || form == Form.LINE_BEFORE;
    }

    /** Whether a title belongs to it. */
    boolean titled() {
        return isLine() ? !Double.isNaN(stemPx) : form != Form.BARE;
    }
}
