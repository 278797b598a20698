package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.List;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;

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
}
