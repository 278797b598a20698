package org.isnad.layout;

import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/** Draws the headers of the lanes: a name, how many events, and how many of those in view share a mark. */
final class HeaderPainter {
    private static final double MARGIN_PX = 8;
    private static final double SWATCH_PX = 4;

    private final MarkList marks;
    private final Labels labels;
    private final Box area;

    HeaderPainter(MarkList marks, Labels labels, Box area) {
        this.marks = marks;
        this.labels = labels;
        this.area = area;
    }

    /**
     * Draws one header. It stays in the picture as long as its lane has room for it.
     *
     * @param top upper edge of the lane
     * @param folded how many events in view share a mark
     */
    void header(TimelinePacking.Lane lane, double top, int folded) {
        double bottom = top + lane.heightPx();
        String key = "lane/" + lane.spec().id();
        if (bottom <= area.y() || top >= area.bottom()) {
            return;
        }
        marks.decoration(
                key + "/line",
                Layer.GRID,
                Outline.line(area.x(), bottom, area.right(), bottom),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE, 1));
        double height = height(FontRole.LANE);
        // In a low lane name and count stand closer to its edges, so that both find room.
        double spare = (lane.heightPx() - height - height(FontRole.HINT)) / 2;
        double y = Math.max(top, area.y()) + Math.clamp(spare, 0, TimelinePacking.PADDING_PX);
        double textX = area.x() + MARGIN_PX + SWATCH_PX + MARGIN_PX;
        double room = area.right() - 4 - textX;
        Target target = new Target.Lane(lane.spec().id());
        double nameY = y;
        if (y + height > Math.min(bottom, area.bottom())) {
            return;
        }
        String count =
                labels.text("timeline.lane.count", "count", lane.members().size());
        String hidden = folded > 0 ? labels.text("timeline.lane.folded", "count", folded) : "";
        marks.shape(
                key + "/swatch",
                Layer.HEADER,
                Outline.rounded(new Box(area.x() + MARGIN_PX, y + height / 2 - 7, SWATCH_PX, 14), 2),
                Fill.solid(lane.spec().colour()),
                Stroke.NONE,
                Optional.of(target),
                Optional.of(labels.text(
                        "timeline.lane.spoken",
                        "lane",
                        lane.spec().label(),
                        "count",
                        lane.members().size(),
                        "folded",
                        folded)));
        double end = Math.min(bottom, area.bottom());
        for (String name : name(lane.spec().label(), room, (int) ((end - y) / height))) {
            y = line(key + "/name" + (y == nameY ? "" : "/2"), name, FontRole.LANE, ColourRole.INK, textX, y, end);
        }
        y = line(
                key + "/count",
                marks.shortened(count, FontRole.HINT, room),
                FontRole.HINT,
                ColourRole.INK_3,
                textX,
                y,
                end);
        line(
                key + "/folded",
                marks.shortened(hidden, FontRole.HINT, room),
                FontRole.HINT,
                ColourRole.INK_2,
                textX,
                y,
                end);
    }

    /** The name in one line, in two where it is longer and there is room, shortened where it is longer than that. */
    private List<String> name(String label, double room, int lines) {
        String first = marks.shortened(label, FontRole.LANE, room);
        int words = label.split(" ", -1).length;
        if (first.equals(label) || lines < 2) {
            return List.of(first);
        }
        for (int taken = words - 1; taken > 0; taken--) {
            List<String> parts = List.of(label.split(" ", -1));
            String upper = String.join(" ", parts.subList(0, taken));
            if (marks.metrics().width(upper, FontRole.LANE) <= room) {
                String lower = String.join(" ", parts.subList(taken, words));
                return List.of(upper, marks.shortened(lower, FontRole.LANE, room));
            }
        }
        return List.of(first);
    }

    private double line(String key, String text, FontRole font, ColourRole colour, double x, double y, double end) {
        double height = height(font);
        if (!text.isEmpty() && y + height <= end) {
            Box box = marks.box(text, font, x, y + height / 2);
            marks.text(key, Layer.HEADER, text, box, font, colour, Optional.empty(), Optional.empty());
        }
        return y + height;
    }

    private double height(FontRole font) {
        return marks.metrics().ascent(font) + marks.metrics().descent(font);
    }
}
