package org.isnad.layout.timeline;

import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * The lines of a row, from its upper edge: the line of words, and under it two thin lines for spans.
 *
 * @param wordsPx height of the line of words
 * @param pitchPx height of the whole row
 */
record RowMetrics(double wordsPx, double pitchPx) {
    private static final double LEAST_WORDS_PX = 15;
    private static final double UPPER_PX = 0.7;
    private static final double LOWER_PX = 3.2;
    private static final double LINES_PX = 3.9;

    /** The row for titles in their font: two titles of neighbouring rows do not touch. */
    static RowMetrics of(TextMetrics metrics) {
        double words = Math.max(LEAST_WORDS_PX, metrics.ascent(FontRole.LABEL) + metrics.descent(FontRole.LABEL));
        return new RowMetrics(words, words + LINES_PX);
    }

    /** The middle of the words. */
    double middlePx() {
        return wordsPx / 2;
    }

    /** The middle of one of the lines, 0 or 1. */
    double linePx(int line) {
        return wordsPx + (line == 0 ? UPPER_PX : LOWER_PX);
    }
}
