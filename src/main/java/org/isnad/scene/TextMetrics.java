package org.isnad.scene;

/** Measures a line of text as the renderer will draw it. */
public interface TextMetrics {

    /** Width of the line in pixels. */
    double width(String text, FontRole font);

    /** How far the highest letters reach above the baseline in pixels, the same for every text. */
    double ascent(FontRole font);

    /** How far the lowest letters reach below the baseline in pixels, positive, the same for every text. */
    double descent(FontRole font);
}
