package org.isnad.ui.state;

import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;

/**
 * How a user has the plots, from one start to the next. Immutable.
 *
 * @param valueScale how values lie along the axis of the chart
 * @param direction which way time runs
 * @param reducedMotion whether nothing glides or fades, even where the system would allow it
 * @param theme which colours the window has
 * @param legendShown whether the marks are explained beside timeline and chart
 * @param overviewShown whether the strip of the whole time stands under them
 * @param derivedShown whether numbers that are computed from two figures stand between these
 * @param breaksShown whether long stretches without a begin or an end are shortened
 */
public record PlotLook(
        NumberScale.Kind valueScale,
        Direction direction,
        boolean reducedMotion,
        ThemeChoice theme,
        boolean legendShown,
        boolean overviewShown,
        boolean derivedShown,
        boolean breaksShown) {

    /** Before anything was changed. */
    public static final PlotLook DEFAULT = new PlotLook(
            NumberScale.Kind.BROKEN, Direction.RIGHT_TO_LEFT, false, ThemeChoice.SYSTEM, true, true, false, false);
}
