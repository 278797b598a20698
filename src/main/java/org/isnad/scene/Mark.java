package org.isnad.scene;

import java.util.Optional;

/** One thing of the picture. Nothing is drawn that is not a mark. */
public sealed interface Mark {

    /** Its name, the same from layout to layout. */
    MarkKey key();

    /** What it lies over and under. */
    Layer layer();

    /** The room that it takes, without the width of its stroke. */
    Box bounds();

    /** What a click on it leads to. */
    Optional<Target> target();

    /**
     * One full sentence for a reader who does not see the picture; empty for marks that only support another (grid,
     * caps, labels of a spoken mark).
     */
    Optional<String> spoken();

    /**
     * A line or area.
     *
     * @param outline the line it follows
     * @param fill inside
     * @param stroke on the outline
     */
    record Shape(
            MarkKey key,
            Layer layer,
            Outline outline,
            Fill fill,
            Stroke stroke,
            Optional<Target> target,
            Optional<String> spoken)
            implements Mark {

        @Override
        public Box bounds() {
            return outline.bounds();
        }
    }

    /**
     * One line of text.
     *
     * @param text without line breaks and bidi controls
     * @param bounds from ascent to descent, and exactly as wide as the text
     * @param font size and weight
     * @param colour of the letters
     * @param leftToRight whether the line as a whole runs from left to right («≈ 5200», Latin words)
     */
    record Text(
            MarkKey key,
            Layer layer,
            String text,
            Box bounds,
            FontRole font,
            ColourRole colour,
            boolean leftToRight,
            Optional<Target> target,
            Optional<String> spoken)
            implements Mark {}
}
