package org.isnad.layout.timeline.glyph;

import java.util.List;
import java.util.Optional;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Pen;
import org.isnad.layout.timeline.glyph.EventGlyph.Edge;
import org.isnad.model.Status;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/** Draws the band of something that lasts. */
final class BandPainter {
    private static final double TINT = 0.15;
    private static final double LOW_TINT = 0.45;
    private static final double START_EDGE_PX = 3;
    private static final double END_EDGE_PX = 1.6;
    private static final double OPEN_FADE_PX = 60;
    private static final double HOLLOW_PX = 1.3;
    private static final double LOW_HOLLOW_PX = 0.7;

    private final MarkList marks;

    BandPainter(MarkList marks) {
        this.marks = marks;
    }

    /** Draws the band. */
    void paint(EventGlyph glyph) {
        double middle = glyph.middle();
        switch (glyph.status()) {
            case REPORTED -> {
                tint(glyph, glyph.start(), glyph.end());
                if (glyph.unnamed()) {
                    outline(glyph, "dashes", 1, List.of(4.0, 3.0), glyph.start(), glyph.end());
                }
            }
            case PLANNED -> outline(glyph, "extent", 1, dashes(glyph), glyph.start(), glyph.end());
            case DENIED -> {
                outline(glyph, "extent", 0.6, dashes(glyph), glyph.start(), glyph.end());
                Stroke stroke = new Stroke(glyph.colour(), 1, 1.7, List.of(), true);
                if (!glyph.low()) {
                    part(glyph, "cross", Pen.cross(glyph.knownEnd(8), glyph.lineY()), Fill.NONE, stroke);
                }
            }
            case DISPUTED -> {
                tint(glyph, glyph.start(), middle);
                outline(glyph, "outline", 1, dashes(glyph), glyph.start(), glyph.end());
            }
        }
        if (glyph.status() == Status.REPORTED || glyph.status() == Status.DISPUTED) {
            edge(glyph, "edge/start", glyph.start(), START_EDGE_PX, glyph.startEdge());
            edge(glyph, "edge/end", glyph.end() - END_EDGE_PX, END_EDGE_PX, glyph.endEdge());
        }
    }

    private static List<Double> dashes(EventGlyph glyph) {
        return glyph.unnamed() ? List.of(4.0, 3.0) : List.of();
    }

    /** The tint, in up to three pieces: it fades towards a soft or open side. */
    private void tint(EventGlyph glyph, double from, double to) {
        double half = (to - from) / 2;
        double solidFrom = from + inner(glyph.startEdge(), half);
        // Half a tint ends in the middle of the band, whatever its end is.
        boolean whole = to == glyph.end();
        double solidTo = to - (whole ? inner(glyph.endEdge(), half) : 0);
        Fill solid = new Fill.Solid(glyph.colour(), tint(glyph));
        marks.shape(
                glyph.key() + "/extent",
                glyph.layer(),
                Outline.rectangle(box(glyph, solidFrom, solidTo)),
                solid,
                Stroke.NONE,
                glyph.target(),
                glyph.spoken());
        double outerFrom = glyph.startEdge() == Edge.SOFT ? from - EventGlyph.FADE_PX : from;
        if (outerFrom < solidFrom) {
            Outline piece = Outline.rectangle(box(glyph, outerFrom, solidFrom));
            part(glyph, "fade/start", piece, new Fill.Fade(glyph.colour(), 0, tint(glyph)), Stroke.NONE);
        }
        double outerTo = whole && glyph.endEdge() == Edge.SOFT ? to + EventGlyph.FADE_PX : to;
        if (solidTo < outerTo) {
            Outline piece = Outline.rectangle(box(glyph, solidTo, outerTo));
            part(glyph, "fade/end", piece, new Fill.Fade(glyph.colour(), tint(glyph), 0), Stroke.NONE);
        }
    }

