package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.labels.Labels;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.Mirror;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.layout.drawing.WordOrder;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/**
 * Lays out a folded chart: one line with its title, its unit and the values in view as text, each with its date, its hedge
 * and its articles. What finds no room is counted.
 *
 * <p>The line is read in the order of its words. Pure and safe for all threads.
 */
public final class FigureLineLayout {
    /** How high the line is. */
    public static final double HEIGHT_PX = 28;

    private static final double MARGIN_PX = 12;
    private static final double GAP_PX = 16;

    private final FigureChartRequest request;
    private final FigureWords words;
    private final List<Reading> inView;

    private FigureLineLayout(FigureChartRequest request) {
        this.request = request;
        words = new FigureWords(request.labels(), request.numerals(), request.known());
        inView = inView(request);
    }

    /** The values in view, in reading order: what the chart would draw as marks. */
    static List<Reading> inView(FigureChartRequest request) {
        return Reading.known(Reading.of(request.figures()), request.known()).stream()
                .filter(reading -> reading.liesIn(request.fromDay(), request.toDay()))
                .toList();
    }

    /** The line, as wide as the chart; of the height of the request nothing is taken. */
    public static Scene scene(FigureChartRequest request) {
        return Mirror.to(request.direction(), request.widthPx()).scene(new FigureLineLayout(request).layOut());
    }

    private Scene layOut() {
        PaneBuilder pane = request.pane("chart-line", new Box(0, 0, request.widthPx(), HEIGHT_PX));
        List<Item> items = items();
        boolean withTime = WordOrder.of(request.labels()) == request.direction();
        double passed = MARGIN_PX;
        for (Item item : items) {
            double width = item.row().widthPx(request.metrics());
            double height = item.row().heightPx(request.metrics());
            double left = withTime ? passed : request.widthPx() - passed - width;
            Box box = new Box(left, (HEIGHT_PX - height) / 2, width, height);
            item.reading()
                    .filter(this::selected)
                    .ifPresent(reading -> pane.decoration(
                            item.key() + "/ground",
                            Layer.BAND,
                            Outline.rounded(box.grown(3), 4),
                            Fill.solid(ColourRole.EVIDENCE_SOFT),
                            Stroke.NONE));
            pane.row(
                    item.key(),
                    Layer.LABEL,
                    item.row(),
                    box,
                    item.reading()
                            .map(one -> new Target.OneRecord(one.figure().id().value())),
                    item.reading().map(words::spoken));
            passed += width + GAP_PX;
        }
        return new Scene(request.widthPx(), HEIGHT_PX, List.of(pane.pane()), sentence());
    }

    /**
     * A piece of the line.
     *
     * @param reading what it says; empty for title and count
     */
    private record Item(String key, TextRow row, Optional<Reading> reading) {}

    /** As many values as there is room for beside the title; the title gives way only where not even a count fits. */
    private List<Item> items() {
        List<Item> head = title();
        for (List<Item> first : List.of(head, List.<Item>of())) {
            for (int shown = inView.size(); shown >= 0; shown--) {
                List<Item> items = new ArrayList<>(first);
                inView.subList(0, shown)
                        .forEach(one -> items.add(new Item(one.key() + "/line", words.line(one), Optional.of(one))));
                rest(shown).ifPresent(items::add);
                if (width(items) <= request.widthPx() - 2 * MARGIN_PX) {
                    return items;
                }
            }
        }
        return List.of();
    }

    private List<Item> title() {
        Labels labels = request.labels();
        return request.title()
                .map(title -> request.unit()
                        .map(unit -> labels.text("chart.line.title", "title", title, "unit", unit))
                        .orElse(title))
                .map(text -> List.of(new Item("chart/title", row(text, FontRole.PLOT_TITLE), Optional.empty())))
                .orElse(List.of());
    }

    private Optional<Item> rest(int shown) {
        Labels labels = request.labels();
        if (inView.isEmpty()) {
            String none = labels.text(request.partial() ? "chart.gap.shown" : "chart.gap");
            return Optional.of(new Item("line/none", row(none, FontRole.AXIS), Optional.empty()));
        }
        if (shown == inView.size()) {
            return Optional.empty();
        }
        String more = shown == 0
                ? labels.text("common.count.figures", "n", inView.size())
                : labels.text("chart.more", "n", inView.size() - shown);
        return Optional.of(new Item("line/rest", row(more, FontRole.AXIS), Optional.empty()));
    }

    private String sentence() {
        Labels labels = request.labels();
        String count = labels.text("chart.description", "n", inView.size());
        return inView.isEmpty()
                ? count
                : count + ". " + inView.stream().map(words::spoken).collect(Collectors.joining(" "));
    }

    private boolean selected(Reading reading) {
        return request.selected().filter(reading.figure().id()::equals).isPresent();
    }

    private double width(List<Item> items) {
        return items.stream()
                        .mapToDouble(item -> item.row().widthPx(request.metrics()))
                        .sum()
                + GAP_PX * Math.max(0, items.size() - 1);
    }

    private static TextRow row(String text, FontRole font) {
        ColourRole colour = font == FontRole.PLOT_TITLE ? ColourRole.INK : ColourRole.INK_2;
        return new TextRow(List.of(new TextRow.Part.Words(text, font, colour, false)), 0);
    }
}
