package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.scale.Direction;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;

/**
 * Builds one pane from marks that are laid out in time order, from left to right. The parts of a line of text are placed so
 * that they stand in the reading order of the interface once {@link Mirror} has turned the picture.
 *
 * <p>Not thread-safe; lives as long as one layout.
 */
public final class PaneBuilder {
    private final String name;
    private final Box bounds;
    private final boolean leftToRightWords;
    private final boolean alongTime;
    private final TextMetrics metrics;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * An empty pane.
     *
     * @param bounds in time order
     * @param direction which way time will run in the picture
     * @param labels the words
     * @param metrics measures them
     */
    public PaneBuilder(String name, Box bounds, Direction direction, Labels labels, TextMetrics metrics) {
        this.name = name;
        this.bounds = bounds;
        leftToRightWords = WordOrder.of(labels) == Direction.LEFT_TO_RIGHT;
        alongTime = WordOrder.of(labels) == direction;
        this.metrics = metrics;
    }

    /** Where the pane lies, in time order. */
    public Box bounds() {
        return bounds;
    }

    /** Adds a shape that leads nowhere and is not spoken. */
    public void decoration(String key, Layer layer, Outline outline, Fill fill, Stroke stroke) {
        marks.add(new Mark.Shape(new MarkKey(key), layer, outline, fill, stroke, Optional.empty(), Optional.empty()));
    }

    /** Adds marks, which keep their order within a layer. */
    public void addAll(List<Mark> added) {
        marks.addAll(added);
    }

    /** Adds a line of text. */
    public void row(String key, Layer layer, TextRow row, Box box, Optional<Target> target, Optional<String> spoken) {
        marks.addAll(row.marks(key, layer, box, leftToRightWords, alongTime, target, spoken, metrics));
    }

    /** The pane with the breaks of its time through its marks. */
    public Pane pane(BreakBands breaks) {
        Pane whole = pane();
        return new Pane(name, bounds, breaks.through(whole.marks(), bounds));
    }

    /** The pane, its marks in drawing order. */
    public Pane pane() {
        return new Pane(
                name,
                bounds,
                marks.stream().sorted(Comparator.comparing(Mark::layer)).toList());
    }
}
