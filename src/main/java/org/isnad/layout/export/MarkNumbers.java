package org.isnad.layout.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.WordOrder;
import org.isnad.scale.Direction;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Pane;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;

/**
 * Puts the small numbers beside the marks of an exported picture that lead to its list of sources. A record has one
 * number, wherever its marks stand, always where the words of the mark end, so that a reader knows which words it belongs
 * to; a mark without free room there stays without. Works in time order, from left to right.
 */
final class MarkNumbers {
    private static final double GAP_PX = 3;
    private static final double RAISED_PX = 3;
    private static final double CLEAR_PX = 1;

    /** So far from everything else, that nobody takes it for the number of what stands on its other side. */
    private static final double APART_PX = 7;

    private final Labels labels;
    private final TextMetrics metrics;
    private final double heightPx;
    private final double widestPx;
    private final boolean wordsEndRight;

    /**
     * Numbers with so many digits as the largest possible.
     *
     * @param most the largest number that may be dealt
     * @param direction which way time will run in the picture
     */
    MarkNumbers(int most, Direction direction, Labels labels, TextMetrics metrics) {
        wordsEndRight = WordOrder.of(labels) == direction;
        this.labels = labels;
        this.metrics = metrics;
        heightPx = metrics.ascent(FontRole.NUMERAL) + metrics.descent(FontRole.NUMERAL);
        widestPx = metrics.width(
                labels.number((int)
                                Math.pow(10, String.valueOf(Math.max(1, most)).length())
                        - 1),
                FontRole.NUMERAL);
    }

    /**
     * Panes with numbers in them.
     *
     * @param panes the same panes
     * @param records ids of the numbered records: the one with the number n is at index n - 1
     */
    record Numbered(List<Pane> panes, List<String> records) {}

    /** A mark with its label: where a number may stand. */
    private record Group(String base, String record, List<Box> words, List<Box> shapes) {}

    /**
     * Room for a number.
     *
     * @param box as wide as the widest number
     * @param fromRight whether the number stands at the right edge of the box
     */
    private record Room(Box box, boolean fromRight) {
        /** The same room with a distance from what is on its other side. */
        Box apart() {
            return new Box(fromRight ? box.x() - APART_PX : box.x(), box.y(), box.width() + APART_PX, box.height());
        }
    }

    private record Placed(Group group, Room room) {}

    /** Numbers records in their order, as far as their marks have room. */
    Numbered number(List<Pane> panes, ShownRecords shown) {
        List<List<Placed>> placed = panes.stream().map(this::place).toList();
        Set<String> found = new HashSet<>();
        placed.forEach(list -> list.forEach(one -> found.add(one.group().record())));
        List<String> records = shown.among(found);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        records.forEach(id -> numbers.put(id, numbers.size() + 1));
        List<Pane> numbered = new ArrayList<>();
        for (int i = 0; i < panes.size(); i++) {
            List<Mark> marks = new ArrayList<>(panes.get(i).marks());
            for (var one : placed.get(i)) {
                int number = numbers.getOrDefault(one.group().record(), 0);
                if (number > 0) {
                    marks.add(text(one, number));
                }
            }
            marks.sort(Comparator.comparing(Mark::layer));
            numbered.add(new Pane(panes.get(i).name(), panes.get(i).bounds(), marks));
        }
        return new Numbered(numbered, records);
    }

    private Mark text(Placed placed, int number) {
        String text = labels.number(number);
        double width = metrics.width(text, FontRole.NUMERAL);
        Box room = placed.room().box();
        double x = placed.room().fromRight() ? room.right() - width : room.x();
        return new Mark.Text(
                new MarkKey(placed.group().base() + "/source-number"),
                Layer.LABEL,
                text,
                new Box(x, room.y(), width, heightPx),
                FontRole.NUMERAL,
                ColourRole.INK_2,
                true,
                Optional.of(new Target.OneRecord(placed.group().record())),
                Optional.empty());
    }

    private List<Placed> place(Pane pane) {
        List<Box> taken = new ArrayList<>();
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Mark mark : pane.marks()) {
            if (mark.layer().compareTo(Layer.GRID) > 0 && !mark.key().value().endsWith("/ground")) {
                taken.add(mark.bounds().grown(mark instanceof Mark.Text ? CLEAR_PX : 0));
            }
            if (mark.target().orElse(null) instanceof Target.OneRecord(String id)) {
                group(mark, id, groups);
            }
        }
        List<Placed> placed = new ArrayList<>();
        // What is named in words comes first: there the number has something to stand beside.
        List<Group> order = new ArrayList<>(groups.values());
        order.sort(Comparator.comparing(group -> group.words().isEmpty()));
        for (Group group : order) {
            rooms(group).stream()
                    .filter(room -> pane.bounds().contains(room.box(), 0)
                            && taken.stream().noneMatch(room.apart()::intersects))
                    .findFirst()
                    .ifPresent(room -> {
                        taken.add(room.box());
                        placed.add(new Placed(group, room));
                    });
        }
        return placed;
    }

    private static void group(Mark mark, String record, Map<String, Group> groups) {
        String key = mark.key().value();
        int words = Math.max(key.lastIndexOf("/label"), key.lastIndexOf("/tag"));
        boolean main = mark instanceof Mark.Shape && mark.spoken().isPresent();
        if (words < 0 && !main) {
            return;
        }
        String base = key.substring(0, words < 0 ? key.lastIndexOf('/') : words);
        Group group =
                groups.computeIfAbsent(base, name -> new Group(name, record, new ArrayList<>(), new ArrayList<>()));
        (words < 0 ? group.shapes() : group.words()).add(mark.bounds());
    }

    /** Beside the words, raised as a reference is, or else beside the mark. */
    private List<Room> rooms(Group group) {
        if (group.words().isEmpty()) {
            return group.shapes().stream()
                    .map(shape -> after(shape.x(), shape.right(), shape.y() + shape.height() / 2))
                    .toList();
        }
        List<Box> line = lastLine(group.words());
        double left = line.stream().mapToDouble(Box::x).min().orElseThrow();
        double right = line.stream().mapToDouble(Box::right).max().orElseThrow();
        double middle = line.getFirst().y() + line.getFirst().height() / 2;
        return List.of(after(left, right, middle - RAISED_PX), after(left, right, middle));
    }

    private Room after(double left, double right, double middle) {
        double x = wordsEndRight ? right + GAP_PX : left - GAP_PX - widestPx;
        return new Room(new Box(x, middle - heightPx / 2, widestPx, heightPx), !wordsEndRight);
    }

    /** The boxes of the last line of words. */
    private static List<Box> lastLine(List<Box> words) {
        Box last = words.stream().max(Comparator.comparingDouble(Box::bottom)).orElseThrow();
        return words.stream()
                .filter(box -> box.y() + box.height() / 2 > last.y())
                .toList();
    }
}
