package org.isnad.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline.Step;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/**
 * How much of a timeline can be read without pointing: of the events in view those whose titles stand on paper of their
 * own.
 *
 * <p>A title counts when at least its first {@link #LEAST_CHARACTERS}, or all that it has, stand within their pane, where no
 * line goes through them and no other text or filled shape lies on them. An event that stands in several lanes counts once.
 *
 * @param events with a day in view in any of the lanes
 * @param readable of these, those whose title can be read
 * @param cut of these, those whose title can be read as far as it is shown, and goes on
 */
public record ReadableTitles(int events, int readable, int cut) {
    /** From that many characters on a title that is cut still tells what happened. */
    public static final int LEAST_CHARACTERS = 28;

    private static final double TOLERANCE_PX = 0.5;

    /** The part of the events in view whose titles can be read, in per cent, rounded. */
    public int percent() {
        return events == 0 ? 100 : (int) Math.round(100.0 * readable / events);
    }

    /**
     * Measures a picture.
     *
     * @param shown what stands in the lanes
     * @param fromDay begin of the view as an epoch day, inclusive
     * @param toDay its end, exclusive
     */
    public static ReadableTitles of(
            Scene scene, EventColumns columns, EventIndexes shown, double fromDay, double toDay) {
        Map<String, String> titles = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            int event = shown.get(i);
            if (columns.fromDay(event) < toDay && columns.toDay(event) > fromDay) {
                titles.put(columns.id(event), columns.title(event));
            }
        }
        Set<String> readable = new HashSet<>();
        Set<String> whole = new HashSet<>();
        for (Pane pane : scene.panes()) {
            words(pane).forEach((key, line) -> {
                String title = titles.get(line.id());
                String text = line.text().replace("…", "");
                if (title != null
                        && (text.equals(title) || (title.startsWith(text) && text.length() >= LEAST_CHARACTERS))) {
                    readable.add(line.id());
                    if (text.equals(title)) {
                        whole.add(line.id());
                    }
                }
            });
        }
        return new ReadableTitles(titles.size(), readable.size(), readable.size() - whole.size());
    }

    /** A title that can be read, of all its lines together. */
    private record Line(String id, String text) {}

    private static Map<String, Line> words(Pane pane) {
        Map<String, Line> lines = new HashMap<>();
        for (int i = 0; i < pane.marks().size(); i++) {
            if (pane.marks().get(i) instanceof Mark.Text text
                    && text.target().orElse(null) instanceof Target.OneRecord(String id)) {
                String key = text.key().value();
                int label = key.indexOf("/label");
                if (label > 0 && isFree(pane, i)) {
                    // A second line comes after the first.
                    lines.merge(
                            key.substring(0, label),
                            new Line(id, text.text()),
                            (first, second) -> new Line(id, first.text() + " " + second.text()));
                }
            }
        }
        return lines;
    }

    private static boolean isFree(Pane pane, int index) {
        Box box = pane.marks().get(index).bounds();
        if (!pane.bounds().contains(box, TOLERANCE_PX)) {
            return false;
        }
        int paper = index;
        while (paper >= 0 && !isPaper(pane.marks().get(paper), box)) {
            paper--;
        }
        Box letters = box.grown(-TOLERANCE_PX);
        for (int i = paper + 1; i < pane.marks().size(); i++) {
            if (i != index && lies(pane.marks().get(i), letters)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what lies under this shape cannot be seen where the words stand. */
    private static boolean isPaper(Mark mark, Box words) {
        return mark instanceof Mark.Shape shape
                && shape.fill() instanceof Fill.Solid(var _, double opacity)
                && opacity == 1
                && shape.bounds().contains(words, TOLERANCE_PX);
    }

    private static boolean lies(Mark mark, Box letters) {
        return switch (mark) {
            case Mark.Text text -> text.bounds().grown(-TOLERANCE_PX).intersects(letters);
            case Mark.Shape shape ->
                // The days of the selection shine through whatever stands there.
                shape.layer() != Layer.BAND
                        && ((shape.fill() instanceof Fill.Solid
                                        && shape.bounds().intersects(letters))
                                || (!shape.stroke().equals(Stroke.NONE)
                                        && strokes(shape).stream().anyMatch(letters::intersects)));
        };
    }

    /** The boxes of the pieces of a line; those of a curve hold its control points. */
    private static List<Box> strokes(Mark.Shape shape) {
        List<Box> boxes = new ArrayList<>();
        double width = shape.stroke().widthPx();
        double x = 0;
        double y = 0;
        double beginX = 0;
        double beginY = 0;
        for (Step step : shape.outline().steps()) {
            double toX = x;
            double toY = y;
            switch (step) {
                case Step.Move(double moveX, double moveY) -> {
                    x = moveX;
                    y = moveY;
                    beginX = moveX;
                    beginY = moveY;
                    continue;
                }
                case Step.Line(double lineX, double lineY) -> {
                    toX = lineX;
                    toY = lineY;
                }
                case Step.Cubic(var _, var _, var _, var _, double curveX, double curveY) -> {
                    toX = curveX;
                    toY = curveY;
                }
                case Step.Close() -> {
                    toX = beginX;
                    toY = beginY;
                }
            }
            boxes.add(
                    new Box(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y)).grown(width / 2));
            x = toX;
            y = toY;
        }
        return boxes;
    }
}
