package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.png.Pixels;
import org.isnad.png.RowsPainted;
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
     * @param scale pixels for each unit of the layout, at least 1
     * @param follower receives the rows as they are painted
     * @throws PainterUnavailableException if pictures cannot be painted on this machine
     */
    Pixels paint(Function<TextMetrics, Scene> layout, Theme theme, double scale, RowsPainted follower)
            throws PainterUnavailableException;

    /**
     * Does what needs the metrics of the painter's fonts and no pixels.
     *
     * @param work called once
     * @throws PainterUnavailableException if text cannot be measured on this machine
     */
    default <T> T measure(Function<TextMetrics, T> work) throws PainterUnavailableException {
        List<T> result = new ArrayList<>();
        // Text is measured where it is painted: beside a picture of one pixel without anything on it.
        paint(
                metrics -> {
                    result.add(work.apply(metrics));
                    return new Scene(1, 1, List.of(), "");
                },
                Theme.PRINT,
                1,
                RowsPainted.IGNORED);
        return result.getFirst();
    }
}
