package org.isnad.layout.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.columns.DateShape;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.Mirror;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.layout.drawing.WordOrder;
import org.isnad.scale.Direction;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.TextMetrics;

/**
 * Lays out the legend of a timeline: an example and a word for each entry, in as many lines as it takes. Pure and safe for
 * all threads.
 *
 * <p>The lines begin where their words are read from.
 *
 * @param direction which way time runs in the picture that is explained
 * @param labels the words
 * @param metrics measures them
 */
public record TimelineLegend(Direction direction, Labels labels, TextMetrics metrics) {
    private static final double LINE_PX = 20;
    private static final double PADDING_PX = 3;
    private static final double MARGIN_PX = 8;
    private static final double WORD_GAP_PX = 5;
    private static final double ENTRY_GAP_PX = 10;
    private static final double GROUP_GAP_PX = 17;

    /**
     * An entry in its place.
     *
     * @param startPx from the side where the lines begin
     */
    private record Placed(LegendEntry entry, TextRow row, boolean heading, double startPx, int line) {}

    /** How high the legend is in a width; 0 where there is nothing to explain. Fewer entries are never higher. */
    public double heightPx(LegendEntries entries, double widthPx) {
        return entries.samples().isEmpty() ? 0 : heightPx(place(entries, widthPx));
    }

    private static double heightPx(List<Placed> placed) {
        int lines = placed.stream().mapToInt(Placed::line).max().orElse(0) + 1;
        return lines * LINE_PX + 2 * PADDING_PX;
    }

    /** The picture: one pane, {@code legend}; the description says all its words. */
    public Scene scene(LegendEntries entries, double widthPx) {
        return Mirror.to(direction, widthPx).scene(inTimeOrder(entries, widthPx));
    }

    /** The picture as it is laid out, from left to right in time order, for a larger picture that is turned as a whole. */
    public Scene inTimeOrder(LegendEntries entries, double widthPx) {
        if (entries.samples().isEmpty()) {
            return new Scene(widthPx, 0, List.of(), "");
        }
        List<Placed> placed = place(entries, widthPx);
        double height = heightPx(placed);
        PaneBuilder builder = new PaneBuilder("legend", new Box(0, 0, widthPx, height), direction, labels, metrics);
        boolean alongTime = WordOrder.of(labels) == direction;
        builder.decoration(
                "legend/paper",
                Layer.GROUND,
                Outline.rectangle(builder.bounds()),
                Fill.solid(ColourRole.PAPER),
                Stroke.NONE);
        for (Placed one : placed) {
            double width = one.row().widthPx(metrics);
            double rowHeight = one.row().heightPx(metrics);
            double y = PADDING_PX + one.line() * LINE_PX + (LINE_PX - rowHeight) / 2;
            double x = alongTime ? one.startPx() : widthPx - one.startPx() - width;
            Box box = new Box(x, y, width, rowHeight);
            String key =
                    "legend/" + (one.heading() ? "heading/" : "") + one.entry().name();
            builder.row(key, Layer.LABEL, one.row(), box, Optional.empty(), Optional.empty());
        }
        String words = entries.inOrder().keySet().stream()
                .map(entry -> labels.text(entry.messageKey()))
                .collect(Collectors.joining(labels.text("timeline.legend.comma")));
        return new Scene(
                widthPx, height, List.of(builder.pane()), labels.text("timeline.legend.description", "entries", words));
    }

    private List<Placed> place(LegendEntries entries, double widthPx) {
        List<Placed> placed = new ArrayList<>();
        double x = MARGIN_PX;
        int line = 0;
        Optional<Boolean> group = Optional.empty();
        double widest = Stream.of(LegendEntry.values())
                .mapToDouble(entry -> row(entry, DateShape.PERIOD).widthPx(metrics))
                .max()
                .orElse(0);
        for (Map.Entry<LegendEntry, DateShape> one : entries.inOrder().entrySet()) {
            LegendEntry entry = one.getKey();
            TextRow row = row(entry, one.getValue());
            TextRow heading = heading(entry.ofDates());
            boolean opens = !group.equals(Optional.of(entry.ofDates()));
            // A heading keeps room for the widest entry, so that what follows it never depends on which that is.
            double width = opens ? heading.widthPx(metrics) + WORD_GAP_PX + widest : row.widthPx(metrics);
            double gap = opens ? GROUP_GAP_PX : ENTRY_GAP_PX;
            if (x > MARGIN_PX && x + gap + width > widthPx - MARGIN_PX) {
                x = MARGIN_PX;
                line++;
            } else if (x > MARGIN_PX) {
                x += gap;
            }
            if (opens) {
                placed.add(new Placed(entry, heading, true, x, line));
                x += heading.widthPx(metrics) + WORD_GAP_PX;
            }
            placed.add(new Placed(entry, row, false, x, line));
            x += row.widthPx(metrics);
            group = Optional.of(entry.ofDates());
        }
        return placed;
    }

    private TextRow heading(boolean ofDates) {
        String key = ofDates ? "timeline.legend.heading.date" : "timeline.legend.heading.status";
        return new TextRow(
                List.of(new TextRow.Part.Words(labels.text(key), FontRole.HINT, ColourRole.INK_3, false)), 0);
    }

    private TextRow row(LegendEntry entry, DateShape shape) {
        LegendSample sample = new LegendSample(entry, shape, labels, metrics);
        return new TextRow(
                List.of(
                        new TextRow.Part.Drawing(sample.widthPx(), sample::draw),
                        new TextRow.Part.Words(
                                labels.text(entry.messageKey()), FontRole.HINT, ColourRole.INK_2, false)),
                WORD_GAP_PX);
    }
}
