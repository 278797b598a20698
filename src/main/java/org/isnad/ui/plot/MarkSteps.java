package org.isnad.ui.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.isnad.model.RecordId;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;

/** Keyboard navigation from mark to mark by position. */
final class MarkSteps {
    private MarkSteps() {}

    /**
     * The mark that stands for a record, a spoken one if there is one; empty for none.
     *
     * @param near of several marks the nearest to this point is meant; without it the first
     */
    static Optional<Mark> markOf(Optional<Scene> scene, Optional<RecordId> id, Optional<Point2D> near) {
        if (scene.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        return scene.get()
                .marks()
                .filter(mark -> mark.target()
                        .filter(target -> leadsTo(target, id.get()))
                        .isPresent())
                .min(Comparator.comparing((Mark mark) -> mark.spoken().isEmpty())
                        .thenComparingDouble(mark -> near.map(
                                        point -> point.distance(middleX(mark.bounds()), middleY(mark.bounds())))
                                .orElse(0.0)));
    }

    /** The lane in whose rows a mark stands. */
    static Optional<Target> laneOf(Optional<Scene> scene, Mark mark) {
        return scene.stream()
                .flatMap(Scene::marks)
                .filter(header -> header.spoken().isPresent()
                        && header.bounds().y() <= middleY(mark.bounds())
                        && header.bounds().bottom() > middleY(mark.bounds()))
                .flatMap(header -> header.target().stream())
                .filter(Target.Lane.class::isInstance)
                .findFirst();
    }

    /**
     * The nearest spoken record in view that lies that way; without a place to start from, the first in reading order.
     *
     * @param from bounds of the mark to start from
     * @param way one of the arrow keys
     * @param selected a record whose other marks are no steps
     */
    static Optional<Mark> next(Scene scene, Optional<Box> from, KeyCode way, Optional<RecordId> selected) {
        List<Mark> marks = records(scene);
        if (from.isEmpty()) {
            return marks.stream().findFirst();
        }
        Box start = from.get();
        boolean sideways = way == KeyCode.LEFT || way == KeyCode.RIGHT;
        return marks.stream()
                .filter(mark -> ahead(start, mark.bounds(), way) > 0.5 && !isMarkOf(selected, mark))
                // Sideways the nearest in time, whatever its lane; up and down the nearest row, then the nearest in
                // time.
                .min(Comparator.comparingDouble((Mark mark) -> ahead(start, mark.bounds(), way))
                        .thenComparingDouble(mark -> Math.abs(
                                sideways
                                        ? middleY(mark.bounds()) - middleY(start)
                                        : middleX(mark.bounds()) - middleX(start))));
    }

    private static List<Mark> records(Scene scene) {
        return scene.panes().stream()
                .flatMap(pane -> pane.marks().stream()
                        .filter(mark -> mark.spoken().isPresent()
                                && mark.target()
                                        .filter(target -> target instanceof Target.OneRecord
                                                || target instanceof Target.ManyRecords)
                                        .isPresent()
                                && pane.bounds().intersects(mark.bounds())))
                .toList();
    }

    private static boolean isMarkOf(Optional<RecordId> id, Mark mark) {
        return id.isPresent()
                && mark.target()
                        .equals(Optional.of(new Target.OneRecord(id.get().value())));
    }

    private static boolean leadsTo(Target target, RecordId id) {
        return switch (target) {
            case Target.OneRecord(String one) -> one.equals(id.value());
            case Target.ManyRecords(List<String> ids) -> ids.contains(id.value());
            case Target.Article(String _) -> false;
            case Target.Lane(String _) -> false;
        };
    }

    private static double ahead(Box from, Box to, KeyCode way) {
        return switch (way) {
            case LEFT -> middleX(from) - middleX(to);
            case RIGHT -> middleX(to) - middleX(from);
            case UP -> middleY(from) - middleY(to);
            default -> middleY(to) - middleY(from);
        };
    }

    private static double middleX(Box box) {
        return box.x() + box.width() / 2;
    }

    private static double middleY(Box box) {
        return box.y() + box.height() / 2;
    }
}
