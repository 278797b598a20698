package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.drawing.Pen;
import org.isnad.model.Status;
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
 * The shapes of figures: what is known about a number, drawn at its value and exactly as wide as its date.
 *
 * <p>Arrows lie along the value axis, so that reflecting the picture cannot turn their meaning.
 */
final class FigureMarks {
    /** How wide a figure of one day is at least. */
    static final double MIN_WIDTH_PX = 6;

    /** How far a soft edge reaches beyond the period. */
    static final double FADE_PX = 6;

    private static final double LEVEL_PX = 3.5;
    private static final double PLAN_PX = 6;
    private static final double WAVE_OFFSET_PX = 5;
    private static final double WAVE_LENGTH_PX = 6;
    private static final double WAVE_HEIGHT_PX = 1.6;
    private static final double ARROW_PX = 13;
    private static final double ARROW_HEAD_PX = 3.6;
    private static final double CAP_PX = 12;
    private static final List<Double> BROKEN = List.of(4.0, 3.0);
    private static final List<Double> FRAMED = List.of(2.0, 2.0);
    private static final double FRAME_PX = 3;
    private static final double FRAME_LINE_PX = 0.9;
    private static final int MOST_PIECES = 300;

    private final List<Mark> marks = new ArrayList<>();
    private final String key;
    private final Optional<Target> target;
    private final Status status;
    private final boolean unnamed;
    private final ColourRole ink;

    /**
     * Draws shapes under one name, in the paint that timeline and chart share: broken where only people without a name
     * say so, pale and crossed where it is denied, half solid and half hollow where it is disputed.
     *
     * @param target what a click on them leads to
     */
    FigureMarks(String key, Optional<Target> target, Status status, boolean unnamed) {
        this.key = key;
        this.target = target;
        this.status = status;
        this.unnamed = unnamed;
        ink = status == Status.DENIED ? ColourRole.INK_3 : ColourRole.INK;
    }

    /** The shapes so far, the spoken one first. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** A level that somebody reports. */
    void level(double left, double right, double y, Optional<String> spoken) {
        Box box = new Box(left, y - LEVEL_PX / 2, right - left, LEVEL_PX);
        switch (status) {
            case DENIED ->
                shape("level", Outline.rounded(box, 1), Fill.NONE, new Stroke(ink, 0.8, 1, dashes(), false), spoken);
            case DISPUTED -> split("level", left, right, y, spoken);
            case REPORTED, PLANNED ->
                shape("level", unnamed ? pieces(box) : Outline.rounded(box, 1), Fill.solid(ink), Stroke.NONE, spoken);
        }
    }

    /** A level that somebody plans. */
    void plan(double left, double right, double y, Optional<String> spoken) {
        if (status == Status.DISPUTED) {
            split("plan", left, right, y, spoken);
            return;
        }
        Box box = new Box(left, y - PLAN_PX / 2, right - left, PLAN_PX);
        Stroke edge = new Stroke(ink, 1, 1.4, dashes(), false);
        shape("plan", Outline.rounded(box, 2.5), Fill.solid(ColourRole.PAPER), edge, spoken);
    }

    /** A number that may be a level. */
    void ambiguous(double left, double right, double y, Optional<String> spoken) {
        shape("bracket", bracket(left, right, y), Fill.NONE, new Stroke(ink, 1, 1.5, dashes(), false), spoken);
    }

    /** Hollow, and solid from its begin to its middle. */
    private void split(String part, double left, double right, double y, Optional<String> spoken) {
        Box box = new Box(left, y - PLAN_PX / 2, right - left, PLAN_PX);
        Stroke edge = new Stroke(ink, 1, 1.2, dashes(), false);
        shape(part, Outline.rounded(box, 2.5), Fill.solid(ColourRole.PAPER), edge, spoken);
        double middle = (left + right) / 2;
        Box half = new Box(left, box.y(), middle - left, PLAN_PX);
        shape("half", Outline.rounded(half, 2.5), Fill.solid(ink), Stroke.NONE, Optional.empty());
    }

    private List<Double> dashes() {
        return unnamed ? BROKEN : List.of();
    }

    /** A plateau broken into pieces of about the length of a dash, two at least. */
    private static Outline pieces(Box box) {
        double gap = Math.min(BROKEN.getLast(), box.width() / 4);
        int count = Math.clamp(Math.round((box.width() + gap) / (BROKEN.getFirst() + gap)), 2, MOST_PIECES);
        double width = (box.width() - (count - 1) * gap) / count;
        Outline[] pieces = new Outline[count];
        for (int i = 0; i < count; i++) {
            pieces[i] = Outline.rounded(new Box(box.x() + i * (width + gap), box.y(), width, box.height()), 1);
        }
        return Pen.together(pieces);
    }

