package org.isnad.layout.timeline;

import java.util.List;

/**
 * What of one row is taken: the line of words, in which marks of single days and short spans stand too, and below it two
 * lines that show how long spans are.
 */
final class PackedRow {
    /** Distance between two things in the line of words. */
    static final double GAP_PX = 8;

    private static final double LINE_GAP_PX = 4;

    private final RowSpace words = new RowSpace(GAP_PX);
    private final List<RowSpace> lines = List.of(new RowSpace(LINE_GAP_PX), new RowSpace(LINE_GAP_PX));
    private double titles;

    /** The line of words. */
    RowSpace words() {
        return words;
    }

    /** One of the lines below, 0 or 1. */
    RowSpace line(int number) {
        return lines.get(number);
    }

    /** The first line that is free in a stretch: 0 or 1, negative if there is none. */
    int freeLine(double start, double end) {
        return lines.get(0).isFree(start, end) ? 0 : (lines.get(1).isFree(start, end) ? 1 : -1);
    }

    /** Notes a title in the row, which counts for so much. */
    void titled(double weight) {
        titles += weight;
    }

    /** How much the titles of the row count together. */
    double titles() {
        return titles;
    }
}
