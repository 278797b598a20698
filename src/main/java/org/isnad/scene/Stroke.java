package org.isnad.scene;

import java.util.List;

/**
 * How the outline of a shape is drawn, centred on it.
 *
 * @param colour its role
 * @param opacity from 0 to 1
 * @param widthPx 0 for no line
 * @param dashesPx lengths of dash and gap in turn; empty for an unbroken line
 * @param round whether ends and corners are round
 */
public record Stroke(ColourRole colour, double opacity, double widthPx, List<Double> dashesPx, boolean round) {

    /** No line. */
    public static final Stroke NONE = new Stroke(ColourRole.INK, 1, 0, List.of(), false);

    /** Copies the list. */
    public Stroke {
        dashesPx = List.copyOf(dashesPx);
    }

    /** An unbroken opaque line. */
    public static Stroke of(ColourRole colour, double widthPx) {
        return new Stroke(colour, 1, widthPx, List.of(), false);
    }
}