    /** Everything from one value to another. */
    void range(double left, double right, double highY, double lowY, boolean planned, Optional<String> spoken) {
        double middle = (left + right) / 2;
        Fill fill = planned ? Fill.NONE : new Fill.Solid(ink, 0.08);
        Stroke edge = planned ? new Stroke(ink, 1, 1.2, List.of(3.0, 2.0), false) : Stroke.NONE;
        Stroke upright = new Stroke(ink, 1, 1.8, dashes(), false);
        shape("range", Outline.rectangle(new Box(left, highY, right - left, lowY - highY)), fill, edge, spoken);
        Outline bar = new Outline(List.of(
                new Step.Move(left, highY),
                new Step.Line(right, highY),
                new Step.Move(left, lowY),
                new Step.Line(right, lowY),
                new Step.Move(middle, highY),
                new Step.Line(middle, lowY)));
        shape("bar", bar, Fill.NONE, upright, Optional.empty());
    }

    /** About: a thin wave above and one under the level. */
    void about(double left, double right, double y) {
        wave("above", left, right, y - WAVE_OFFSET_PX);
        wave("under", left, right, y + WAVE_OFFSET_PX);
    }

    /** A dashed frame: the date is counted from a publication that is known from outside. */
    void outside(Box core) {
        Outline frame = Outline.rounded(core.grown(FRAME_PX), 2);
        shape("outside", frame, Fill.NONE, new Stroke(ink, 1, FRAME_LINE_PX, FRAMED, false), Optional.empty());
    }

    /** At most. */
    void arrowDown(double x, double y) {
        arrow("at-most", x, y, 1);
    }

    /** At least, more than. */
    void arrowUp(double x, double y) {
        arrow("at-least", x, y, -1);
    }

    /** Somebody says that it was not so. */
    void cross(double x, double y) {
        double r = 5.5;
        Outline cross = new Outline(List.of(
                new Step.Move(x - r, y - r),
                new Step.Line(x + r, y + r),
                new Step.Move(x - r, y + r),
                new Step.Line(x + r, y - r)));
        shape("cross", cross, Fill.NONE, new Stroke(ink, 1, 1.7, List.of(), true), Optional.empty());
    }

    /** Words that hold no number. */
    void frame(Box box, Optional<String> spoken) {
        shape(
                "frame",
                Outline.rectangle(box),
                new Fill.Hatch(ink, 0.3, 5),
                new Stroke(ink, 1, 1.2, List.of(4.0, 3.0), false),
                spoken);
    }

    /** The date begins or ends softly. */
    void softEdge(boolean start, double x, double y) {
        Box box = new Box(start ? x - FADE_PX : x, y - LEVEL_PX / 2, FADE_PX, LEVEL_PX);
        Fill fade = new Fill.Fade(ink, start ? 0 : 0.8, start ? 0.8 : 0);
        shape(start ? "fade-start" : "fade-end", Outline.rectangle(box), fade, Stroke.NONE, Optional.empty());
    }

    /** The date goes on beyond the edge of the plot, or nothing bounds it. */
    void goesOn(boolean start, double edgeX, double y) {
        double back = edgeX + (start ? 6 : -6);
        Outline arrow = new Outline(List.of(
                new Step.Move(edgeX, y), new Step.Line(back, y - 4.5), new Step.Line(back, y + 4.5), new Step.Close()));
        shape(start ? "on-start" : "on-end", arrow, Fill.solid(ink), Stroke.NONE, Optional.empty());
    }

    private static Outline bracket(double left, double right, double y) {
        return new Outline(List.of(
                new Step.Move(left, y - CAP_PX / 2),
                new Step.Line(left, y + CAP_PX / 2),
                new Step.Move(left, y),
                new Step.Line(right, y),
                new Step.Move(right, y - CAP_PX / 2),
                new Step.Line(right, y + CAP_PX / 2)));
    }

    private void wave(String part, double left, double right, double y) {
        double width = right - left;
        int waves = Math.max(1, (int) Math.round(width / WAVE_LENGTH_PX));
        double half = width / waves / 2;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(left, y));
        for (int i = 0; i < 2 * waves; i++) {
            double x = left + i * half;
            double height = i % 2 == 0 ? WAVE_HEIGHT_PX : -WAVE_HEIGHT_PX;
            steps.add(new Step.Cubic(x + half / 3, y + height, x + half * 2 / 3, y + height, x + half, y));
        }
        shape(
                "wave-" + part,
                new Outline(steps),
                Fill.NONE,
                new Stroke(ink, 0.9, 1, List.of(), true),
                Optional.empty());
    }

    private void arrow(String part, double x, double y, int down) {
        double tip = y + down * ARROW_PX;
        Outline arrow = new Outline(List.of(
                new Step.Move(x, y),
                new Step.Line(x, tip),
                new Step.Move(x - ARROW_HEAD_PX, tip - down * ARROW_HEAD_PX),
                new Step.Line(x, tip),
                new Step.Line(x + ARROW_HEAD_PX, tip - down * ARROW_HEAD_PX)));
        shape(part, arrow, Fill.NONE, new Stroke(ink, 1, 1.6, List.of(), true), Optional.empty());
    }

    private void shape(String part, Outline outline, Fill fill, Stroke stroke, Optional<String> spoken) {
        // Dashes begin at the end of a date, in either direction of time; all dashed shapes are symmetric.
        Outline drawn = stroke.dashesPx().isEmpty() ? outline : Pen.fromRight(outline);
        marks.add(new Mark.Shape(new MarkKey(key + "/" + part), Layer.MARK, drawn, fill, stroke, target, spoken));
    }
}
