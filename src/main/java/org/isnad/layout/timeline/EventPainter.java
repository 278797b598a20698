package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.LaneSpecs;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Pen;
import org.isnad.layout.timeline.EventGlyph.Edge;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/** Draws placed events and counts with their words. */
final class EventPainter {
    /** The most records that the target of one mark names: the first ones and the last. */
    static final int MOST_IDS = 1000;

    private static final double LABEL_GAP_PX = 4;
    private static final double COUNT_HEIGHT_PX = 13;

    private final MarkList marks;
    private final EventColumns columns;
    private final EventLabels labels;
    private final Sentences sentences;
    private final LaneGeometry view;
    private final List<Emphasis> emphases;

    /**
     * A painter of one picture.
     *
     * @param emphases labels that other words make room for
     */
    EventPainter(
            MarkList marks,
            EventColumns columns,
            EventLabels labels,
            Sentences sentences,
            LaneGeometry view,
            List<Emphasis> emphases) {
        this.marks = marks;
        this.columns = columns;
        this.labels = labels;
        this.sentences = sentences;
        this.view = view;
        this.emphases = List.copyOf(emphases);
    }

    /** Draws an event at rest, or in front of the others. */
    void event(PlacedEvent placed, Optional<Emphasis> emphasis, boolean selected) {
        // Of an event and those that are joined to it the first one gives the look, as it gives the label.
        marks.attenuated(columns.attenuated(placed.event()), () -> drawn(placed, emphasis, selected));
    }

    private void drawn(PlacedEvent placed, Optional<Emphasis> emphasis, boolean selected) {
        String key = placed.lane().spec().markKey(columns.id(placed.event()));
        Layer layer = emphasis.isPresent() ? Layer.OVERLAY : Layer.MARK;
        Optional<Target> target = Optional.of(new Target.OneRecord(columns.id(placed.event())));
        emphasis.ifPresent(front -> background(key, front, selected));
        Optional<Box> label = emphasis.map(Emphasis::label)
                .or(() -> placed.label().filter(box -> emphases.stream().noneMatch(front -> front.hides(box))));
        new GlyphPainter(marks).paint(glyph(placed, key, layer, target, label));
        if (columns.warned(placed.event())) {
            warning(placed, key, layer, target);
        }
        if (!placed.joined().isEmpty()) {
            count(placed, key, layer);
        }
        FontRole font = emphasis.map(Emphasis::font).orElseGet(() -> labels.font(placed.event()));
        int named = emphasis.map(Emphasis::event).orElse(placed.event());
        if (emphasis.isEmpty() && placed.spot().lines() > 1) {
            label.ifPresent(box -> twoLines(placed, key, box, target));
        } else {
            label.ifPresent(
                    box -> label(named, placed.lane().spec().markKey(columns.id(named)), box, font, layer, target));
        }
    }

    private EventGlyph glyph(
            PlacedEvent placed, String key, Layer layer, Optional<Target> target, Optional<Box> label) {
        double middle = (placed.start() + placed.end()) / 2;
        boolean gap = label.isPresent() && placed.inside();
        double gapStart = label.map(Box::x).orElse(middle) - LABEL_GAP_PX;
        double gapEnd = label.map(Box::right).orElse(middle) + LABEL_GAP_PX;
        return new EventGlyph(
                key,
                layer,
                columns.shape(placed.event()),
                columns.status(placed.event()),
                columns.unnamedOnly(placed.event()),
                placed.start(),
                placed.end(),
                placed.startEdge(),
                placed.endEdge(),
                gap ? Math.max(gapStart, placed.start()) : middle,
                gap ? Math.min(gapEnd, placed.end()) : middle,
                placed.centreY(),
                view.rowPitchPx() - 1.6,
                LaneSpecs.colour(columns.role(placed.event())),
                target,
                Optional.of(sentences.event(placed.event())));
    }

    private void background(String key, Emphasis front, boolean selected) {
        marks.decoration(
                key + "/front",
                Layer.OVERLAY,
                Outline.rounded(front.box(), 6),
                Fill.solid(selected ? ColourRole.EVIDENCE_SOFT : ColourRole.PAPER),
                Stroke.of(selected ? ColourRole.EVIDENCE_LINE : ColourRole.HAIRLINE_STRONG, selected ? 1.3 : 1));
    }

    private void warning(PlacedEvent placed, String key, Layer layer, Optional<Target> target) {
        // Where the end of the mark is out of view the sign stands before the arrow that says so.
        double counted = placed.joined().isEmpty() ? 0 : LanePacking.COUNT_PX;
        double left = placed.endEdge() == Edge.CUT
                ? placed.end() - 2 * MarkExtents.WARNING_PX
                : view.x(placed.lane().rows().end(placed.event())) - counted - MarkExtents.WARNING_PX + 3;
        marks.shape(
                key + "/broken-anchor",
                layer,
                Pen.warning(left, placed.centreY()),
                Fill.NONE,
                new Stroke(ColourRole.ALERT, 1, 1.4, List.of(), true),
                target,
                Optional.empty());
    }

    private void count(PlacedEvent placed, String key, Layer layer) {
        List<String> ids = new ArrayList<>(List.of(columns.id(placed.event())));
        int more = placed.joined().size();
        for (int i = 0; i < Math.min(more, MOST_IDS - 2); i++) {
            ids.add(columns.id(placed.joined().get(i)));
        }
        if (more > MOST_IDS - 2) {
            ids.add(columns.id(placed.joined().last()));
        }
        // At the edge of the plot it stands over the end of its mark: nothing is hidden without a count.
        double right = Math.min(
                view.x(placed.lane().rows().end(placed.event())), view.plot().right());
        double width = LanePacking.COUNT_PX - LABEL_GAP_PX;
        Box box = new Box(right - width, placed.centreY() - COUNT_HEIGHT_PX / 2, width, COUNT_HEIGHT_PX);
        String sentence = sentences.together(
                more + 1,
                placed.event(),
                placed.joined().last(),
                placed.lane().spec().label());
        count(key + "/count", layer, box, more + 1, placed.lane().spec(), new Target.ManyRecords(ids), sentence);
    }

