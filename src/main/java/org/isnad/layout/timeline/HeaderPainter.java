package org.isnad.layout.timeline;

import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Pen;
import org.isnad.layout.drawing.TextRow;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/**
 * Draws the headers of the lanes: a tab in the colour of the lane, the sign that folds it, a name, how many events, and
 * how many of those in view found no room, which a click on their number leads to. A click anywhere else on a header folds
 * or unfolds its lane.
 */
final class HeaderPainter {
    private static final double TAB_X_PX = 2;
    private static final double TAB_PX = 4;
    private static final double SIGN_X_PX = 12;
    private static final double SIGN_HALF_PX = 3;
    private static final double TEXT_X_PX = 20;
    private static final double END_PX = 4;
    private static final double GAP_PX = 6;

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
     * @param hidden the events in view that found no room
     */
    void header(TimelinePacking.Lane lane, double top, HiddenEvents hidden) {
        double bottom = top + lane.heightPx();
        if (bottom <= area.y() || top >= area.bottom()) {
            return;
        }
        LaneSpec spec = lane.spec();
        String key = "lane/" + spec.id();
        marks.decoration(
                key + "/line",
                Layer.GRID,
                Outline.line(area.x(), bottom, area.right(), bottom),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE, 1));
        double begin = Math.max(top, area.y());
        double end = Math.min(bottom, area.bottom());
        ground(key, spec, begin, end, hidden.count());
        double height = height(FontRole.LANE);
        double textX = area.x() + TEXT_X_PX + numeralPx(spec);
        double room = area.right() - END_PX - textX;
        boolean low = spec.collapsed() || lane.heightPx() < height + height(FontRole.HINT);
        boolean tight = !low && isTight(spec.label(), room, lane.heightPx());
        // In a low lane name and count share a line; else they stand closer to its edges, so that both find room.
        double needed = low ? height : height + (tight ? height : height(FontRole.HINT));
        double padding = low ? (lane.heightPx() - needed) / 2 : TimelinePacking.PADDING_PX;
        double y = begin + Math.clamp((lane.heightPx() - needed) / 2, 0, Math.max(0, padding));
        if (y + height > end) {
            return;
        }
        sign(key, spec.collapsed(), y + height / 2);
        numeral(key, spec, y + height / 2);
        if (low) {
            oneLine(key, spec.label(), "/name", spec, hidden, textX, room, y, end);
        } else if (tight) {
            List<String> name = name(spec.label(), room, 2);
            double second = line(key + "/name", name.get(0), FontRole.LANE, ColourRole.INK, textX, y, end);
            oneLine(key, name.get(1), "/name/2", spec, hidden, textX, room, second, end);
        } else {
            lines(key, spec, textX, room, y, end, hidden);
        }
    }

    /** Whether a name needs two lines where there is no third one for the count, which then shares the second. */
    private boolean isTight(String label, double room, double lanePx) {
        double two = 2 * height(FontRole.LANE);
        return lanePx >= two
                && lanePx < two + height(FontRole.HINT)
                && name(label, room, 2).size() > 1;
    }

    /** The whole header as one area that speaks and can be clicked, and the tab. */
    private void ground(String key, LaneSpec spec, double begin, double end, int hidden) {
        Optional<Target> target = Optional.of(new Target.Lane(spec.id()));
        String spoken = labels.text(
                "timeline.lane.spoken",
                "lane",
                spec.label(),
                "count",
                spec.events().size(),
                "hidden",
                hidden,
                "state",
                spec.collapsed() ? "collapsed" : "open");
        marks.shape(
                key + "/area",
                Layer.GROUND,
                Outline.rectangle(new Box(area.x(), begin, area.width(), end - begin)),
                spec.collapsed() ? new Fill.Solid(ColourRole.HAIRLINE, 0.35) : Fill.solid(ColourRole.PAPER),
                Stroke.NONE,
                target,
                Optional.of(spoken));
        double tab = end - begin - 2 * TAB_X_PX;
        if (tab > 0) {
            marks.decoration(
                    key + "/tab",
                    Layer.HEADER,
                    Outline.rounded(new Box(area.x() + TAB_X_PX, begin + TAB_X_PX, TAB_PX, tab), Math.min(2, tab / 2)),
                    Fill.solid(spec.colour()),
                    Stroke.NONE);
        }
    }

    /** An angle that points down at an open lane, and toward the row of a collapsed one. */
    private void sign(String key, boolean collapsed, double y) {
        double x = area.x() + SIGN_X_PX;
        double half = SIGN_HALF_PX;
        Outline angle = collapsed
                ? Pen.path(x - half / 2, y - half, x + half / 2, y, x - half / 2, y + half)
                : Pen.path(x - half, y - half / 2, x, y + half / 2, x + half, y - half / 2);
        marks.decoration(key + "/sign", Layer.HEADER, angle, Fill.NONE, Stroke.of(ColourRole.INK_3, 1.3));
    }

    /** How much room the number of the article takes with its circle. */
    private double numeralPx(LaneSpec spec) {
        return spec.numeral().isEmpty() ? 0 : 2 * numeralRadiusPx(numeral(spec)) + END_PX;
    }

    private double numeralRadiusPx(String number) {
        return Math.max(
                TextRow.numeralRadiusPx(marks.metrics()), marks.metrics().width(number, FontRole.NUMERAL) / 2 + 2);
    }

    private String numeral(LaneSpec spec) {
        return labels.number(spec.numeral().getAsInt());
    }

    /** The number of the article in its circle. */
    private void numeral(String key, LaneSpec spec, double y) {
        if (spec.numeral().isEmpty()) {
            return;
        }
        String number = numeral(spec);
        double radius = numeralRadiusPx(number);
        double x = area.x() + TEXT_X_PX + radius;
        marks.decoration(
                key + "/circle", Layer.HEADER, Outline.circle(x, y, radius), Fill.NONE, Stroke.of(ColourRole.INK_2, 1));
        double width = marks.metrics().width(number, FontRole.NUMERAL);
        Box box = marks.box(number, FontRole.NUMERAL, x - width / 2, y);
        marks.text(
                key + "/numeral",
                Layer.HEADER,
                number,
                box,
                FontRole.NUMERAL,
                ColourRole.INK_2,
                Optional.empty(),
                Optional.empty());
    }

    /** Words of the name, and at the end of their line how many are not shown, or else how many there are. */
    private void oneLine(
            String key,
            String words,
            String part,
            LaneSpec spec,
            HiddenEvents hidden,
            double textX,
            double room,
            double y,
            double end) {
        boolean some = hidden.count() > 0 && !spec.collapsed();
        String count = some
                ? labels.text("timeline.lane.hidden_short", "count", hidden.count())
                : labels.number(spec.events().size());
        double width = marks.metrics().width(count, FontRole.HINT);
        double nameRoom = room - width - GAP_PX;
        FontRole font = nameFont(words, nameRoom);
        line(
                key + part,
                marks.shortened(words, font, nameRoom),
                font,
                ColourRole.INK,
                textX,
                y + (height(FontRole.LANE) - height(font)) / 2,
                end);
        double middle = y + (height(FontRole.LANE) - height(FontRole.HINT)) / 2;
        if (some) {
            hidden(key, count, spec, hidden, textX + room - width, middle, end);
        } else {
            line(key + "/count", count, FontRole.HINT, ColourRole.INK_3, textX + room - width, middle, end);
        }
    }

    /** Small letters where they show more of a name: «القوات الأمريكية» rather than «القوات…». */
    private FontRole nameFont(String name, double room) {
        boolean more = marks.shortened(name, FontRole.HINT, room).length()
                > marks.shortened(name, FontRole.LANE, room).length();
        return more ? FontRole.HINT : FontRole.LANE;
    }

    private void lines(
            String key, LaneSpec spec, double textX, double room, double first, double end, HiddenEvents hidden) {
        String count = labels.text("timeline.lane.count", "count", spec.events().size());
        double y = first;
        int below = hidden.count() > 0 ? 2 : 1;
        int spare = (int) ((end - first - below * height(FontRole.HINT)) / height(FontRole.LANE));
        for (String name : name(spec.label(), room, spare)) {
            y = line(key + "/name" + (y == first ? "" : "/2"), name, FontRole.LANE, ColourRole.INK, textX, y, end);
        }
        boolean both = y + 2 * height(FontRole.HINT) <= end;
        if (hidden.count() > 0) {
            String words = labels.text("timeline.lane.hidden", "count", hidden.count());
            String fitting = marks.shortened(words, FontRole.HINT, room);
            hidden(key, fitting, spec, hidden, textX, both ? y + height(FontRole.HINT) : y, end);
        }
        if (hidden.count() == 0 || both) {
            line(
                    key + "/count",
                    marks.shortened(count, FontRole.HINT, room),
                    FontRole.HINT,
                    ColourRole.INK_3,
                    textX,
                    y,
                    end);
        }
    }

    /** The number of what is not shown, which leads there. */
    private void hidden(String key, String text, LaneSpec spec, HiddenEvents hidden, double x, double y, double end) {
        if (text.isEmpty() || y + height(FontRole.HINT) > end) {
            return;
        }
        marks.text(
                key + "/hidden",
                Layer.HEADER,
                text,
                marks.box(text, FontRole.HINT, x, y + height(FontRole.HINT) / 2),
                FontRole.HINT,
                ColourRole.INK_2,
                Optional.of(new Target.ManyRecords(hidden.ids())),
                Optional.of(labels.text("timeline.lane.hidden_spoken", "count", hidden.count(), "lane", spec.label())));
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
