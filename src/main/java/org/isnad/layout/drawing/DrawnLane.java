package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * A lane of a finished timeline.
 *
 * @param id its name
 * @param bounds what can be seen of it
 */
public record DrawnLane(String id, Box bounds) {

    /** What the keys of the lines under the lanes begin with; their ends are the names of the lanes. */
    public static final String LINE_KEY = "lanes/line/";

    /** The lanes of which something can be seen, from the top. */
    public static List<DrawnLane> of(Pane pane) {
        List<DrawnLane> lanes = new ArrayList<>();
        Box area = pane.bounds();
        double top = area.y();
        for (Mark mark : pane.marks()) {
            String key = mark.key().value();
            double bottom = Math.min(mark.bounds().y(), area.bottom());
            if (key.startsWith(LINE_KEY) && bottom > top) {
                lanes.add(new DrawnLane(
                        key.substring(LINE_KEY.length()), new Box(area.x(), top, area.width(), bottom - top)));
                top = bottom;
            }
        }
        return lanes;
    }

    /** A finished timeline with a frame around a lane, into which something would go. */
    public static Scene framed(Scene timeline, String lanesPane, String id) {
        List<Pane> panes = new ArrayList<>();
        for (Pane pane : timeline.panes()) {
            List<Mark> marks = new ArrayList<>(pane.marks());
            if (pane.name().equals(lanesPane)) {
                of(pane).stream()
                        .filter(lane -> lane.id().equals(id))
                        .forEach(lane -> marks.add(new Mark.Shape(
                                new MarkKey("lane-target/" + id),
                                Layer.OVERLAY,
                                Outline.rectangle(lane.bounds().grown(-2)),
                                Fill.NONE,
                                new Stroke(ColourRole.EVIDENCE_LINE, 1, 2, List.of(6.0, 4.0), false),
                                Optional.empty(),
                                Optional.empty())));
            }
            panes.add(new Pane(pane.name(), pane.bounds(), marks));
        }
        return new Scene(timeline.widthPx(), timeline.heightPx(), panes, timeline.description());
    }
}
