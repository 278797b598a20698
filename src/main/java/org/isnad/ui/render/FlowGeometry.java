package org.isnad.ui.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.TextFlow;

/**
 * Where characters of a text flow lie.
 *
 * <p>A flow that runs from right to left keeps two systems of coordinates apart (JavaFX 26): what it tells of its characters
 * counts from the right, as everything in its parent does; a point to be looked up counts from the left. The flow must have
 * no padding: with padding the boxes are off by its width.
 */
public final class FlowGeometry {

    /** How far two boxes may lie apart and still touch. */
    private static final double TOUCH_PX = 1;

    private FlowGeometry() {}

    /**
     * The boxes that the characters fill, one for each line and run, in the coordinates of the parent at whose corner the
     * flow lies.
     *
     * @param from first UTF-16 unit, inclusive
     * @param to last UTF-16 unit, exclusive
     */
    // The newer getRangeShape adds insets on the wrong side of right-to-left text (JavaFX 25 and 26).
    @SuppressWarnings("deprecation")
    public static List<Bounds> boxes(TextFlow flow, int from, int to) {
        List<Bounds> boxes = new ArrayList<>();
        double minX = 0;
        double minY = 0;
        double maxX = 0;
        double maxY = 0;
        boolean open = false;
        for (PathElement element : flow.rangeShape(from, to)) {
            if (element instanceof MoveTo move) {
                if (open) {
                    boxes.add(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
                }
                minX = move.getX();
                maxX = move.getX();
                minY = move.getY();
                maxY = move.getY();
                open = true;
            } else if (element instanceof LineTo line) {
                minX = Math.min(minX, line.getX());
                maxX = Math.max(maxX, line.getX());
                minY = Math.min(minY, line.getY());
                maxY = Math.max(maxY, line.getY());
            }
        }
        if (open) {
            boxes.add(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
        }
        return boxes;
    }

    /** The same boxes with those of one line that touch made one: a word in two scripts has several runs. */
    public static List<Bounds> joined(List<Bounds> boxes) {
        List<Bounds> joined = new ArrayList<>();
        for (Bounds box : boxes.stream()
                .sorted(Comparator.comparingDouble(Bounds::getMinY).thenComparingDouble(Bounds::getMinX))
                .toList()) {
            Bounds last = joined.isEmpty() ? box : joined.getLast();
            boolean touches = !joined.isEmpty()
                    && Math.abs(last.getMinY() - box.getMinY()) < TOUCH_PX
                    && box.getMinX() <= last.getMaxX() + TOUCH_PX;
            if (touches) {
                double right = Math.max(last.getMaxX(), box.getMaxX());
                double bottom = Math.max(last.getMaxY(), box.getMaxY());
                joined.set(
                        joined.size() - 1,
                        new BoundingBox(
                                last.getMinX(), last.getMinY(), right - last.getMinX(), bottom - last.getMinY()));
            } else {
                joined.add(box);
            }
        }
        return joined;
    }

    /** The place between two characters that is nearest to a point of the flow: a UTF-16 index. */
    public static int insertionIndex(TextFlow flow, double x, double y) {
        HitInfo hit = flow.getHitInfo(new Point2D(x, y));
        return hit.getInsertionIndex();
    }

    /** The character at a point of the flow: a UTF-16 index. */
    public static int characterIndex(TextFlow flow, double x, double y) {
        return flow.getHitInfo(new Point2D(x, y)).getCharIndex();
    }
}
