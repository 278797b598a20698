package org.isnad.cli;

import java.util.function.Function;
import org.isnad.png.Pixels;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;
import org.isnad.theme.Theme;

/** Turns a picture into pixels; supplied by the program's composition root, so that commands know no window system. */
@FunctionalInterface
public interface Painter {

    /**
     * Lays out and paints a picture.
     *
     * @param layout makes the scene with the metrics of the painter's fonts; called once
     * @param scale pixels for each pixel of the layout, from 1 to 4
     * @throws PainterUnavailableException if pictures cannot be painted on this machine
     */
    Pixels paint(Function<TextMetrics, Scene> layout, Theme theme, double scale) throws PainterUnavailableException;
}
