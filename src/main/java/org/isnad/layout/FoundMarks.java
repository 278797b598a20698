package org.isnad.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/**
 * Frames around what a search found: around the words of a record, or around its mark where it has no words, and around
 * counts that hold one of them. The selection has its own frame and colour; these are of ink.
 */
public final class FoundMarks {
    private static final double SIDE_PX = 3;
    private static final double ABOVE_PX = 1;
    private static final double WIDTH_PX = 1.3;
    private static final double RADIUS_PX = 4;

    /** What is no lower than this is a sign of its own and no line under one. */
    private static final double SIGN_PX = 10;

    private FoundMarks() {}

    /**
     * The same picture with the frames.
     *
     * @param ids of the records that were found; none changes nothing
     */
    public static Scene in(Scene scene, Set<String> ids) {
        if (ids.isEmpty()) {
            return scene;
        }
        List<Pane> panes = new ArrayList<>();
        for (Pane pane : scene.panes()) {
            List<Mark> marks = new ArrayList<>(pane.marks());
            marks.addAll(frames(pane, ids));
            panes.add(new Pane(pane.name(), pane.bounds(), marks));
        }
        return new Scene(scene.widthPx(), scene.heightPx(), panes, scene.description());
    }

    private static List<Mark> frames(Pane pane, Set<String> ids) {
        Map<Target, List<Mark>> found = new LinkedHashMap<>();
        for (Mark mark : pane.marks()) {
            mark.target()
                    .filter(target -> holds(target, ids))
                    .ifPresent(target -> found.computeIfAbsent(target, none -> new ArrayList<>())
                            .add(mark));
        }
        List<Mark> frames = new ArrayList<>();
        found.forEach((target, marks) -> {
            boolean many = target instanceof Target.ManyRecords;
            marks.stream()
                    .filter(mark -> wanted(mark, many, marks))
                    .map(FoundMarks::frame)
                    .forEach(frames::add);
        });
        return frames;
    }

    private static boolean holds(Target target, Set<String> ids) {
        return switch (target) {
            case Target.OneRecord(String id) -> ids.contains(id);
            case Target.ManyRecords(List<String> many) -> many.stream().anyMatch(ids::contains);
            case Target.Article _, Target.Lane _ -> false;
        };
    }

    /** Of the marks of one record on one height a single one is framed: its words, else its sign. */
    private static boolean wanted(Mark mark, boolean many, List<Mark> found) {
        if (mark instanceof Mark.Text) {
            return !many;
        }
        boolean sign = mark.bounds().height() >= SIGN_PX;
        return many ? sign : found.stream().noneMatch(other -> before(other, mark, sign));
    }

    /** Whether the frame of another mark of the same record on the same height stands for this one's. */
    private static boolean before(Mark other, Mark mark, boolean sign) {
        if (other.key().equals(mark.key()) || !level(other.bounds(), mark.bounds())) {
            return false;
        }
        if (other instanceof Mark.Text) {
            return true;
        }
        boolean otherSign = other.bounds().height() >= SIGN_PX;
        return otherSign == sign ? other.key().value().compareTo(mark.key().value()) < 0 : otherSign;
    }

    private static boolean level(Box one, Box other) {
        return one.y() < other.bottom() + SIGN_PX && other.y() < one.bottom() + SIGN_PX;
    }

    private static Mark frame(Mark mark) {
        Box box = mark.bounds();
        Box around =
                new Box(box.x() - SIDE_PX, box.y() - ABOVE_PX, box.width() + 2 * SIDE_PX, box.height() + 2 * ABOVE_PX);
        return new Mark.Shape(
                new MarkKey("found/" + mark.key().value()),
                Layer.OVERLAY,
                Outline.rounded(around, RADIUS_PX),
                Fill.NONE,
                Stroke.of(ColourRole.INK, WIDTH_PX),
                Optional.empty(),
                Optional.empty());
    }
}
