package org.isnad.layout.timeline.glyph;

import java.util.List;
import java.util.Optional;
import org.isnad.columns.DateShape;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Pen;
import org.isnad.layout.timeline.glyph.EventGlyph.Edge;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/** Draws ticks and brackets, and the edges that brackets and bands share. */
public final class GlyphPainter {
    private static final double TICK_WIDTH_PX = 4;
    private static final double TICK_HEIGHT_PX = 15;
    private static final double TICK_RADIUS_PX = 2;
    private static final double HALO_HALF_PX = 7;
    private static final double LOW_APART_PX = 0.8;
    private static final double LOW_WIDTH_PX = 0.7;
    private static final double LOW_SOFT_HALF_PX = 1.4;
    private static final double CAP_WIDTH_PX = 1.5;
    private static final double SOFT_HALF_PX = 2.4;
    private static final double FOOT_PX = 3;
    private static final double HOLLOW_PX = 1.3;
    private static final double CROSS_PX = 1.7;
    private static final List<Double> BROKEN = List.of(4.0, 3.0);
    private static final List<Double> FRAMED = List.of(2.0, 2.0);
    private static final double FRAME_PX = 2.5;
    private static final double FRAME_LINE_PX = 0.9;
    private static final double LOW_FRAME_HALF_PX = 2.6;

    private final MarkList marks;

    /** Paints into a list. */
    public GlyphPainter(MarkList marks) {
        this.marks = marks;
    }

    /** Draws the mark of an event. */
    public void paint(EventGlyph glyph) {
        switch (glyph.shape()) {
            case DAY -> tick(glyph);
            case PERIOD, CHOICE -> bracket(glyph);
            case INTERVAL -> new BandPainter(marks).paint(glyph);
        }
        if (glyph.outside()) {
            outside(glyph);
        }
        if (glyph.shape() != DateShape.DAY) {
            arrow(glyph, "start", glyph.start(), glyph.startEdge(), -1);
            arrow(glyph, "end", glyph.end(), glyph.endEdge(), 1);
        }
    }

    private void tick(EventGlyph glyph) {
        double x = glyph.middle();
        double y = glyph.lineY();
        Fill solid = Fill.solid(glyph.colour());
        if (glyph.startEdge() == Edge.SOFT || glyph.endEdge() == Edge.SOFT) {
            double top = y - TICK_HEIGHT_PX / 2;
            Box left = new Box(x - HALO_HALF_PX, top, HALO_HALF_PX, TICK_HEIGHT_PX);
            Box right = new Box(x, top, HALO_HALF_PX, TICK_HEIGHT_PX);
            part(glyph, "halo/start", Outline.rectangle(left), new Fill.Fade(glyph.colour(), 0, 0.4), Stroke.NONE);
            part(glyph, "halo/end", Outline.rectangle(right), new Fill.Fade(glyph.colour(), 0.4, 0), Stroke.NONE);
        }
        Box box = new Box(x - TICK_WIDTH_PX / 2, y - TICK_HEIGHT_PX / 2, TICK_WIDTH_PX, TICK_HEIGHT_PX);
        Box wide = new Box(x - 2.4, box.y() + 0.6, 4.8, TICK_HEIGHT_PX - 1.2);
        switch (glyph.status()) {
            case REPORTED -> extent(glyph, glyph.unnamed() ? brokenTick(box) : tickOutline(box), solid, Stroke.NONE);
            case PLANNED -> extent(glyph, tickOutline(wide), Fill.solid(ColourRole.PAPER), line(glyph, HOLLOW_PX));
            case DENIED -> {
                Stroke pale = new Stroke(glyph.colour(), 0.55, HOLLOW_PX, dashes(glyph), false);
                extent(glyph, tickOutline(wide), Fill.NONE, pale);
                cross(glyph, x);
            }
            case DISPUTED -> {
                extent(glyph, tickOutline(wide), Fill.solid(ColourRole.PAPER), line(glyph, HOLLOW_PX));
                Box half = new Box(wide.x(), y, wide.width(), wide.height() / 2);
                part(glyph, "half", tickOutline(half), solid, Stroke.NONE);
            }
        }
    }

    /** A dashed frame around what no article says so narrowly; a claim without a name is broken itself and has none. */
    private void outside(EventGlyph glyph) {
        double half = glyph.low() ? LOW_FRAME_HALF_PX : frameHalfPx(glyph);
        boolean day = glyph.shape() == DateShape.DAY;
        double from = day ? glyph.middle() - TICK_WIDTH_PX / 2 : glyph.start();
        double to = day ? glyph.middle() + TICK_WIDTH_PX / 2 : glyph.end();
        Box box = new Box(from - FRAME_PX, glyph.lineY() - half, to - from + 2 * FRAME_PX, 2 * half);
        part(
                glyph,
                "outside",
                Outline.rounded(box, TICK_RADIUS_PX),
                Fill.NONE,
                new Stroke(glyph.colour(), 1, FRAME_LINE_PX, FRAMED, false));
    }

    private static double frameHalfPx(EventGlyph glyph) {
        double inner = glyph.shape() == DateShape.INTERVAL ? glyph.heightPx() : TICK_HEIGHT_PX;
        return inner / 2 + FRAME_PX - 1;
    }

    private static List<Double> dashes(EventGlyph glyph) {
        return glyph.unnamed() ? BROKEN : List.of();
    }

    private static Outline tickOutline(Box box) {
        return Outline.rounded(box, TICK_RADIUS_PX);
    }

