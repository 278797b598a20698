package org.isnad.layout.drawing;

/** The column beside a plot: lane headers, values of a chart, names of rows. Plots that stand over one another share it. */
public final class HeaderColumn {
    /** Its width, the same in every plot, so that the same day stands at the same place in all of them. */
    public static final double WIDTH_PX = 120;

    private HeaderColumn() {}
}
