package org.isnad.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture.
 *
 * @param widthPx its width at scale 1
 * @param heightPx its height at scale 1
 * @param panes its regions; they do not overlap
 * @param description one sentence on the whole
 */
public record Scene(double widthPx, double heightPx, List<Pane> panes, String description) {

    /** The smallest side of the area in which a click finds a mark. */
    public static final double TOUCH_PX = 24;

    /** Copies the list. */
    public Scene {
        panes = List.copyOf(panes);
    }

    /** All marks, pane by pane, in drawing order. */
    public Stream<Mark> marks() {
        return panes.stream().flatMap(pane -> pane.marks().stream());
    }

    /** The marks that are spoken, in reading order: the order of the list. */
    public Stream<Mark> spokenMarks() {
        return marks().filter(mark -> mark.spoken().isPresent());
    }

    /**
     * The mark with a target that a click at this point means: one that holds the point, the smallest first; else the
     * nearest one whose area, grown to {@link #TOUCH_PX}, holds it.
     */
    public Optional<Mark> hit(double x, double y) {
        return panes.stream()
                .filter(pane -> pane.bounds().contains(x, y))
                .flatMap(pane -> pane.marks().stream())
                .filter(mark ->
                        mark.target().isPresent() && touchArea(mark.bounds()).contains(x, y))
                .min(Comparator.comparingDouble((Mark mark) -> distance(mark.bounds(), x, y))
                        .thenComparingDouble(
                                mark -> mark.bounds().width() * mark.bounds().height()));
    }

    private static Box touchArea(Box box) {
        double dx = Math.max(0, (TOUCH_PX - box.width()) / 2);
        double dy = Math.max(0, (TOUCH_PX - box.height()) / 2);
        return new Box(box.x() - dx, box.y() - dy, box.width() + 2 * dx, box.height() + 2 * dy);
    }

    private static double distance(Box box, double x, double y) {
        double dx = Math.max(0, Math.max(box.x() - x, x - box.right()));
        double dy = Math.max(0, Math.max(box.y() - y, y - box.bottom()));
        return Math.hypot(dx, dy);
    }
}
