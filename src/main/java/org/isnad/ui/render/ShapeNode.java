package org.isnad.ui.render;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.theme.Theme;

/** A shape as a path; a hatched one as a group of its lines and its outline. */
final class ShapeNode implements MarkNode {
    private final Path outline = new Path();
    private final Path lines = new Path();
    private final boolean hatched;
    private final Node node;
    private Mark.Shape shape;

    ShapeNode(Mark.Shape shape, Theme theme) {
        this.shape = shape;
        hatched = shape.fill() instanceof Fill.Hatch;
        node = hatched ? new Group(lines, outline) : outline;
        outline.setStrokeType(StrokeType.CENTERED);
        lines.setFill(null);
        lines.setStrokeWidth(1);
        lines.setStrokeLineCap(StrokeLineCap.BUTT);
        trace();
        stroke();
        repaint(theme);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Mark mark() {
        return shape;
    }

    @Override
    public boolean show(Mark mark, Theme theme) {
        if (!(mark instanceof Mark.Shape next) || hatched != next.fill() instanceof Fill.Hatch || BoxNode.draws(next)) {
            return false;
        }
        Mark.Shape before = shape;
        shape = next;
        boolean moved = !before.outline().equals(next.outline());
        boolean filled = !before.fill().equals(next.fill());
        boolean stroked = !before.stroke().equals(next.stroke());
        if (moved || (hatched && filled)) {
            trace();
        }
        if (stroked) {
            stroke();
        }
        if (stroked || filled || (moved && next.fill() instanceof Fill.Fade)) {
            repaint(theme);
        }
        return true;
    }

    @Override
    public void repaint(Theme theme) {
        Stroke stroke = shape.stroke();
        outline.setFill(Paints.fill(shape.fill(), shape.bounds(), theme));
        outline.setStroke(stroke.widthPx() > 0 ? Paints.colour(stroke.colour(), stroke.opacity(), theme) : null);
        if (shape.fill() instanceof Fill.Hatch hatch) {
            lines.setStroke(Paints.colour(hatch.colour(), hatch.opacity(), theme));
        }
    }

    private void trace() {
        Outline line = shape.outline();
        outline.getElements().setAll(Outlines.elements(line));
        if (shape.fill() instanceof Fill.Hatch hatch) {
            lines.getElements().setAll(Outlines.hatch(line.bounds(), hatch.pitchPx()));
            // A box has cut its lines already; any other shape cuts them by a clip, which is slower.
            lines.setClip(Outlines.isBox(line) ? null : clip(line));
        }
    }

    private void stroke() {
        Stroke stroke = shape.stroke();
        outline.setStrokeWidth(stroke.widthPx());
        outline.getStrokeDashArray().setAll(stroke.dashesPx());
        outline.setStrokeLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        outline.setStrokeLineJoin(stroke.round() ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
    }

    private static Path clip(Outline line) {
        Path clip = new Path(Outlines.elements(line));
        clip.setFill(Color.BLACK);
        clip.setStroke(null);
        return clip;
    }
}
