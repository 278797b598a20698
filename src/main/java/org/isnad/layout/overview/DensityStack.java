package org.isnad.layout.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Pen;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/**
 * Draws the densities of the lanes on top of each other, one shape for each lane. The height of all together is the square
 * root of the number of events, so that one event is still seen beside thousands; each lane has its part of it. Where an
 * event may lie there is at least a thin line.
 */
final class DensityStack {
    private static final double LINE_PX = 1;
    private static final double LINE_OPACITY = 0.45;
    private static final double SMALLEST_PX = 0.05;

    private DensityStack() {}

    /**
     * Draws the stack.
     *
     * @param area its full height is that of the fullest bin
     */
    static void draw(MarkList marks, OverviewProfiles profiles, Box area) {
        List<Outline> line = new ArrayList<>();
        profiles.possible()
                .forEach(stretch -> line.add(Outline.rectangle(
                        new Box(stretch.left(), area.bottom() - LINE_PX, stretch.right() - stretch.left(), LINE_PX))));
        shape(marks, "density/possible", line, new Fill.Solid(ColourRole.INK_3, LINE_OPACITY));
        double[] edges = profiles.edges();
        double[] totals = new double[edges.length - 1];
        for (OverviewProfiles.Layer layer : profiles.layers()) {
            double[] expected = layer.profile().expected();
            for (int i = 0; i < totals.length; i++) {
                totals[i] += expected[i];
            }
        }
        double[] bottoms = new double[totals.length];
        Arrays.fill(bottoms, area.bottom());
        for (OverviewProfiles.Layer layer : profiles.layers()) {
            double[] expected = layer.profile().expected();
            List<Outline> boxes = new ArrayList<>();
            for (int i = 0; i < totals.length; i++) {
                double part = totals[i] > 0 ? expected[i] / totals[i] : 0;
                double height = part * Math.sqrt(totals[i] / profiles.fullest()) * area.height();
                if (height > SMALLEST_PX) {
                    boxes.add(
                            Outline.rectangle(new Box(edges[i], bottoms[i] - height, edges[i + 1] - edges[i], height)));
                    bottoms[i] -= height;
                }
            }
            shape(marks, "density/" + layer.id(), boxes, Fill.solid(layer.colour()));
        }
    }

    private static void shape(MarkList marks, String key, List<Outline> parts, Fill fill) {
        if (!parts.isEmpty()) {
            marks.decoration(key, Layer.MARK, Pen.together(parts.toArray(Outline[]::new)), fill, Stroke.NONE);
        }
    }
}
