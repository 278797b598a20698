package org.isnad.scene;

/**
 * A use of type with its size and weight. Family and rendering belong to the renderer.
 */
public enum FontRole {
    /** Title of an exported picture. */
    EXPORT_TITLE(26, Weight.BOLD),
    /** Subtitle of an exported picture. */
    EXPORT_SUBTITLE(14, Weight.REGULAR),
    /** Notes and sources of an exported picture, and everything on it that is smaller in the window. */
    EXPORT_NOTE(12, Weight.REGULAR),
    /** Numerals of sources on an exported picture. */
    EXPORT_NUMERAL(12, Weight.MEDIUM),
    /** Years on the axis. */
    YEAR(13, Weight.BOLD),
    /** Months, hints, counts. */
    AXIS(11, Weight.REGULAR),
    /** Title of a plot. */
    PLOT_TITLE(13.5, Weight.BOLD),
    /** Header of a lane. */
    LANE(12.5, Weight.MEDIUM),
    /** Label of an event that stands in the front row. */
    LABEL_CORE(12, Weight.MEDIUM),
    /** Label of any other event. */
    LABEL(12, Weight.REGULAR),
    /** Label of the selected event, values of figures. */
    LABEL_STRONG(12.5, Weight.BOLD),
    /** Small words beside a mark. */
    HINT(10.5, Weight.REGULAR),
    /** Numeral of a source in its circle. */
    NUMERAL(9, Weight.MEDIUM);

    /** How heavy the letters are. */
    public enum Weight {
        /** 400. */
        REGULAR,
        /** 500. */
        MEDIUM,
        /** 700. */
        BOLD
    }

    private final double sizePx;
    private final Weight weight;

    FontRole(double sizePx, Weight weight) {
        this.sizePx = sizePx;
        this.weight = weight;
    }

    /** Size in pixels at scale 1. */
    public double sizePx() {
        return sizePx;
    }

    /** How heavy the letters are. */
    public Weight weight() {
        return weight;
    }
}
