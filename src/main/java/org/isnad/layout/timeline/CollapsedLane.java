package org.isnad.layout.timeline;

import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.columns.EventColumns;
import org.isnad.layout.data.LaneSpecs;
import org.isnad.layout.drawing.MarkList;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/**
 * Draws a collapsed lane: one thin row that is the higher the more events may lie there, and in front of it the selected
 * and the hovered event.
 *
 * <p>An event counts over its whole extent, so that no day is made up for one whose date is a year. The steps stand at
 * fixed places in time, so that nothing flickers while the view moves. There are at most as many marks as the width has
 * steps, whatever the data.
 */
final class CollapsedLane {
    private static final double MARGIN_PX = 4;
    private static final double LEAST_PX = 4;

    private final TimelinePacking.Lane lane;
    private final MarkExtents extents;
    private final EventColumns columns;
    private final LaneGeometry view;
    private final MarkList marks;
    private final Box row;

    CollapsedLane(TimelinePacking.Lane lane, LaneGeometry view, MarkList marks) {
        this.lane = lane;
        this.view = view;
        this.marks = marks;
        extents = lane.rows().extents();
        columns = extents.columns();
        double top = Math.max(view.laneY(lane), view.plot().y());
        double bottom = Math.min(view.laneY(lane) + lane.heightPx(), view.plot().bottom());
        row = new Box(view.plot().x(), top, view.plot().width(), Math.max(0, bottom - top));
    }

    /** Draws the row, whose click unfolds the lane. */
    void density() {
        if (row.height() <= 0) {
            return;
        }
        String id = lane.spec().id();
        marks.shape(
                "lanes/collapsed/" + id,
                Layer.GROUND,
                Outline.rectangle(row),
                new Fill.Solid(ColourRole.HAIRLINE, 0.35),
                Stroke.NONE,
                Optional.of(new Target.Lane(id)),
                Optional.empty());
        Density.of(lane.index(), view).forEachRun((from, to, level) -> step(id, from, to, level));
    }

    private void step(String id, long from, long to, int level) {
        double left = Math.max(view.x(from * Density.STEP_PX), row.x());
        double right = Math.min(view.x(to * Density.STEP_PX), row.right());
        double full = lane.heightPx() - 2 * MARGIN_PX;
        double height = full * level / Density.LEVELS;
        double bottom = view.laneY(lane) + lane.heightPx() - MARGIN_PX;
        double top = Math.max(bottom - height, row.y());
        if (left < right && top < Math.min(bottom, row.bottom())) {
            marks.decoration(
                    "lanes/density/" + id + "/" + from,
                    Layer.MARK,
                    Outline.rectangle(new Box(left, top, right - left, Math.min(bottom, row.bottom()) - top)),
                    new Fill.Solid(lane.spec().colour(), 0.75),
                    Stroke.NONE);
        }
    }

    /** Draws one event of the lane in front of the row, if it is in view. */
    void front(int event, boolean selected, IntFunction<Optional<String>> sentences) {
        double left = Math.max(view.x(extents.start(event)), row.x());
        double right = Math.min(view.x(extents.bodyEnd(event)), row.right());
        if (right - left <= 0 || row.height() <= 2 * MARGIN_PX) {
            return;
        }
        double spare = Math.max(0, LEAST_PX - (right - left)) / 2;
        double x = Math.clamp(left - spare, row.x(), Math.max(row.x(), row.right() - LEAST_PX));
        Box box = new Box(x, row.y() + MARGIN_PX, Math.max(right - left, LEAST_PX), row.height() - 2 * MARGIN_PX);
        marks.shape(
                lane.spec().markKey(columns.id(event)) + "/extent",
                Layer.OVERLAY,
                Outline.rounded(box, 2),
                Fill.solid(selected ? ColourRole.EVIDENCE : LaneSpecs.colour(columns.role(event))),
                Stroke.of(selected ? ColourRole.EVIDENCE_LINE : ColourRole.PAPER, 1),
                Optional.of(new Target.OneRecord(columns.id(event))),
                sentences.apply(event));
    }
}
