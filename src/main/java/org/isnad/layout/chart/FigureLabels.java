package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.layout.chart.LabelPlaces.Place;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.model.RecordId;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;

/**
 * Puts the labels of figures where there is room: the selected one first, then the finest date, then the oldest. Where one
 * finds none it is tried again with that one first, and the arrangement with the most labels stays.
 */
final class FigureLabels {
    private static final double GAP_PX = 6;
    private static final double LEADER_STEPS = 14;
    private static final int MOST_ATTEMPTS = 4;
    private static final double WIDE_PX = 24;
    private static final double INSIDE_PX = 12;

    private final FigureWords words;
    private final TextMetrics metrics;
    private final Optional<RecordId> selected;
    private final LabelPlaces places;

    /** What was found for each drawing, which is the same in every arrangement. */
    private final IdentityHashMap<FigureDrawing, List<Wording>> wordings = new IdentityHashMap<>();

    FigureLabels(FigureWords words, TextMetrics metrics, Optional<RecordId> selected, LabelPlaces places) {
        this.words = words;
        this.metrics = metrics;
        this.selected = selected;
        this.places = places;
    }

    /**
     * Labels that found room together.
     *
     * @param places what they leave
     * @param placed the labels
     * @param without what has no label
     */
    private record Arrangement(LabelPlaces places, List<Placed> placed, List<FigureDrawing> without) {}

    private record Placed(FigureDrawing drawing, TextRow row, Place place) {}

    /**
     * One way to label a mark.
     *
     * @param row the words
     * @param candidates where they may stand, the best place first
     */
    private record Wording(TextRow row, List<Place> candidates) {}

    /** Draws the labels that find room; where there is none, the mark stays without. */
    void draw(PaneBuilder builder, List<FigureDrawing> drawings) {
        Arrangement best = arrange(byPriority(drawings), new ArrayList<>());
        Arrangement last = best;
        List<FigureDrawing> first = new ArrayList<>();
        for (int attempt = 0; attempt < MOST_ATTEMPTS && !last.without().isEmpty(); attempt++) {
            first.addAll(last.without());
            last = arrange(byPriority(drawings), first);
            best = last.without().size() < best.without().size() ? last : best;
        }
        places.takeAll(best.places());
        List<Placed> placed = new ArrayList<>(best.placed());
        placed.sort(Comparator.comparing(label -> label.drawing().reading(), Reading.ORDER));
        placed.forEach(label -> draw(builder, label));
    }

    /** Labels in the order of the drawings, but for those that found no room before: they choose first. */
    private Arrangement arrange(List<FigureDrawing> drawings, List<FigureDrawing> first) {
        LabelPlaces free = places.copy();
        List<Placed> placed = new ArrayList<>();
        List<FigureDrawing> crowded = new ArrayList<>();
        Set<FigureDrawing> preferred = Collections.newSetFromMap(new IdentityHashMap<>());
        preferred.addAll(first);
        List<FigureDrawing> order = new ArrayList<>(drawings);
        order.sort(Comparator.comparing(drawing -> !preferred.contains(drawing)));
        for (FigureDrawing drawing : order) {
            Optional<Placed> label = label(drawing, free, false)
                    .or(() -> preferred.contains(drawing) ? label(drawing, free, true) : Optional.empty());
            label.ifPresent(placed::add);
            if (label.isEmpty()) {
                crowded.add(drawing);
            }
        }
        // What is walled in by other marks is reached across them, once all others have their places.
        List<FigureDrawing> without = new ArrayList<>();
        for (FigureDrawing drawing : crowded) {
            label(drawing, free, true).ifPresentOrElse(placed::add, () -> without.add(drawing));
        }
        return new Arrangement(free, placed, without);
    }

    private Optional<Placed> label(FigureDrawing drawing, LabelPlaces free, boolean acrossMarks) {
        Optional<Box> own = Optional.of(drawing.bounds());
        for (Wording wording : wordings.computeIfAbsent(drawing, this::wordings)) {
            Optional<Place> place = acrossMarks
                    ? free.takeFirstAcrossMarks(wording.candidates(), own)
                    : free.takeFirst(wording.candidates(), own);
            if (place.isPresent()) {
                return place.map(taken -> new Placed(drawing, wording.row(), taken));
            }
        }
        return Optional.empty();
    }

    private List<Wording> wordings(FigureDrawing drawing) {
        List<Wording> all = new ArrayList<>();
        for (boolean withDate : dated(drawing)) {
            TextRow row = words.label(drawing.reading(), isSelected(drawing), withDate);
            all.add(new Wording(row, candidates(drawing, row)));
        }
        return all;
    }