    private static Outline brokenTick(Box box) {
        double half = box.height() / 2 - 1.25;
        return Pen.together(
                tickOutline(new Box(box.x(), box.y(), box.width(), half)),
                tickOutline(new Box(box.x(), box.bottom() - half, box.width(), half)));
    }

    private void bracket(EventGlyph glyph) {
        double y = glyph.lineY();
        boolean choice = glyph.shape() == DateShape.CHOICE;
        double width = choice ? 1.1 : (glyph.low() ? 1.8 : 2.4);
        switch (glyph.status()) {
            case REPORTED -> extent(glyph, level(glyph, y), Fill.NONE, line(glyph, width));
            case PLANNED -> {
                double apart = glyph.low() ? LOW_APART_PX : (choice ? 1.5 : 2);
                Outline both = Pen.together(level(glyph, y - apart), level(glyph, y + apart));
                extent(glyph, both, Fill.NONE, line(glyph, glyph.low() ? LOW_WIDTH_PX : (choice ? 0.8 : 1.2)));
            }
            case DENIED -> {
                extent(glyph, level(glyph, y), Fill.NONE, new Stroke(glyph.colour(), 0.7, 1, dashes(glyph), false));
                if (!glyph.low()) {
                    cross(glyph, glyph.middle());
                }
            }
            case DISPUTED -> {
                double middle = glyph.middle();
                extent(glyph, Pen.pieces(y, glyph.start(), middle), Fill.NONE, line(glyph, width));
                double apart = glyph.low() ? LOW_APART_PX : 2;
                Outline doubleHalf = Pen.together(
                        Pen.pieces(y - apart, middle, glyph.end()), Pen.pieces(y + apart, middle, glyph.end()));
                part(
                        glyph,
                        "half",
                        doubleHalf,
                        Fill.NONE,
                        line(glyph, glyph.low() ? LOW_WIDTH_PX : (choice ? 0.8 : 1.2)));
            }
        }
        cap(glyph, "cap/start", glyph.start(), glyph.startEdge(), choice ? FOOT_PX : 0);
        cap(glyph, "cap/end", glyph.end(), glyph.endEdge(), choice ? -FOOT_PX : 0);
    }

    private static Outline level(EventGlyph glyph, double y) {
        return Pen.pieces(y, glyph.start(), glyph.end());
    }

    /** A cap where the day is known, a fading end where it is not quite. */
    private void cap(EventGlyph glyph, String name, double x, Edge edge, double footPx) {
        double y = glyph.lineY();
        double top = glyph.capTop();
        double bottom = glyph.capBottom();
        if (edge == Edge.SHARP) {
            // Under a row only the upper end turns in.
            Outline upright = glyph.low()
                    ? Pen.path(x + footPx, top, x, top, x, bottom)
                    : Pen.path(x + footPx, top, x, top, x, bottom, x + footPx, bottom);
            Outline plain = Outline.line(x, top, x, bottom);
            part(glyph, name, footPx == 0 ? plain : upright, Fill.NONE, Stroke.of(glyph.colour(), CAP_WIDTH_PX));
        } else if (edge == Edge.SOFT) {
            boolean start = name.endsWith("start");
            double left = start ? x - EventGlyph.FADE_PX : x;
            double half = glyph.low() ? LOW_SOFT_HALF_PX : SOFT_HALF_PX;
            Box fade = new Box(left, y - half, EventGlyph.FADE_PX, 2 * half);
            Fill fill = new Fill.Fade(glyph.colour(), start ? 0 : 0.8, start ? 0.8 : 0);
            part(glyph, name, Outline.rectangle(fade), fill, Stroke.NONE);
        }
    }

    private void arrow(EventGlyph glyph, String name, double x, Edge edge, int towards) {
        Fill fill = Fill.solid(glyph.colour());
        if (edge == Edge.OPEN) {
            part(
                    glyph,
                    "open/" + name,
                    Pen.arrowhead(x, glyph.lineY(), towards * 7.5, glyph.low() ? 5 : 9),
                    fill,
                    Stroke.NONE);
        } else if (edge == Edge.CUT) {
            part(
                    glyph,
                    "cut/" + name,
                    Pen.arrowhead(x, glyph.lineY(), towards * 6.0, glyph.low() ? 5 : 7),
                    fill,
                    Stroke.NONE);
        }
    }

    private void cross(EventGlyph glyph, double x) {
        Stroke stroke = new Stroke(glyph.colour(), 1, CROSS_PX, List.of(), true);
        part(glyph, "cross", Pen.cross(x, glyph.lineY()), Fill.NONE, stroke);
    }

    private static Stroke line(EventGlyph glyph, double widthPx) {
        return line(glyph, glyph.unnamed(), widthPx);
    }

    /** A line in the colour of the event, broken where nobody with a name stands behind it. */
    static Stroke line(EventGlyph glyph, boolean broken, double widthPx) {
        return new Stroke(glyph.colour(), 1, widthPx, broken ? BROKEN : List.of(), false);
    }

    private void extent(EventGlyph glyph, Outline outline, Fill fill, Stroke stroke) {
        marks.shape(glyph.key() + "/extent", glyph.layer(), outline, fill, stroke, glyph.target(), glyph.spoken());
    }

    private void part(EventGlyph glyph, String name, Outline outline, Fill fill, Stroke stroke) {
        marks.shape(glyph.key() + "/" + name, glyph.layer(), outline, fill, stroke, glyph.target(), Optional.empty());
    }
}
