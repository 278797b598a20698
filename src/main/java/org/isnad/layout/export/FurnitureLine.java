package org.isnad.layout.export;

import org.isnad.layout.drawing.TextRow;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * A line of text over or under the plots of a picture.
 *
 * @param key its name
 * @param row its text
 * @param startPx distance of its first edge from the start of the text area
 * @param topPx distance from the top of its block
 */
record FurnitureLine(String key, TextRow row, double startPx, double topPx) {
    private static final double LEADING = 1.12;

    /** From one line of that type to the next: also the circle of a numeral finds room. */
    static double heightPx(FontRole font, TextMetrics metrics) {
        double text = (metrics.ascent(font) + metrics.descent(font)) * LEADING;
        return Math.max(text, 2 * TextRow.numeralRadiusPx(metrics) + 3);
    }
}
