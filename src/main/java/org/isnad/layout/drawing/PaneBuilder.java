package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * Builds one pane from marks that are laid out as if time ran from right to left; a {@link Mirror} turns them where it runs
 * the other way. Lines of text are reflected as a whole: inside they keep the reading order of the interface.
 *
 * <p>Not thread-safe; lives as long as one layout.
 */
public final class PaneBuilder {
    private final String name;
    private final Box bounds;
    private final Mirror mirror;
    private final boolean leftToRightWords;
    private final TextMetrics metrics;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * An empty pane.
     *
     * @param bounds as if time ran from right to left
     */
    public PaneBuilder(
            String name,
            Box bounds,
            double pictureWidthPx,
            Direction direction,
            boolean leftToRightWords,
            TextMetrics metrics) {
        this.name = name;
        this.bounds = bounds;
        this.mirror = Mirror.between(Direction.RIGHT_TO_LEFT, direction, pictureWidthPx);
        this.leftToRightWords = leftToRightWords;
        this.metrics = metrics;
    }

    /** Where the pane lies, as if time ran from right to left. */
    public Box bounds() {
        return bounds;
    }

    /** Adds a shape that leads nowhere and is not spoken. */
    public void decoration(String key, Layer layer, Outline outline, Fill fill, Stroke stroke) {
        add(new Mark.Shape(new MarkKey(key), layer, outline, fill, stroke, Optional.empty(), Optional.empty()));
    }

    /** Adds marks laid out as if time ran from right to left. */
    public void addAll(List<Mark> added) {
        added.forEach(this::add);
    }

    /** Adds a mark laid out as if time ran from right to left. */
    void add(Mark mark) {
        marks.addAll(mirror.marks(List.of(mark)));
    }

    /** Adds marks that already are in picture coordinates. */
    public void addPlaced(List<Mark> placed) {
        marks.addAll(placed);
    }

    /** Adds a line of text in a box that is given as if time ran from right to left. */
    public void row(String key, Layer layer, TextRow row, Box box, Optional<Target> target, Optional<String> spoken) {
        marks.addAll(row.marks(key, layer, mirror.box(box), leftToRightWords, target, spoken, metrics));
    }

    /** The pane, its marks in drawing order. */
    public Pane pane() {
        return new Pane(
                name,
                mirror.box(bounds),
                marks.stream().sorted(Comparator.comparing(Mark::layer)).toList());
    }
}
