package org.isnad.ui.render;

/**
 * The size available to a layout.
 *
 * @param widthPx at least 1
 * @param heightPx at least 1
 */
public record PlotSize(double widthPx, double heightPx) {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if a side is less than 1
     */
    public PlotSize {
        if (!(widthPx >= 1 && heightPx >= 1)) {
            throw new IllegalArgumentException("no room: " + widthPx + " x " + heightPx);
        }
    }
}
