package org.isnad.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.isnad.scene.Box;
import org.isnad.scene.Outline;
import org.isnad.scene.Outline.Step;

/** Outlines as elements of a JavaFX path. */
final class Outlines {
    private Outlines() {}

    /** The steps of an outline, one element each. */
    static List<PathElement> elements(Outline outline) {
        List<PathElement> elements = new ArrayList<>(outline.steps().size());
        for (Step step : outline.steps()) {
            elements.add(
                    switch (step) {
                        case Step.Move(double x, double y) -> new MoveTo(x, y);
                        case Step.Line(double x, double y) -> new LineTo(x, y);
                        case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                            new CubicCurveTo(x1, y1, x2, y2, x, y);
                        case Step.Close() -> new ClosePath();
                    });
        }
        return elements;
    }

    /** Whether the outline is the box itself, so that lines can be cut at it by arithmetic. */
    static boolean isBox(Outline outline) {
        return outline.equals(Outline.rectangle(outline.bounds()));
    }

    /**
     * Lines at 45 degrees, rising to the right, cut at the box. They lie on {@code x + y = k * pitch} of the picture, so
     * that neighbouring boxes join without a seam.
     *
     * @param pitchPx distance along x, more than 0
     */
    static List<PathElement> hatch(Box box, double pitchPx) {
        List<PathElement> elements = new ArrayList<>();
        double last = box.right() + box.bottom();
        for (double k = Math.ceil((box.x() + box.y()) / pitchPx); k * pitchPx < last; k++) {
            double sum = k * pitchPx;
            double left = Math.max(box.x(), sum - box.bottom());
            double right = Math.min(box.right(), sum - box.y());
            if (right > left) {
                elements.add(new MoveTo(left, sum - left));
                elements.add(new LineTo(right, sum - right));
            }
        }
        return elements;
    }
}
