package org.isnad.scene;

import java.util.List;

/**
 * The line that a shape follows, in picture coordinates.
 *
 * @param steps the first is a {@link Step.Move}
 */
public record Outline(List<Step> steps) {

    /** Copies the list and refuses one that does not begin with a move. */
    public Outline {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Move)) {
            throw new IllegalArgumentException("an outline begins with a move");
        }
    }

    /** One step of the pen. */
    public sealed interface Step {

        /** Lifts the pen. */
        record Move(double x, double y) implements Step {}

        /** A straight line. */
        record Line(double x, double y) implements Step {}

        /** A cubic curve with two control points. */
        record Cubic(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        /** Back to the last move. */
        record Close() implements Step {}
    }

    /** A straight line. */
    public static Outline line(double x1, double y1, double x2, double y2) {
        return new Outline(List.of(new Step.Move(x1, y1), new Step.Line(x2, y2)));
    }

    /** A rectangle. */
    public static Outline rectangle(Box box) {
        return new Outline(List.of(
                new Step.Move(box.x(), box.y()),
                new Step.Line(box.right(), box.y()),
                new Step.Line(box.right(), box.bottom()),
                new Step.Line(box.x(), box.bottom()),
                new Step.Close()));
    }

    /** A rectangle with round corners; the radius is at most half of the shorter side. */
    public static Outline rounded(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        if (r <= 0) {
            return rectangle(box);
        }
        // Distance of the control points for a quarter circle: 4/3 (sqrt(2) - 1) of the radius from its end points.
        double k = r * (1 - 4.0 / 3 * (Math.sqrt(2) - 1));
        double l = box.x();
        double t = box.y();
        double e = box.right();
        double b = box.bottom();
        return new Outline(List.of(
                new Step.Move(l + r, t),
                new Step.Line(e - r, t),
                new Step.Cubic(e - k, t, e, t + k, e, t + r),
                new Step.Line(e, b - r),
                new Step.Cubic(e, b - k, e - k, b, e - r, b),
                new Step.Line(l + r, b),
                new Step.Cubic(l + k, b, l, b - k, l, b - r),
                new Step.Line(l, t + r),
                new Step.Cubic(l, t + k, l + k, t, l + r, t),
                new Step.Close()));
    }

    /** A circle. */
    public static Outline circle(double centreX, double centreY, double radius) {
        return rounded(new Box(centreX - radius, centreY - radius, 2 * radius, 2 * radius), radius);
    }

    /** The line moved to the right and down. */
    public Outline translated(double dx, double dy) {
        return new Outline(steps.stream()
                .<Step>map(step -> switch (step) {
                    case Step.Move(double x, double y) -> new Step.Move(x + dx, y + dy);
                    case Step.Line(double x, double y) -> new Step.Line(x + dx, y + dy);
                    case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                        new Step.Cubic(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
                    case Step.Close close -> close;
                })
                .toList());
    }

    /** The line reflected as {@link Box#mirrored}; it is drawn in the same order of steps, and so from the other side. */
    public Outline mirrored(double pictureWidth) {
        Step[] mirrored = new Step[steps.size()];
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = switch (steps.get(i)) {
                case Step.Move(double x, double y) -> new Step.Move(pictureWidth - x, y);
                case Step.Line(double x, double y) -> new Step.Line(pictureWidth - x, y);
                case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                    new Step.Cubic(pictureWidth - x1, y1, pictureWidth - x2, y2, pictureWidth - x, y);
                case Step.Close close -> close;
            };
        }
        return new Outline(List.of(mirrored));
    }

    /** The smallest box that holds all end and control points. */
    public Box bounds() {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Step step : steps) {
            double[] points = switch (step) {
                case Step.Move(double x, double y) -> new double[] {x, y};
                case Step.Line(double x, double y) -> new double[] {x, y};
                case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                    new double[] {x1, y1, x2, y2, x, y};
                case Step.Close() -> new double[] {};
            };
            for (int i = 0; i < points.length; i += 2) {
                minX = Math.min(minX, points[i]);
                maxX = Math.max(maxX, points[i]);
                minY = Math.min(minY, points[i + 1]);
                maxY = Math.max(maxY, points[i + 1]);
            }
        }
        return new Box(minX, minY, maxX - minX, maxY - minY);
    }
}
