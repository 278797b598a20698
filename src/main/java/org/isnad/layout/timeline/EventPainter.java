package org.isnad.layout.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.data.LaneSpecs;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Pen;
import org.isnad.layout.timeline.glyph.EventGlyph;
import org.isnad.layout.timeline.glyph.EventGlyph.Edge;
import org.isnad.layout.timeline.glyph.GlyphPainter;
import org.isnad.model.Status;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/** Draws placed events with their words. */
final class EventPainter {
    private static final double BAND_PX = 2.3;
    private static final double STEM_TOP_PX = 3.5;
    private static final double TAG_HEIGHT_PX = 15;
    private static final double FRONT_RADIUS_PX = 6;

    private final MarkList marks;
    private final EventColumns columns;
    private final EventLabels labels;
    private final IntFunction<Optional<String>> sentences;
    private final LaneGeometry view;
    private final List<Emphasis> emphases;

    /**
     * A painter of one picture.
     *
     * @param sentences what is spoken of an event
     * @param emphases titles that other words make room for
     */
    EventPainter(
            MarkList marks,
            EventColumns columns,
            EventLabels labels,
            IntFunction<Optional<String>> sentences,
            LaneGeometry view,
            List<Emphasis> emphases) {
        this.marks = marks;
        this.columns = columns;
        this.labels = labels;
        this.sentences = sentences;
        this.view = view;
        this.emphases = List.copyOf(emphases);
    }

    /** Draws an event at rest. */
    void event(PlacedEvent placed) {
        Optional<PlacedEvent.Title> title =
                placed.title().filter(one -> emphases.stream().noneMatch(front -> front.hides(one.box())));
        // Of paper that is weaker than others something would show through.
        title.filter(one -> view.plot().contains(one.box(), 0)).ifPresent(one -> paper(placed, one));
        marks.attenuated(columns.attenuated(placed.event()), () -> drawn(placed, title, Layer.MARK));
    }

    /** Draws an event in front of the others. */
    void front(PlacedEvent placed, Emphasis emphasis, boolean selected) {
        marks.attenuated(columns.attenuated(placed.event()), () -> {
            marks.decoration(
                    key(placed) + "/front",
                    Layer.OVERLAY,
                    Outline.rounded(emphasis.box(), FRONT_RADIUS_PX),
                    Fill.solid(selected ? ColourRole.EVIDENCE_SOFT : ColourRole.PAPER),
                    Stroke.of(selected ? ColourRole.EVIDENCE_LINE : ColourRole.HAIRLINE_STRONG, selected ? 1.3 : 1));
            double stem = emphasis.label().x() - (placed.isLine() ? labels.leadPx(placed.event()) : 0);
            PlacedEvent.Title title = new PlacedEvent.Title(stem, emphasis.label(), false);
            drawn(placed, Optional.of(title), Layer.OVERLAY);
            words(placed, title, emphasis.font(), Layer.OVERLAY);
        });
    }

    private String key(PlacedEvent placed) {
        return placed.lane().spec().markKey(columns.id(placed.event()));
    }

    private Optional<Target> target(PlacedEvent placed) {
        return Optional.of(new Target.OneRecord(columns.id(placed.event())));
    }

    private void drawn(PlacedEvent placed, Optional<PlacedEvent.Title> title, Layer layer) {
        new GlyphPainter(marks).paint(glyph(placed, title, layer));
        if (placed.isLine()) {
            title.ifPresent(one -> signs(placed, one, layer));
        }
        if (columns.warned(placed.event())) {
            warning(placed, title, layer);
        }
        if (layer != Layer.OVERLAY) {
            title.ifPresent(one -> words(placed, one, labels.font(placed.event()), layer));
        }
    }

    private EventGlyph glyph(PlacedEvent placed, Optional<PlacedEvent.Title> title, Layer layer) {
        boolean over = placed.isLine();
        RowMetrics row = view.row();
        double lineY = placed.rowY() + (over ? row.linePx(placed.spot().line()) : row.middlePx());
        // Who shares a line draws what is under its title.
        boolean part = placed.spot().shared() && title.isPresent();
        return new EventGlyph(
                key(placed),
                layer,
                columns.shape(placed.event()),
                columns.status(placed.event()),
                columns.unnamedOnly(placed.event()),
                columns.datedOutside(placed.event()),
                part ? title.get().stem() : placed.start(),
                part ? title.get().box().right() : placed.end(),
                part ? Edge.CONTINUED : placed.startEdge(),
                part ? Edge.CONTINUED : placed.endEdge(),
                lineY,
                over ? BAND_PX : row.wordsPx() - 2,
                over ? placed.rowY() + STEM_TOP_PX : lineY - EventGlyph.capHalfPx(),
                over ? lineY : lineY + EventGlyph.capHalfPx(),
                LaneSpecs.colour(columns.role(placed.event())),
                target(placed),
                sentences.apply(placed.event()));
    }