    private void draw(PaneBuilder builder, Placed label) {
        Reading reading = label.drawing().reading();
        String key = reading.key() + "/label";
        Box box = label.place().label();
        boolean chosen = isSelected(label.drawing());
        Fill ground = chosen ? Fill.solid(ColourRole.EVIDENCE_SOFT) : new Fill.Solid(ColourRole.PAPER, 0.86);
        builder.decoration(key + "/ground", Layer.LABEL, Outline.rounded(grounds(box), 4), ground, Stroke.NONE);
        label.place()
                .leader()
                .ifPresent(line -> builder.decoration(
                        key + "/leader",
                        Layer.LABEL,
                        Outline.line(line.x() + line.width() / 2, line.y(), line.x() + line.width() / 2, line.bottom()),
                        Fill.NONE,
                        Stroke.of(ColourRole.INK_3, 0.8)));
        Target target = new Target.OneRecord(reading.figure().id().value());
        builder.row(key, Layer.LABEL, label.row(), box, Optional.of(target), Optional.empty());
    }

    /** The ground is wider than the words, but no higher: it covers nothing that stands above or under them. */
    private static Box grounds(Box label) {
        return new Box(label.x() - 2, label.y(), label.width() + 4, label.height());
    }

    private List<FigureDrawing> byPriority(List<FigureDrawing> drawings) {
        Comparator<FigureDrawing> order = Comparator.comparing(drawing -> !isSelected(drawing));
        return drawings.stream()
                .sorted(order.thenComparingDouble(drawing -> drawing.core().width())
                        .thenComparing(FigureDrawing::reading, Reading.ORDER))
                .toList();
    }

    /** The date is said where the mark is too narrow to be read off the calendar; it gives way first. */
    private static boolean[] dated(FigureDrawing drawing) {
        return drawing.core().width() < WIDE_PX ? new boolean[] {true, false} : new boolean[] {false};
    }

    private boolean isSelected(FigureDrawing drawing) {
        return selected.filter(drawing.reading().figure().id()::equals).isPresent();
    }

    private List<Place> candidates(FigureDrawing drawing, TextRow row) {
        double width = row.widthPx(metrics);
        double height = row.heightPx(metrics);
        Box mark = drawing.bounds();
        double middleX = drawing.core().x() + drawing.core().width() / 2;
        double middleY = drawing.core().y() + drawing.core().height() / 2 - height / 2;
        double above = mark.y() - height - 2;
        double under = mark.bottom() + 2;
        Place after = Place.beside(new Box(mark.right() + GAP_PX, middleY, width, height));
        Place before = Place.beside(new Box(mark.x() - GAP_PX - width, middleY, width, height));
        List<Place> vertical = new ArrayList<>();
        for (double y : new double[] {above, under}) {
            vertical.add(Place.beside(new Box(middleX - width / 2, y, width, height)));
            vertical.add(Place.beside(new Box(mark.x(), y, width, height)));
            vertical.add(Place.beside(new Box(mark.right() - width, y, width, height)));
        }
        List<Place> all = new ArrayList<>();
        boolean wide = drawing.core().width() >= width;
        if (drawing.reading().high().isEmpty() && drawing.core().width() >= width + 2 * INSIDE_PX) {
            all.add(Place.beside(new Box(middleX - width / 2, middleY, width, height)));
        }
        if (wide) {
            all.addAll(vertical);
        }
        all.add(after);
        all.add(before);
        if (!wide) {
            all.addAll(vertical);
        }
        leaders(drawing, width, height, all);
        return all;
    }

    /** Places farther up and down, with a leader from the middle or an end of the mark. */
    private static void leaders(FigureDrawing drawing, double width, double height, List<Place> all) {
        Box core = drawing.core();
        Box mark = drawing.bounds();
        double middle = core.x() + core.width() / 2;
        for (int step = 1; step <= LEADER_STEPS; step++) {
            double far = 2 + step * height * 0.5;
            for (double line : new double[] {middle, core.right() - 1, core.x() + 1}) {
                for (double x : new double[] {line + 3, line - width - 3, line - width / 2}) {
                    boolean centred = x == line - width / 2;
                    Box higher = new Box(x, mark.y() - height - far, width, height);
                    all.add(Place.apart(higher, line, mark.y(), centred ? higher.bottom() : higher.y()));
                    Box lower = new Box(x, mark.bottom() + far, width, height);
                    all.add(Place.apart(lower, line, mark.bottom(), centred ? lower.y() : lower.bottom()));
                }
            }
        }
    }
}
