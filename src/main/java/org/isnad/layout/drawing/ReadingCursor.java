package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.time.DateBounds;

/**
 * Where the reader of an article is on a picture: a bar along the axis, as wide as the dates of the record whose words he reads,
 * and a light frame around the mark of that record. It is added to a finished picture and moves nothing in it.
 *
 * @param axisPane name of the pane along whose lower edge the bar lies
 * @param record the id of the record
 * @param dates its days
 */
public record ReadingCursor(String axisPane, String record, DateBounds dates) {

    private static final double HEIGHT_PX = 4;

    /** The least width: a day may be narrower than a pixel. */
    private static final double LEAST_PX = 6;

    private static final Stroke FRAME = new Stroke(ColourRole.INK_3, 1, 1, List.of(2.0, 2.0), false);

    /**
     * The same picture with the cursor.
     *
     * @param scale where days lie on the finished picture
     */
    public Scene in(Scene scene, TimeScale scale) {
        List<Pane> panes = new ArrayList<>();
        for (Pane pane : scene.panes()) {
            List<Mark> marks = new ArrayList<>(pane.marks());
            if (pane.name().equals(axisPane)) {
                bar(pane.bounds(), scale).ifPresent(marks::add);
            } else {
                marks.addAll(FoundMarks.frames(pane, Set.of(record), "reading/", FRAME));
            }
            panes.add(new Pane(pane.name(), pane.bounds(), marks));
        }
        return new Scene(scene.widthPx(), scene.heightPx(), panes, scene.description());
    }

    private Optional<Mark> bar(Box area, TimeScale scale) {
        double from = dates.openFrom() ? scale.x(scale.fromDay()) : scale.x((double) dates.fromDay());
        double to = dates.openTo() ? scale.x(scale.toDay()) : scale.x((double) dates.toDay());
        double spare = Math.max(0, LEAST_PX - Math.abs(to - from)) / 2;
        double left = Math.max(area.x(), Math.min(from, to) - spare);
        double right = Math.min(area.right(), Math.max(from, to) + spare);
        return left >= right
                ? Optional.empty()
                : Optional.of(new Mark.Shape(
                        new MarkKey("reading/cursor"),
                        Layer.OVERLAY,
                        Outline.rectangle(new Box(left, area.bottom() - HEIGHT_PX, right - left, HEIGHT_PX)),
                        Fill.solid(ColourRole.INK_2),
                        Stroke.NONE,
                        Optional.empty(),
                        Optional.empty()));
    }
}
