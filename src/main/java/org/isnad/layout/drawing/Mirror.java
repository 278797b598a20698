package org.isnad.layout.drawing;

import java.util.List;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Outline.Step;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;

/**
 * Reflection of a picture from the direction of time in which it was laid out to the one that is asked for; where both are
 * the same, it leaves everything as it is. No other class turns a picture round.
 *
 * <p>Texts keep their letters and their size, only their boxes move; hatching keeps its slope.
 *
 * @param reflects whether {@code x} becomes {@code sumPx - x}
 * @param sumPx twice the middle: the width of a picture that begins at 0
 */
public record Mirror(boolean reflects, double sumPx) {

    /**
     * From one direction to another.
     *
     * @param laidOut which way time runs where the layout works
     * @param asked which way it runs in the picture
     * @param widthPx width of the picture
     */
    public static Mirror between(Direction laidOut, Direction asked, double widthPx) {
        return new Mirror(laidOut != asked, widthPx);
    }

    /** The same for a part of a picture, which stays where it is. */
    public static Mirror within(Box part, Direction laidOut, Direction asked) {
        return new Mirror(laidOut != asked, part.x() + part.right());
    }

    /** The whole picture. */
    public Scene scene(Scene scene) {
        return reflects
                ? new Scene(
                        scene.widthPx(),
                        scene.heightPx(),
                        scene.panes().stream()
                                .map(pane -> new Pane(pane.name(), box(pane.bounds()), marks(pane.marks())))
                                .toList(),
                        scene.description())
                : scene;
    }

    /** Marks, in the same order. */
    public List<Mark> marks(List<Mark> marks) {
        return reflects ? marks.stream().map(this::reflected).toList() : marks;
    }

    /** Where a box lies in the picture. */
    public Box box(Box box) {
        return reflects ? box.mirrored(sumPx) : box;
    }

    /** Where days lie in the picture. */
    public TimeScale scale(TimeScale scale) {
        return reflects
                ? new TimeScale(
                        scale.fromDay(),
                        scale.toDay(),
                        sumPx - scale.rightPx(),
                        sumPx - scale.leftPx(),
                        scale.direction().flipped())
                : scale;
    }

    private Mark reflected(Mark mark) {
        return switch (mark) {
            case Mark.Shape(var key, var layer, var outline, var fill, var stroke, var target, var spoken) ->
                new Mark.Shape(key, layer, reflected(outline), reflected(fill), stroke, target, spoken);
            case Mark.Text(
                    var key,
                    var layer,
                    var text,
                    var bounds,
                    var font,
                    var colour,
                    var leftToRight,
                    var target,
                    var spoken) ->
                new Mark.Text(key, layer, text, box(bounds), font, colour, leftToRight, target, spoken);
        };
    }

    private Outline reflected(Outline outline) {
        return new Outline(outline.steps().stream()
                .map(step -> (Step)
                        switch (step) {
                            case Step.Move(double x, double y) -> new Step.Move(sumPx - x, y);
                            case Step.Line(double x, double y) -> new Step.Line(sumPx - x, y);
                            case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                                new Step.Cubic(sumPx - x1, y1, sumPx - x2, y2, sumPx - x, y);
                            case Step.Close close -> close;
                        })
                .toList());
    }

    private static Fill reflected(Fill fill) {
        return switch (fill) {
            case Fill.Fade(var colour, double left, double right) -> new Fill.Fade(colour, right, left);
            case Fill.None none -> none;
            case Fill.Solid solid -> solid;
            case Fill.Hatch hatch -> hatch;
        };
    }
}
