package org.isnad.layout.overview;

import java.util.ArrayList;
import java.util.List;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Pen;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/** Draws a density as one shape for each level: the denser, the higher and the stronger. */
final class DensityRow {
    /** Height of a level as a part of the row. */
    private static final List<Double> PARTS = List.of(0.5, 0.6, 0.75, 0.9, 1.0);

    private DensityRow() {}

    /**
     * Draws one row.
     *
     * @param centreY middle of the row
     * @param heightPx of the densest stretches
     * @param opacities one for each level
     */
    static void draw(
            MarkList marks,
            String key,
            List<DensityProfile.Stretch> stretches,
            double centreY,
            double heightPx,
            ColourRole colour,
            List<Double> opacities) {
        for (int level = 1; level <= DensityProfile.LEVELS; level++) {
            double height = heightPx * PARTS.get(level - 1);
            List<Outline> boxes = new ArrayList<>();
            for (DensityProfile.Stretch stretch : stretches) {
                if (stretch.level() == level) {
                    boxes.add(Outline.rectangle(
                            new Box(stretch.left(), centreY - height / 2, stretch.right() - stretch.left(), height)));
                }
            }
            if (!boxes.isEmpty()) {
                marks.decoration(
                        key + "/" + level,
                        Layer.MARK,
                        Pen.together(boxes.toArray(Outline[]::new)),
                        new Fill.Solid(colour, opacities.get(level - 1)),
                        Stroke.NONE);
            }
        }
    }
}
