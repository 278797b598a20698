package org.isnad.layout.drawing;

import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;

/**
 * Reflection of a picture, which is laid out in time order from left to right, to the direction of time that is asked for;
 * one from left to right stays as it is. No other class turns a picture round.
 *
 * <p>Texts keep their letters and their size, only their boxes move; hatching keeps its slope.
 *
 * @param reflects whether {@code x} becomes {@code sumPx - x}
 * @param sumPx twice the middle: the width of a picture that begins at 0
 */
public record Mirror(boolean reflects, double sumPx) {

    /**
     * From time order to the direction of a picture.
     *
     * @param asked which way time runs in the picture
     * @param widthPx width of the picture
     */
    public static Mirror to(Direction asked, double widthPx) {
        return new Mirror(asked == Direction.RIGHT_TO_LEFT, widthPx);
    }

    /** The whole picture. */
    public Scene scene(Scene scene) {
        return reflects
                ? new Scene(
                        scene.widthPx(),
                        scene.heightPx(),
                        scene.panes().stream().map(this::pane).toList(),
                        scene.description())
                : scene;
    }

    /** One region of a picture. */
    public Pane pane(Pane pane) {
        return reflects
                ? new Pane(
                        pane.name(),
                        box(pane.bounds()),
                        pane.marks().stream().map(this::reflected).toList())
                : pane;
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
                        scale.direction().flipped(),
                        scale.breaks())
                : scale;
    }

    private Mark reflected(Mark mark) {
        return switch (mark) {
            case Mark.Shape(var key, var layer, var outline, var fill, var stroke, var target, var spoken) ->
                new Mark.Shape(key, layer, outline.mirrored(sumPx), reflected(fill), stroke, target, spoken);
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

    private static Fill reflected(Fill fill) {
        return switch (fill) {
            case Fill.Fade(var colour, double left, double right) -> new Fill.Fade(colour, right, left);
            case Fill.None none -> none;
            case Fill.Solid solid -> solid;
            case Fill.Hatch hatch -> hatch;
        };
    }
}
