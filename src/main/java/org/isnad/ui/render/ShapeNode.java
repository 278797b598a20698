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

    /** The outline that the node has where it is not moved. */
    private Outline traced;

    ShapeNode(Mark.Shape shape, Theme theme) {
        this.shape = shape;
        traced = shape.outline();
        hatched = shape.fill() instanceof Fill.Hatch;
        node = hatched ? new Group(lines, outline) : outline;
        node.setManaged(false);
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
    public NodeKind kind() {
        return hatched ? NodeKind.HATCHED : NodeKind.PATH;
    }

    @Override
    public void show(Mark mark, Theme theme) {
        if (!(mark instanceof Mark.Shape next) || hatched != next.fill() instanceof Fill.Hatch) {
            throw new IllegalArgumentException("another kind: " + mark);
        }
        Mark.Shape before = shape;
        shape = next;
        boolean moved = !before.outline().equals(next.outline());
        boolean filled = !before.fill().equals(next.fill());
        boolean stroked = !before.stroke().equals(next.stroke());
        // What fades is painted where it lies.
        boolean inPlace = hatched || next.fill() instanceof Fill.Fade;
        if (inPlace ? moved || filled : moved && !isMovedSideways(next)) {
            trace();
        }
        if (stroked) {
            stroke();
        }
        if (stroked || filled || (moved && next.fill() instanceof Fill.Fade)) {
            repaint(theme);
        }
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

    /** Moves the node if that is enough: to trace its outline again takes longer. */
    private boolean isMovedSideways(Mark.Shape next) {
        double moved = MarkShift.between(traced, next.outline());
        if (Double.isNaN(moved)) {
            return false;
        }
        node.setTranslateX(moved);
        return true;
    }

    private void trace() {
        Outline line = shape.outline();
        traced = line;
        node.setTranslateX(0);
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
