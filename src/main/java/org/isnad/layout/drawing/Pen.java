package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.scene.Box;
import org.isnad.scene.Outline;
import org.isnad.scene.Outline.Step;

/** Outlines of the small figures that marks are made of. */
public final class Pen {
    private static final double CROSS_HALF_PX = 4.5;

    private Pen() {}

    /** Several outlines as one. */
    public static Outline together(Outline... parts) {
        List<Step> steps = new ArrayList<>();
        for (Outline part : parts) {
            steps.addAll(part.steps());
        }
        return new Outline(steps);
    }

    /** A line from point to point: x and y in turn. */
    public static Outline path(double... points) {
        List<Step> steps = new ArrayList<>(List.of(new Step.Move(points[0], points[1])));
        for (int i = 2; i < points.length; i += 2) {
            steps.add(new Step.Line(points[i], points[i + 1]));
        }
        return new Outline(steps);
    }

    /** A closed line from point to point. */
    static Outline polygon(double... points) {
        List<Step> steps = new ArrayList<>(path(points).steps());
        steps.add(new Step.Close());
        return new Outline(steps);
    }

    /** Level pieces of a line: left and right ends in turn; pieces without length are left out. */
    public static Outline pieces(double y, double... ends) {
        List<Outline> lines = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            if (ends[i] < ends[i + 1]) {
                lines.add(Outline.line(ends[i], y, ends[i + 1], y));
            }
        }
        return lines.isEmpty()
                ? Outline.line(ends[0], y, Arrays.stream(ends).max().orElse(ends[0]), y)
                : together(lines.toArray(Outline[]::new));
    }

    /** Two crossing strokes. */
    public static Outline cross(double x, double y) {
        double r = CROSS_HALF_PX;
        return together(Outline.line(x - r, y - r, x + r, y + r), Outline.line(x - r, y + r, x + r, y - r));
    }

    /** A shape that looks the same from both sides, drawn from its right: its dashes begin there. */
    public static Outline fromRight(Outline symmetric) {
        Box box = symmetric.bounds();
        return symmetric.mirrored(box.x() + box.right());
    }

    /** A filled arrowhead whose tip is at {@code x}; it points right where {@code lengthPx} is positive. */
    public static Outline arrowhead(double x, double y, double lengthPx, double heightPx) {
        return polygon(x, y, x - lengthPx, y - heightPx / 2, x - lengthPx, y + heightPx / 2);
    }

    /** A sign that something is wrong: a triangle with a stroke and a dot, in a box 10 wide. */
    public static Outline warning(double left, double y) {
        double middle = left + 5;
        return together(
                polygon(middle, y - 5, left + 10, y + 4.5, left, y + 4.5),
                Outline.line(middle, y - 1.5, middle, y + 1.2),
                Outline.line(middle, y + 2.8, middle, y + 3.1));
    }

    /** A line under a stretch of time, with its ends turned up. */
    public static Outline spread(Box stretch) {
        return path(
                stretch.x(),
                stretch.y(),
                stretch.x(),
                stretch.bottom(),
                stretch.right(),
                stretch.bottom(),
                stretch.right(),
                stretch.y());
    }
}