    /** A low band needs more of its colour to be seen. */
    private static double tint(EventGlyph glyph) {
        return glyph.low() ? LOW_TINT : TINT;
    }

    private static double hollow(EventGlyph glyph) {
        return glyph.low() ? LOW_HOLLOW_PX : HOLLOW_PX;
    }

    private static double inner(Edge edge, double most) {
        return edge == Edge.OPEN ? Math.min(OPEN_FADE_PX, most) : 0;
    }

    /** The outline; sides that are soft, open or outside the view have no line. */
    private void outline(EventGlyph glyph, String name, double opacity, List<Double> dashes, double from, double to) {
        double hollow = hollow(glyph);
        Box full = box(glyph, from, to);
        // Of a low band the outline itself stays within its height.
        Box box = glyph.low() ? new Box(full.x(), full.y() + hollow / 2, full.width(), full.height() - hollow) : full;
        Outline shape;
        boolean startLine = glyph.startEdge() == Edge.SHARP;
        boolean endLine = glyph.endEdge() == Edge.SHARP;
        if (startLine && endLine) {
            shape = Outline.rectangle(box);
        } else if (startLine) {
            shape = Pen.path(to, box.y(), from, box.y(), from, box.bottom(), to, box.bottom());
        } else if (endLine) {
            shape = Pen.path(from, box.y(), to, box.y(), to, box.bottom(), from, box.bottom());
        } else {
            shape = Pen.together(
                    Outline.line(from, box.y(), to, box.y()), Outline.line(from, box.bottom(), to, box.bottom()));
        }
        Stroke stroke = new Stroke(glyph.colour(), opacity, hollow, dashes, false);
        softened(glyph, opacity);
        boolean main = name.equals("extent");
        marks.shape(
                glyph.key() + "/" + name,
                glyph.layer(),
                shape,
                Fill.NONE,
                stroke,
                glyph.target(),
                main ? glyph.spoken() : Optional.empty());
    }

    /** The lines of an outline fade beyond a side that is soft. */
    private void softened(EventGlyph glyph, double opacity) {
        double hollow = hollow(glyph);
        double out = glyph.low() ? 0 : hollow / 2;
        double[] lines = {top(glyph) - out, top(glyph) + glyph.heightPx() + out - hollow};
        for (int i = 0; i < lines.length; i++) {
            if (glyph.startEdge() == Edge.SOFT) {
                double left = glyph.start() - EventGlyph.FADE_PX;
                Box box = new Box(left, lines[i], EventGlyph.FADE_PX, hollow);
                Fill fade = new Fill.Fade(glyph.colour(), 0, opacity);
                part(glyph, "soft/start/" + i, Outline.rectangle(box), fade, Stroke.NONE);
            }
            if (glyph.endEdge() == Edge.SOFT) {
                Box box = new Box(glyph.end(), lines[i], EventGlyph.FADE_PX, hollow);
                Fill fade = new Fill.Fade(glyph.colour(), opacity, 0);
                part(glyph, "soft/end/" + i, Outline.rectangle(box), fade, Stroke.NONE);
            }
        }
    }

    private void edge(EventGlyph glyph, String name, double left, double widthPx, Edge edge) {
        if (edge == Edge.SHARP && !glyph.unnamed()) {
            Box box = new Box(left, top(glyph), widthPx, glyph.heightPx());
            part(glyph, name, Outline.rectangle(box), Fill.solid(glyph.colour()), Stroke.NONE);
        }
    }

    private void part(EventGlyph glyph, String name, Outline outline, Fill fill, Stroke stroke) {
        marks.shape(glyph.key() + "/" + name, glyph.layer(), outline, fill, stroke, glyph.target(), Optional.empty());
    }

    private static Box box(EventGlyph glyph, double from, double to) {
        return new Box(from, top(glyph), Math.max(0, to - from), glyph.heightPx());
    }

    private static double top(EventGlyph glyph) {
        return glyph.lineY() - glyph.heightPx() / 2;
    }
}
