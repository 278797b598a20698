package org.isnad.layout.drawing;

import java.util.List;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Outline.Step;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;

/**
 * Reflects pictures at a vertical line: {@code x} becomes {@code sum - x}. Texts keep their letters and their size, only
 * their boxes move; hatching keeps its slope.
 */
public final class Mirror {
    private Mirror() {}

    /** The scene reflected at half of its width. */
    public static Scene scene(Scene scene) {
        double sum = scene.widthPx();
        List<Pane> panes = scene.panes().stream()
                .map(pane -> new Pane(pane.name(), box(pane.bounds(), sum), marks(pane.marks(), sum)))
                .toList();
        return new Scene(scene.widthPx(), scene.heightPx(), panes, scene.description());
    }

    /** The marks reflected, in the same order. */
    public static List<Mark> marks(List<Mark> marks, double sum) {
        return marks.stream().map(mark -> mark(mark, sum)).toList();
    }

    private static Mark mark(Mark mark, double sum) {
        return switch (mark) {
            case Mark.Shape(var key, var layer, var outline, var fill, var stroke, var target, var spoken) ->
                new Mark.Shape(key, layer, outline(outline, sum), fill(fill), stroke, target, spoken);
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
                new Mark.Text(key, layer, text, box(bounds, sum), font, colour, leftToRight, target, spoken);
        };
    }

    private static Box box(Box box, double sum) {
        return new Box(sum - box.right(), box.y(), box.width(), box.height());
    }

    private static Outline outline(Outline outline, double sum) {
        return new Outline(outline.steps().stream()
                .map(step -> (Step)
                        switch (step) {
                            case Step.Move(double x, double y) -> new Step.Move(sum - x, y);
                            case Step.Line(double x, double y) -> new Step.Line(sum - x, y);
                            case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                                new Step.Cubic(sum - x1, y1, sum - x2, y2, sum - x, y);
                            case Step.Close close -> close;
                        })
                .toList());
    }

    private static Fill fill(Fill fill) {
        return switch (fill) {
            case Fill.Fade(var colour, double left, double right) -> new Fill.Fade(colour, right, left);
            case Fill.None none -> none;
            case Fill.Solid solid -> solid;
            case Fill.Hatch hatch -> hatch;
        };
    }
}