    /** Draws a count of events that found no row. */
    void count(PlacedCount placed, Optional<Emphasis> emphasis, boolean selected) {
        int size = placed.size();
        int first = placed.member(0);
        int last = placed.member(size - 1);
        String key = "pill/" + placed.lane().spec().id() + "/" + columns.id(first);
        Layer layer = emphasis.isPresent() ? Layer.OVERLAY : Layer.MARK;
        emphasis.ifPresent(front -> background(key, front, selected));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < Math.min(size, MOST_IDS - 1); i++) {
            ids.add(columns.id(placed.member(i)));
        }
        if (size >= MOST_IDS) {
            ids.add(columns.id(last));
        }
        LaneSpec lane = placed.lane().spec();
        String sentence = sentences.together(size, first, last, lane.label());
        count(key + "/extent", layer, placed.box(), size, lane, new Target.ManyRecords(ids), sentence);
        marks.decoration(
                key + "/spread",
                layer,
                Pen.spread(placed.spread()),
                Fill.NONE,
                new Stroke(lane.colour(), 0.6, 1, List.of(), false));
        emphasis.ifPresent(front -> label(
                front.event(),
                lane.markKey(columns.id(front.event())),
                front.label(),
                front.font(),
                layer,
                Optional.of(new Target.OneRecord(columns.id(front.event())))));
    }

    private void count(String key, Layer layer, Box box, int count, LaneSpec lane, Target target, String sentence) {
        marks.shape(
                key,
                layer,
                Outline.rounded(box, box.height() / 2),
                Fill.solid(ColourRole.PAPER),
                Stroke.of(lane.colour(), 1.2),
                Optional.of(target),
                Optional.of(sentence));
        String text = sentences.labels().number(count);
        double width = marks.metrics().width(text, FontRole.HINT);
        Box words = marks.box(text, FontRole.HINT, box.x() + (box.width() - width) / 2, box.y() + box.height() / 2);
        // In front too, where there is no room for the label beside the count: the label covers it, the words do not
        // meet.
        boolean free = emphases.stream()
                .noneMatch(front -> layer == Layer.OVERLAY ? front.label().intersects(words) : front.hides(words));
        if (width <= box.width() - 4 && free) {
            words(key + "/number", layer, text, words, FontRole.HINT, ColourRole.INK, Optional.of(target));
        }
    }

    private void label(int event, String key, Box box, FontRole font, Layer layer, Optional<Target> target) {
        String title = columns.title(event);
        double y = box.y() + box.height() / 2;
        Box words = marks.box(title, font, box.x(), y);
        ColourRole colour = colour(font);
        words(key + "/label", layer, title, words, font, colour, target);
        tag(event, key, words, layer, target);
    }

    /** Both lines begin, or end, at the mark. */
    private void twoLines(PlacedEvent placed, String key, Box box, Optional<Target> target) {
        if (!view.plot().contains(box, 0)) {
            return;
        }
        LabelLines lines = labels.lines(placed.event());
        FontRole font = labels.font(placed.event());
        ColourRole colour = colour(font);
        boolean before = placed.spot().side() == LabelSpot.Side.BEFORE;
        double firstX = before ? box.right() - lines.firstPx() : box.x();
        double secondX = before ? box.right() - lines.secondPx() : box.x();
        Box first = marks.box(lines.first(), font, firstX, placed.centreY());
        Box second = marks.box(lines.second(), font, secondX, placed.centreY() + view.rowPitchPx());
        words(key + "/label", Layer.MARK, lines.first(), first, font, colour, target);
        words(key + "/label/2", Layer.MARK, lines.second(), second, font, colour, target);
        tag(placed.event(), key, second, Layer.MARK, target);
    }

    private static ColourRole colour(FontRole font) {
        return font == FontRole.LABEL ? ColourRole.INK_2 : ColourRole.INK;
    }

    private void tag(int event, String key, Box words, Layer layer, Optional<Target> target) {
        double y = words.y() + words.height() / 2;
        labels.tag(event).ifPresent(word -> {
            double left = words.right() + EventLabels.TAG_GAP_PX;
            Box frame = new Box(left, y - COUNT_HEIGHT_PX / 2 - 1, labels.tagPx(word), COUNT_HEIGHT_PX + 2);
            marks.shape(
                    key + "/tag",
                    over(layer),
                    Outline.rounded(frame, 4),
                    new Fill.Solid(ColourRole.HAIRLINE, 0.7),
                    Stroke.NONE,
                    target,
                    Optional.empty());
            Box tag = marks.box(word, FontRole.HINT, left + EventLabels.TAG_PADDING_PX, y);
            words(key + "/tag/word", layer, word, tag, FontRole.HINT, ColourRole.INK_2, target);
        });
    }

    private void words(
            String key, Layer layer, String text, Box box, FontRole font, ColourRole colour, Optional<Target> target) {
        // Words that would leave the picture are left out whole; the mark under them still speaks.
        if (view.plot().contains(box, 0)) {
            marks.text(key, over(layer), text, box, font, colour, target, Optional.empty());
        }
    }

    private static Layer over(Layer layer) {
        return layer == Layer.OVERLAY ? layer : Layer.LABEL;
    }
}
