package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;

/**
 * A line made of several texts and small drawings, each placed by its measured width, so that nothing can reorder or
 * mirror a sign beside a number.
 *
 * <p>The parts follow each other in the reading order of the interface, whichever way time runs in the picture.
 *
 * @param parts in reading order, at least one
 * @param gapPx between two parts
 */
public record TextRow(List<Part> parts, double gapPx) {
    /** Radius of the circle around the numeral of an article in the window. */
    public static final double NUMERAL_RADIUS_PX = 6.5;

    /** Radius of that circle by the width of a digit: larger numerals have a larger one. */
    private static final double RADIUS_IN_DIGITS = 1.2;

    /** Copies the list. */
    public TextRow {
        parts = List.copyOf(parts);
    }

    /** One piece of the line. */
    public sealed interface Part {

        /** Words, or a number with its sign. */
        record Words(String text, FontRole font, ColourRole colour, boolean leftToRight) implements Part {}

        /** Words of an article, which run from right to left in every language of the interface. */
        record Quoted(String text, FontRole font, ColourRole colour) implements Part {}

        /** The number of an article in its circle. */
        record Numeral(String text) implements Part {}

        /** A small drawing as wide as told. */
        record Drawing(double widthPx, Brush brush) implements Part {}
    }

    /** Draws into a box, in time order from left to right as everything around it. */
    public interface Brush {
        /** The shapes of the drawing. */
        List<Mark> draw(String key, Box box);
    }

    /** Radius of the circle around the numeral of an article in the type that is measured. */
    public static double numeralRadiusPx(TextMetrics metrics) {
        return Math.max(NUMERAL_RADIUS_PX, RADIUS_IN_DIGITS * metrics.width("0", FontRole.NUMERAL));
    }

    /** How wide the line is, with the gaps between its parts. */
    public double widthPx(TextMetrics metrics) {
        double width = gapPx * Math.max(0, parts.size() - 1);
        for (Part part : parts) {
            width += width(part, metrics);
        }
        return width;
    }

    /** How high the line is, from the highest ascent to the deepest descent of its parts. */
    public double heightPx(TextMetrics metrics) {
        return ascent(metrics) + descent(metrics);
    }

    /**
     * The marks of the line.
     *
     * @param box where it stands, in time order, as wide and high as measured
     * @param leftToRight whether the interface is read from left to right
     * @param alongTime whether it is read in the direction in which time will run: the first part stands at the left, else
     *     at the right
     */
    List<Mark> marks(
            String key,
            Layer layer,
            Box box,
            boolean leftToRight,
            boolean alongTime,
            Optional<Target> target,
            Optional<String> spoken,
            TextMetrics metrics) {
        List<Mark> marks = new ArrayList<>();
        double baseline = box.y() + ascent(metrics);
        double passed = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            double width = width(part, metrics);
            double left = alongTime ? box.x() + passed : box.right() - passed - width;
            Optional<String> sentence = i == 0 ? spoken : Optional.empty();
            String name = key + "/" + i;
            switch (part) {
                case Part.Words(var text, var font, var colour, var ltr) ->
                    marks.add(new Mark.Text(
                            new MarkKey(name),
                            layer,
                            text,
                            line(font, left, baseline, width, metrics),
                            font,
                            colour,
                            ltr || leftToRight,
                            target,
                            sentence));
                case Part.Quoted(var text, var font, var colour) ->
                    marks.add(new Mark.Text(
                            new MarkKey(name),
                            layer,
                            text,
                            line(font, left, baseline, width, metrics),
                            font,
                            colour,
                            false,
                            target,
                            sentence));
                case Part.Numeral numeral -> {
                    double middle = box.y() + box.height() / 2;
                    marks.addAll(numeral(name, layer, left + width / 2, middle, numeral.text(), target, metrics));
                }
                case Part.Drawing drawing ->
                    marks.addAll(drawing.brush().draw(name, new Box(left, box.y(), width, box.height())));
            }
            passed += width + gapPx;
        }
        return marks;
    }

    private static Box line(FontRole font, double left, double baseline, double width, TextMetrics metrics) {
        double ascent = metrics.ascent(font);
        return new Box(left, baseline - ascent, width, ascent + metrics.descent(font));
    }

    private static List<Mark> numeral(
            String key, Layer layer, double x, double y, String text, Optional<Target> target, TextMetrics metrics) {
        FontRole font = FontRole.NUMERAL;
        double height = metrics.ascent(font) + metrics.descent(font);
        double width = metrics.width(text, font);
        return List.of(
                new Mark.Shape(
                        new MarkKey(key + "/circle"),
                        layer,
                        Outline.circle(x, y, numeralRadiusPx(metrics)),
                        Fill.NONE,
                        Stroke.of(ColourRole.INK_2, 0.9),
                        target,
                        Optional.empty()),
                new Mark.Text(
                        new MarkKey(key + "/numeral"),
                        layer,
                        text,
                        new Box(x - width / 2, y - height / 2, width, height),
                        font,
                        ColourRole.INK,
                        true,
                        target,
                        Optional.empty()));
    }

    private static double width(Part part, TextMetrics metrics) {
        return switch (part) {
            case Part.Words words -> metrics.width(words.text(), words.font());
            case Part.Quoted words -> metrics.width(words.text(), words.font());
            case Part.Numeral numeral ->
                Math.max(2 * numeralRadiusPx(metrics), metrics.width(numeral.text(), FontRole.NUMERAL) + 4);
            case Part.Drawing drawing -> drawing.widthPx();
        };
    }

    private double ascent(TextMetrics metrics) {
        return parts.stream()
                .mapToDouble(part -> switch (part) {
                    case Part.Words words -> metrics.ascent(words.font());
                    case Part.Quoted words -> metrics.ascent(words.font());
                    case Part.Numeral _, Part.Drawing _ ->
                        numeralRadiusPx(metrics)
                                + metrics.ascent(FontRole.NUMERAL)
                                - metrics.ascent(FontRole.NUMERAL) / 2;
                })
                .max()
                .orElse(0);
    }

    private double descent(TextMetrics metrics) {
        return parts.stream()
                .mapToDouble(part -> switch (part) {
                    case Part.Words words -> metrics.descent(words.font());
                    case Part.Quoted words -> metrics.descent(words.font());
                    case Part.Numeral _, Part.Drawing _ ->
                        numeralRadiusPx(metrics) - metrics.ascent(FontRole.NUMERAL) / 2;
                })
                .max()
                .orElse(0);
    }
}
