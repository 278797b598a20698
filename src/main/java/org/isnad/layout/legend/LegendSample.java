package org.isnad.layout.legend;

import java.util.List;
import java.util.Optional;
import org.isnad.columns.DateShape;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.HiddenStrip;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Pen;
import org.isnad.layout.timeline.glyph.EventGlyph;
import org.isnad.layout.timeline.glyph.EventGlyph.Edge;
import org.isnad.layout.timeline.glyph.GlyphPainter;
import org.isnad.model.Status;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Stroke;
import org.isnad.scene.TextMetrics;

/**
 * Draws a mark as an example. The painter of the events draws it, so that legend and timeline cannot differ.
 *
 * @param entry what it is an example of
 * @param shape the shape of the mark
 * @param labels its words
 * @param metrics of its words
 */
record LegendSample(LegendEntry entry, DateShape shape, Labels labels, TextMetrics metrics) {
    private static final double TICK_PX = 9;
    private static final double PERIOD_PX = 22;
    private static final double BAND_PX = 13;
    private static final double COUNT_PX = 20;
    private static final int BARS = 3;

    /** How wide the example is. */
    double widthPx() {
        return switch (entry) {
            case BROKEN -> 10;
            case COUNT -> COUNT_PX;
            case DENIED -> Math.max(12, shapePx());
            default -> shapePx();
        };
    }

    private double shapePx() {
        return shape == DateShape.DAY ? TICK_PX : PERIOD_PX;
    }

    /** The marks of the example in a box, in time order from left to right. */
    List<Mark> draw(String key, Box box) {
        MarkList marks = new MarkList(metrics, true);
        switch (entry) {
            case COUNT -> count(marks, key, box);
            case BROKEN ->
                marks.shape(
                        key,
                        Layer.MARK,
                        Pen.warning(box.x(), middle(box)),
                        Fill.NONE,
                        new Stroke(ColourRole.ALERT, 1, 1.4, List.of(), true),
                        Optional.empty(),
                        spoken());
            default -> new GlyphPainter(marks).paint(glyph(key, box));
        }
        return marks.inDrawingOrder();
    }

    private EventGlyph glyph(String key, Box box) {
        boolean soft = entry == LegendEntry.SOFT;
        Edge end = switch (entry) {
            case SOFT -> Edge.SOFT;
            case OPEN -> Edge.OPEN;
            case CUT -> Edge.CUT;
            default -> Edge.SHARP;
        };
        double inset = shape == DateShape.DAY ? 0 : (soft ? EventGlyph.FADE_PX : 1);
        double start = box.x() + inset;
        double stop = box.right() - inset;
        return new EventGlyph(
                key,
                Layer.MARK,
                shape,
                status(),
                entry == LegendEntry.UNNAMED,
                entry == LegendEntry.OUTSIDE,
                start,
                stop,
                soft ? Edge.SOFT : Edge.SHARP,
                end,
                middle(box),
                BAND_PX,
                middle(box) - EventGlyph.capHalfPx(),
                middle(box) + EventGlyph.capHalfPx(),
                ColourRole.INK,
                Optional.empty(),
                spoken());
    }

    private Optional<String> spoken() {
        return Optional.of(labels.text(entry.messageKey()));
    }

    private Status status() {
        return switch (entry) {
            case PLANNED -> Status.PLANNED;
            case DENIED -> Status.DENIED;
            case DISPUTED -> Status.DISPUTED;
            default -> Status.REPORTED;
        };
    }

    /** Bars of three heights, as at the foot of a lane. */
    private void count(MarkList marks, String key, Box box) {
        double bottom = middle(box) + HiddenStrip.HEIGHT_PX / 2;
        for (int i = 0; i < BARS; i++) {
            double height = HiddenStrip.HEIGHT_PX * (i + 1) / BARS;
            double width = COUNT_PX / BARS;
            HiddenStrip.bar(
                    marks,
                    key + "/bar/" + i,
                    new Box(box.x() + i * width, bottom - height, width, height),
                    ColourRole.INK,
                    i == 0 ? spoken() : Optional.empty());
        }
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }
}
