package org.isnad.ui.render;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline.Step;
import org.isnad.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A shape that is a filled box or an unbroken line along an axis, as a rectangle: it is filled at once, while a path is traced
 * anew in each frame.
 */
final class BoxNode implements MarkNode {
    private final Rectangle node = new Rectangle();
    private Mark.Shape shape;

    /** The node of a shape that {@link #draws can be drawn} so. */
    BoxNode(Mark.Shape shape, Theme theme) {
        this.shape = shape;
        node.setManaged(false);
        place(areaOf(shape));
        repaint(theme);
    }

    /** Whether a shape can be drawn by such a node. */
    static boolean draws(Mark.Shape shape) {
        return area(shape) != null;
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
        return NodeKind.BOX;
    }

    @Override
    public void show(Mark mark, Theme theme) {
        if (!(mark instanceof Mark.Shape next)) {
            throw new IllegalArgumentException("no shape: " + mark);
        }
        Box area = areaOf(next);
        Mark.Shape before = shape;
        shape = next;
        boolean moved = !before.outline().equals(next.outline());
        boolean stroked = !before.stroke().equals(next.stroke());
        if (moved || stroked) {
            place(area);
        }
        if (stroked || !before.fill().equals(next.fill()) || (moved && next.fill() instanceof Fill.Fade)) {
            repaint(theme);
        }
    }

    @Override
    public void repaint(Theme theme) {
        node.setFill(paint(shape, theme));
    }

    /** With what a shape is filled that can be drawn by such a node. */
    static @Nullable Paint paint(Mark.Shape shape, Theme theme) {
        return isLine(shape)
                ? Paints.colour(shape.stroke().colour(), shape.stroke().opacity(), theme)
                : Paints.fill(shape.fill(), shape.bounds(), theme);
    }

    private void place(Box area) {
        node.setX(area.x());
        node.setY(area.y());
        node.setWidth(area.width());
        node.setHeight(area.height());
    }

    /**
     * What it takes to draw a shape.
     *
     * @throws IllegalArgumentException if it takes a path
     */
    static Box areaOf(Mark.Shape shape) {
        Box area = area(shape);
        if (area == null) {
            throw new IllegalArgumentException("no box: " + shape);
        }
        return area;
    }

    /** What is filled; null where the shape is neither a filled box nor a line along an axis. */
    private static @Nullable Box area(Mark.Shape shape) {
        if (isLine(shape)) {
            return alongAxis(shape);
        }
        boolean filled = shape.fill() instanceof Fill.Solid || shape.fill() instanceof Fill.Fade;
        return filled && shape.stroke().widthPx() == 0 && isBox(shape.outline().steps()) ? shape.bounds() : null;
    }

    private static boolean isLine(Mark.Shape shape) {
        return shape.outline().steps().size() == 2;
    }

    private static @Nullable Box alongAxis(Mark.Shape shape) {
        double width = shape.stroke().widthPx();
        if (width <= 0 || shape.stroke().round() || !shape.stroke().dashesPx().isEmpty()) {
            return null;
        }
        Box line = shape.bounds();
        if (line.width() == 0) {
            return new Box(line.x() - width / 2, line.y(), width, line.height());
        }
        return line.height() == 0 ? new Box(line.x(), line.y() - width / 2, line.width(), width) : null;
    }

    /** Whether the steps go round a box, from whichever corner and whichever way. */
    private static boolean isBox(List<Step> steps) {
        if (steps.size() != 5
                || !(steps.get(0) instanceof Step.Move(double x0, double y0))
                || !(steps.get(1) instanceof Step.Line(double x1, double y1))
                || !(steps.get(2) instanceof Step.Line(double x2, double y2))
                || !(steps.get(3) instanceof Step.Line(double x3, double y3))
                || !(steps.get(4) instanceof Step.Close)) {
            return false;
        }
        return (y0 == y1 && x1 == x2 && y2 == y3 && x3 == x0) || (x0 == x1 && y1 == y2 && x2 == x3 && y3 == y0);
    }
}