    /** What stands between a line and its title: the stem that leads from one to the other, and a cross. */
    private void signs(PlacedEvent placed, PlacedEvent.Title title, Layer layer) {
        RowMetrics row = view.row();
        double bottom = placed.rowY() + row.linePx(placed.spot().line());
        boolean over = title.box().x() < placed.end() && title.box().right() > placed.start();
        boolean cap = columns.shape(placed.event()) != DateShape.INTERVAL
                && placed.startEdge() == Edge.SHARP
                && title.stem() - placed.start() < RowPlaces.CAP_PX;
        if (over && (!cap || placed.spot().shared())) {
            marks.shape(
                    key(placed) + "/stem",
                    layer,
                    Outline.line(title.stem(), placed.rowY() + STEM_TOP_PX, title.stem(), bottom),
                    Fill.NONE,
                    Stroke.of(LaneSpecs.colour(columns.role(placed.event())), 1.1),
                    target(placed),
                    Optional.empty());
        }
        if (columns.status(placed.event()) == Status.DENIED) {
            double x = title.stem() + EventLabels.STEM_PX + EventLabels.CROSS_PX / 2 - 1;
            Stroke stroke = new Stroke(LaneSpecs.colour(columns.role(placed.event())), 1, 1.7, List.of(), true);
            marks.shape(
                    key(placed) + "/cross",
                    layer,
                    Pen.cross(x, placed.rowY() + row.middlePx()),
                    Fill.NONE,
                    stroke,
                    target(placed),
                    Optional.empty());
        }
    }

    /** The sign of a broken anchor: before the title of a line, after a short mark. */
    private void warning(PlacedEvent placed, Optional<PlacedEvent.Title> title, Layer layer) {
        double left;
        if (placed.isLine()) {
            if (title.isEmpty()) {
                return;
            }
            left = title.get().box().x() - MarkExtents.WARNING_PX + 2;
        } else {
            // Where the end of the mark is out of view the sign stands before the arrow that says so.
            left = placed.endEdge() == Edge.CUT
                    ? placed.end() - 2 * MarkExtents.WARNING_PX
                    : placed.markEnd() - MarkExtents.WARNING_PX + 3;
        }
        marks.shape(
                key(placed) + "/broken-anchor",
                layer,
                Pen.warning(left, placed.rowY() + view.row().middlePx()),
                Fill.NONE,
                new Stroke(ColourRole.ALERT, 1, 1.4, List.of(), true),
                target(placed),
                Optional.empty());
    }

    /** Hides the lines of the calendar behind a title, and the signs of breaks. */
    private void paper(PlacedEvent placed, PlacedEvent.Title title) {
        marks.decoration(
                key(placed) + "/ground",
                Layer.BAND,
                Outline.rectangle(title.box().grown(0.5)),
                Fill.solid(ColourRole.PAPER),
                Stroke.NONE);
    }

    private void words(PlacedEvent placed, PlacedEvent.Title title, FontRole font, Layer layer) {
        String key = key(placed);
        double y = title.box().y() + title.box().height() / 2;
        String text = labels.title(placed.event(), title.cut());
        Box words = marks.box(text, font, title.box().x(), y);
        // The title of a span is muted: nobody shall take the place where it stands for its day.
        boolean muted = placed.isLine() && columns.shape(placed.event()) != DateShape.INTERVAL;
        ColourRole colour = muted && layer != Layer.OVERLAY ? ColourRole.INK_2 : ColourRole.INK;
        text(key + "/label", layer, text, words, font, colour, placed);
        labels.tag(placed.event()).ifPresent(word -> tag(placed, word, words, layer));
    }

    private void tag(PlacedEvent placed, String word, Box words, Layer layer) {
        double y = words.y() + words.height() / 2;
        double left = words.right() + EventLabels.TAG_GAP_PX;
        Box frame = new Box(left, y - TAG_HEIGHT_PX / 2, EventLabels.tagPx(word, marks.metrics()), TAG_HEIGHT_PX);
        marks.shape(
                key(placed) + "/tag",
                over(layer),
                Outline.rounded(frame, 4),
                new Fill.Solid(ColourRole.HAIRLINE, 0.7),
                Stroke.NONE,
                target(placed),
                Optional.empty());
        Box tag = marks.box(word, FontRole.HINT, left + EventLabels.TAG_PADDING_PX, y);
        text(key(placed) + "/tag/word", layer, word, tag, FontRole.HINT, ColourRole.INK_2, placed);
    }

    private void text(
            String key, Layer layer, String text, Box box, FontRole font, ColourRole colour, PlacedEvent placed) {
        // Words that would leave the picture are left out whole; the mark under them still speaks.
        if (view.plot().contains(box, 0)) {
            marks.text(key, over(layer), text, box, font, colour, target(placed), Optional.empty());
        }
    }

    private static Layer over(Layer layer) {
        return layer == Layer.OVERLAY ? layer : Layer.LABEL;
    }
}
