package org.isnad.layout.drawing;

import java.util.Optional;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.time.DateBounds;

/** The period of the selected record over the full height of a plot; the same on the timeline and on the chart. */
public final class SelectionBand {
    private static final double OPACITY = 0.5;

    /** A single day can still be seen where the view is of many years. */
    private static final double MIN_WIDTH_PX = 3;

    private SelectionBand() {}

    /**
     * The band; empty where the period lies outside of the plot.
     *
     * @param dates of the record; open sides reach the edges of the plot
     * @param plot in time order
     * @param scale of the plot
     */
    public static Optional<Mark> of(DateBounds dates, Box plot, TimeScale scale) {
        double from = dates.openFrom() ? plot.x() : scale.x((double) dates.fromDay());
        double to = dates.openTo() ? plot.right() : scale.x((double) dates.toDay());
        double spare = Math.max(0, MIN_WIDTH_PX - (to - from)) / 2;
        double left = Math.max(from - spare, plot.x());
        double right = Math.min(to + spare, plot.right());
        return left < right
                ? Optional.of(new Mark.Shape(
                        new MarkKey("selection/band"),
                        Layer.BAND,
                        Outline.rectangle(new Box(left, plot.y(), right - left, plot.height())),
                        new Fill.Solid(ColourRole.EVIDENCE_SOFT, OPACITY),
                        Stroke.NONE,
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }
}
