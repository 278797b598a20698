package org.isnad.ui.render;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline.Step;
import org.isnad.scene.Stroke;
import org.isnad.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Shapes of a pane that are painted, all on one node. That takes a fraction of the time in which as many nodes are moved, and again as
 * long for each picture, even where nothing has moved: it is for pictures that another one follows. Texts are never painted, since
 * a canvas does not know which way a line runs.
 */
final class ShapeCanvas {
    /** Fewer shapes are shown as fast by nodes. */
    private static final int LEAST = 40;

    private final Canvas canvas = new Canvas();

    ShapeCanvas() {
        canvas.setManaged(false);
        canvas.setVisible(false);
        canvas.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** What stands in the scene graph. */
    Node node() {
        return canvas;
    }

    /**
     * Paints the shapes that lie under all texts.
     *
     * @param marks of a pane, in drawing order
     * @param area of the pane
     * @return how many marks were painted, from the first one on; none where there are few
     */
    int paint(List<Mark> marks, Box area, Theme theme) {
        int count = 0;
        while (count < marks.size() && marks.get(count) instanceof Mark.Shape shape && isPainted(shape)) {
            count++;
        }
        if (count < LEAST) {
            canvas.setVisible(false);
            return 0;
        }
        double left = Math.floor(area.x());
        double top = Math.floor(area.y());
        canvas.setLayoutX(left);
        canvas.setLayoutY(top);
        canvas.setWidth(Math.ceil(area.right()) - left);
        canvas.setHeight(Math.ceil(area.bottom()) - top);
        canvas.setVisible(true);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.translate(-left, -top);
        for (Mark mark : marks.subList(0, count)) {
            if (mark instanceof Mark.Shape shape) {
                paint(shape, graphics, theme);
            }
        }
        return count;
    }

    /** Hatching is no paint. */
    private static boolean isPainted(Mark.Shape shape) {
        return !(shape.fill() instanceof Fill.Hatch);
    }

    private static void paint(Mark.Shape shape, GraphicsContext graphics, Theme theme) {
        if (BoxNode.draws(shape)) {
            Box box = BoxNode.areaOf(shape);
            graphics.setFill(BoxNode.paint(shape, theme));
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
            return;
        }
        trace(shape.outline().steps(), graphics);
        @Nullable Paint fill = Paints.fill(shape.fill(), shape.bounds(), theme);
        if (fill != null) {
            graphics.setFill(fill);
            graphics.fill();
        }
        Stroke stroke = shape.stroke();
        if (stroke.widthPx() > 0) {
            graphics.setStroke(Paints.colour(stroke.colour(), stroke.opacity(), theme));
            graphics.setLineWidth(stroke.widthPx());
            graphics.setLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            graphics.setLineJoin(stroke.round() ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
            graphics.setLineDashes(
                    stroke.dashesPx().stream().mapToDouble(Double::doubleValue).toArray());
            graphics.stroke();
        }
    }

    private static void trace(List<Step> steps, GraphicsContext graphics) {
        graphics.beginPath();
        for (Step step : steps) {
            switch (step) {
                case Step.Move(double x, double y) -> graphics.moveTo(x, y);
                case Step.Line(double x, double y) -> graphics.lineTo(x, y);
                case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                    graphics.bezierCurveTo(x1, y1, x2, y2, x, y);
                case Step.Close() -> graphics.closePath();
            }
        }
    }
}
