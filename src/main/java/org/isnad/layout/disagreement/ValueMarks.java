package org.isnad.layout.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.Pen;
import org.isnad.model.Quantity;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Outline.Step;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/**
 * The shapes of numbers on a level axis, zero at the left: a bar across the axis, the hedge along it.
 *
 * <p>The arrow of "at most" points towards zero and that of "at least" away from it, so that reflecting the picture cannot
 * turn their meaning.
 */
final class ValueMarks {
    private static final double HALF_PX = 8;
    private static final double LEVEL_PX = 3.5;
    private static final double PLAN_PX = 6;
    private static final double CAP_PX = 4;
    private static final double ARROW_PX = 13;
    private static final double HEAD_PX = 3.6;
    private static final double WAVE_OFFSET_PX = 5;
    private static final double WAVE_PX = 1.6;

    private final List<Mark> marks = new ArrayList<>();
    private final String key;
    private final Optional<Target> target;

    ValueMarks(String key, Optional<Target> target) {
        this.key = key;
        this.target = target;
    }

    /** The shapes so far. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** The whole axis as a thin line with its zero. */
    void axis(LevelScale scale, double y) {
        Stroke thin = Stroke.of(ColourRole.HAIRLINE_STRONG, 1);
        shape("axis", Layer.GRID, Outline.line(scale.leftPx(), y, scale.rightPx(), y), Fill.NONE, thin);
        double zero = scale.x(0);
        shape("zero", Layer.GRID, Outline.line(zero, y - 4, zero, y + 4), Fill.NONE, thin);
    }

    /** A value with its hedge; a word in place of a number takes the whole axis. */
    void mark(Reading reading, LevelScale scale, double y, Optional<String> spoken) {
        Stroke ink = Stroke.of(ColourRole.INK, 1.4);
        if (reading.high().isEmpty()) {
            Box frame = new Box(scale.leftPx(), y - HALF_PX, scale.rightPx() - scale.leftPx(), 2 * HALF_PX);
            Stroke dashed = new Stroke(ColourRole.INK, 1, 1.2, List.of(4.0, 3.0), false);
            spoken(
                    "frame",
                    Pen.fromRight(Outline.rectangle(frame)),
                    new Fill.Hatch(ColourRole.INK, 0.3, 5),
                    dashed,
                    spoken);
            return;
        }
        double x = scale.x(reading.high().orElseThrow());
        if (reading.quantity() instanceof Quantity.Within) {
            double low = scale.x(reading.low().orElseThrow());
            Outline bar = Pen.together(Outline.line(x, y, low, y), upright(x, y), upright(low, y));
            Stroke stroke = reading.planned() ? new Stroke(ColourRole.INK, 1, 1.4, List.of(3.0, 2.0), false) : ink;
            spoken("range", bar, Fill.NONE, stroke, spoken);
        } else if (reading.ambiguous()) {
            Outline caps = Pen.together(
                    upright(x, y),
                    Outline.line(x - CAP_PX, y - HALF_PX, x + CAP_PX, y - HALF_PX),
                    Outline.line(x - CAP_PX, y + HALF_PX, x + CAP_PX, y + HALF_PX));
            spoken("ambiguous", caps, Fill.NONE, ink, spoken);
        } else if (reading.planned()) {
            Box box = new Box(x - PLAN_PX / 2, y - HALF_PX, PLAN_PX, 2 * HALF_PX);
            spoken("plan", Outline.rounded(box, 2.5), Fill.solid(ColourRole.PAPER), ink, spoken);
        } else {
            Box box = new Box(x - LEVEL_PX / 2, y - HALF_PX, LEVEL_PX, 2 * HALF_PX);
            spoken("level", Outline.rounded(box, 1), Fill.solid(ColourRole.INK), Stroke.NONE, spoken);
        }
        hedge(reading.quantity(), x, y);
    }

    private void hedge(Quantity quantity, double x, double y) {
        switch (quantity.decimal()) {
            case Quantity.About _ -> {
                wave("before", x - WAVE_OFFSET_PX, y);
                wave("after", x + WAVE_OFFSET_PX, y);
            }
            case Quantity.AtLeast _, Quantity.MoreThan _ -> arrow("at-least", x, y, 1);
            case Quantity.AtMost _ -> arrow("at-most", x, y, -1);
            case Quantity.Exact _, Quantity.Within _, Quantity.Unquantified _ -> {}
        }
    }

    private static Outline upright(double x, double y) {
        return Outline.line(x, y - HALF_PX, x, y + HALF_PX);
    }

    private void wave(String part, double x, double y) {
        double step = HALF_PX;
        List<Step> steps = new ArrayList<>(List.of(new Step.Move(x, y - HALF_PX)));
        for (int i = 0; i < 2; i++) {
            double top = y - HALF_PX + i * step;
            double out = i % 2 == 0 ? x + WAVE_PX : x - WAVE_PX;
            steps.add(new Step.Cubic(out, top + step / 3, out, top + step * 2 / 3, x, top + step));
        }
        shape(
                "wave-" + part,
                Layer.MARK,
                new Outline(steps),
                Fill.NONE,
                new Stroke(ColourRole.INK, 0.9, 1, List.of(), true));
    }

    /** Along the axis: 1 away from zero, -1 towards it. */
    private void arrow(String part, double x, double y, int away) {
        double tip = x + away * ARROW_PX;
        Outline arrow = new Outline(List.of(
                new Step.Move(x, y),
                new Step.Line(tip, y),
                new Step.Move(tip - away * HEAD_PX, y - HEAD_PX),
                new Step.Line(tip, y),
                new Step.Line(tip - away * HEAD_PX, y + HEAD_PX)));
        shape(part, Layer.MARK, arrow, Fill.NONE, new Stroke(ColourRole.INK, 1, 1.6, List.of(), true));
    }

    private void spoken(String part, Outline outline, Fill fill, Stroke stroke, Optional<String> spoken) {
        marks.add(new Mark.Shape(new MarkKey(key + "/" + part), Layer.MARK, outline, fill, stroke, target, spoken));
    }

    private void shape(String part, Layer layer, Outline outline, Fill fill, Stroke stroke) {
        marks.add(
                new Mark.Shape(new MarkKey(key + "/" + part), layer, outline, fill, stroke, target, Optional.empty()));
    }
}
