package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** What the key of a mark has before the name of its lane, where an event can be in several. */
    private static final String LANE = "/in/";

    /** The most room between two texts of one line. */
    private static final double WORD_GAP_PX = 16;

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
            marks.addAll(frames(pane, ids, "found/", Stroke.of(ColourRole.INK, WIDTH_PX)));
            panes.add(new Pane(pane.name(), pane.bounds(), marks));
        }
        return new Scene(scene.widthPx(), scene.heightPx(), panes, scene.description());
    }

    /**
     * The frames of one pane.
     *
     * @param prefix of the keys of the frames
     */
    static List<Mark> frames(Pane pane, Set<String> ids, String prefix, Stroke stroke) {
        Map<Place, List<Mark>> found = new LinkedHashMap<>();
        for (Mark mark : pane.marks()) {
            mark.target()
                    .filter(target -> holds(target, ids))
                    .ifPresent(target -> found.computeIfAbsent(Place.of(target, mark.key()), none -> new ArrayList<>())
                            .add(mark));
        }
        List<Mark> frames = new ArrayList<>();
        found.forEach((place, marks) -> {
            boolean many = place.target() instanceof Target.ManyRecords;
            Map<MarkKey, Box> boxes = many ? new LinkedHashMap<>() : lines(marks);
            if (boxes.isEmpty()) {
                // A sign before a line that only shows how long something lasted.
                marks.stream()
                        .filter(mark -> mark instanceof Mark.Shape
                                && (!many || mark.bounds().height() >= SIGN_PX))
                        .max(Comparator.comparing(mark -> mark.bounds().height() >= SIGN_PX))
                        .ifPresent(mark -> boxes.put(mark.key(), mark.bounds()));
            }
            boxes.forEach((key, box) -> frames.add(frame(prefix, key, box, stroke)));
        });
        return frames;
    }

    /**
     * Where a record stands: an event that is in several lanes stands in each.
     *
     * @param target the record, or those that share a mark
     * @param lane the beginning of the keys there; empty where it stands once
     */
    private record Place(Target target, String lane) {
        static Place of(Target target, MarkKey key) {
            int in = key.value().indexOf(LANE);
            int end = in < 0 ? -1 : key.value().indexOf('/', in + LANE.length());
            return new Place(target, end < 0 ? "" : key.value().substring(0, end));
        }
    }

    /** The lines of words of a record: texts that follow one another are one line, as the parts of a figure's label. */
    private static Map<MarkKey, Box> lines(List<Mark> marks) {
        Map<MarkKey, Box> lines = new LinkedHashMap<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text) {
                MarkKey key = mark.key();
                Box box = mark.bounds();
                for (Map.Entry<MarkKey, Box> line : List.copyOf(lines.entrySet())) {
                    if (side(line.getValue()).intersects(side(box))) {
                        lines.remove(line.getKey());
                        key = line.getKey();
                        box = union(line.getValue(), box);
                    }
                }
                lines.put(key, box);
            }
        }
        return lines;
    }

    private static Box side(Box box) {
        return new Box(box.x() - WORD_GAP_PX / 2, box.y(), box.width() + WORD_GAP_PX, box.height());
    }

    private static Box union(Box one, Box other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    private static boolean holds(Target target, Set<String> ids) {
        return switch (target) {
            case Target.OneRecord(String id) -> ids.contains(id);
            case Target.ManyRecords(List<String> many) -> many.stream().anyMatch(ids::contains);
            case Target.Article _, Target.Lane _ -> false;
        };
    }

    private static Mark frame(String prefix, MarkKey key, Box box, Stroke stroke) {
        Box around =
                new Box(box.x() - SIDE_PX, box.y() - ABOVE_PX, box.width() + 2 * SIDE_PX, box.height() + 2 * ABOVE_PX);
        return new Mark.Shape(
                new MarkKey(prefix + key.value()),
                Layer.OVERLAY,
                Outline.rounded(around, RADIUS_PX),
                Fill.NONE,
                stroke,
                Optional.empty(),
                Optional.empty());
    }
}
