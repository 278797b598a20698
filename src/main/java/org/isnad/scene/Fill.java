package org.isnad.scene;

/** How the inside of a shape is painted. */
public sealed interface Fill {

    /** Not at all. */
    record None() implements Fill {}

    /**
     * One colour.
     *
     * @param colour its role
     * @param opacity from 0 to 1
     */
    record Solid(ColourRole colour, double opacity) implements Fill {}

    /**
     * One colour that fades along x, from the left to the right edge of the shape.
     *
     * @param colour its role
     * @param leftOpacity at the left edge, from 0 to 1
     * @param rightOpacity at the right edge, from 0 to 1
     */
    record Fade(ColourRole colour, double leftOpacity, double rightOpacity) implements Fill {}

    /**
     * Parallel lines at 45 degrees, rising to the right, in picture coordinates.
     *
     * @param colour its role
     * @param opacity from 0 to 1
     * @param pitchPx distance between two lines, measured along x
     */
    record Hatch(ColourRole colour, double opacity, double pitchPx) implements Fill {}

    /** Not at all. */
    Fill NONE = new None();

    /** One opaque colour. */
    static Fill solid(ColourRole colour) {
        return new Solid(colour, 1);
    }
}
