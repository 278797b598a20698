package org.isnad.layout.disagreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.check.Statement;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.Dodge;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.scale.NumberTick;
import org.isnad.scale.NumberTicks;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/**
 * The head of the values: the reported ones on one line with a whisker, the plans hollow on a line of their own, the axis.
 *
 * <p>The whisker is solid between values that are reported without another reading, dashed on to those whose words may
 * mean something else. A plan is never on it.
 */
final class ValueHead {
    /** How high it is. */
    static final double HEIGHT_PX = 122;

    private static final double TITLE_Y = 12;
    private static final double REPORTED_Y = 50;
    private static final double PLANNED_Y = 84;
    private static final double AXIS_Y = 98;
    private static final double NUMERALS_OVER_PX = 16;
    private static final double NUMERAL_GAP_PX = 2;
    private static final int MOST_TICKS = 7;

    private final PaneBuilder builder;
    private final DisagreementRequest request;
    private final FigureWords words;
    private final LevelScale scale;

    ValueHead(PaneBuilder builder, DisagreementRequest request, FigureWords words, LevelScale scale) {
        this.builder = builder;
        this.request = request;
        this.words = words;
        this.scale = scale;
    }

    void draw() {
        title();
        axis();
        List<Statement> asserted =
                request.group().comparable().stream().filter(Statement::asserts).toList();
        List<Statement> reported =
                asserted.stream().filter(one -> !one.planned()).toList();
        whisker(reported);
        line("reported", reported, REPORTED_Y);
        line("planned", asserted.stream().filter(Statement::planned).toList(), PLANNED_Y);
    }

    private void title() {
        request.counted().ifPresent(text -> {
            TextRow row = new TextRow(
                    List.of(new TextRow.Part.Words(text, FontRole.AXIS, ColourRole.INK_2, false)), NUMERAL_GAP_PX);
            double width = row.widthPx(request.metrics());
            if (width <= scale.rightPx() - scale.leftPx()) {
                double height = row.heightPx(request.metrics());
                Box box = new Box(scale.leftPx(), TITLE_Y - height / 2, width, height);
                builder.row("counted", Layer.LABEL, row, box, Optional.empty(), Optional.empty());
            }
        });
    }

    private void axis() {
        builder.decoration(
                "value-axis",
                Layer.GRID,
                Outline.line(scale.leftPx(), AXIS_Y, scale.rightPx(), AXIS_Y),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        double end = Double.NEGATIVE_INFINITY;
        for (NumberTick tick : NumberTicks.of(scale.upright(), MOST_TICKS)) {
            double x = scale.x(tick.value());
            builder.decoration(
                    "value-tick/" + tick.value(),
                    Layer.GRID,
                    Outline.line(x, REPORTED_Y - 8, x, AXIS_Y + 3),
                    Fill.NONE,
                    Stroke.of(ColourRole.GRID, 1));
            TextRow row = new TextRow(
                    List.of(new TextRow.Part.Words(
                            request.labels().axisNumber(tick.value()), FontRole.HINT, ColourRole.INK_2, true)),
                    NUMERAL_GAP_PX);
            double width = row.widthPx(request.metrics());
            double left = Math.clamp(x - width / 2, 1, request.widthPx() - 1 - width);
            if (end + NUMERAL_GAP_PX <= left) {
                end = left + width;
                builder.row(
                        "value-number/" + tick.value(),
                        Layer.LABEL,
                        row,
                        new Box(left, AXIS_Y + 5, width, row.heightPx(request.metrics())),
                        Optional.empty(),
                        Optional.empty());
            }
        }
    }

    private void whisker(List<Statement> reported) {
        List<Double> clear = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (Statement one : reported) {
            Reading reading = DisagreementLayout.reading(one).orElseThrow();
            for (Optional<Double> value : List.of(reading.low(), reading.high())) {
                value.ifPresent(all::add);
                value.filter(number -> !one.ambiguous()).ifPresent(clear::add);
            }
        }
        stretch("whisker", clear, Stroke.of(ColourRole.INK_2, 1.2));
        if (!ends(clear).equals(ends(all))) {
            stretch("whisker-ambiguous", all, new Stroke(ColourRole.INK_2, 1, 1.2, List.of(3.0, 3.0), false));
        }
    }

    private void stretch(String key, List<Double> values, Stroke stroke) {
        List<Double> ends = ends(values);
        if (ends.size() == 2) {
            builder.decoration(
                    key,
                    Layer.BAND,
                    Outline.line(scale.x(ends.getLast()), REPORTED_Y, scale.x(ends.getFirst()), REPORTED_Y),
                    Fill.NONE,
                    stroke);
        }
    }

    private static List<Double> ends(List<Double> values) {
        TreeSet<Double> sorted = new TreeSet<>(values);
        return sorted.size() < 2 ? List.copyOf(sorted) : List.of(sorted.first(), sorted.last());
    }

    /** The marks of one line, and over each number the articles that give it. */
    private void line(String key, List<Statement> statements, double y) {
        Map<BigDecimal, List<Reading>> byNumber = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Reading reading = DisagreementLayout.reading(statements.get(i)).orElseThrow();
            ValueMarks marks = new ValueMarks(key + "/" + i, Optional.empty());
            if (reading.high().isPresent()) {
                marks.mark(reading, scale, y, Optional.empty());
                builder.addAll(marks.marks());
                byNumber.computeIfAbsent(BigDecimal.valueOf(reading.high().get()), number -> new ArrayList<>())
                        .add(reading);
            }
        }
        numerals(key, byNumber, y);
    }

    private void numerals(String key, Map<BigDecimal, List<Reading>> byNumber, double y) {
        List<TextRow> rows = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        double widest = 0;
        for (Map.Entry<BigDecimal, List<Reading>> entry : byNumber.entrySet()) {
            List<TextRow.Part> parts = new ArrayList<>();
            if (key.equals("planned")) {
                parts.add(new TextRow.Part.Words(
                        request.labels().text("chart.plan"), FontRole.HINT, ColourRole.INK_2, false));
            }
            entry.getValue().stream()
                    .flatMap(reading -> words.numerals(reading).stream())
                    .distinct()
                    .sorted()
                    .forEach(numeral ->
                            parts.add(new TextRow.Part.Numeral(request.labels().number(numeral))));
            TextRow row = new TextRow(parts, NUMERAL_GAP_PX);
            rows.add(row);
            wanted.add(scale.x(entry.getKey().doubleValue()));
            widest = Math.max(widest, row.widthPx(request.metrics()));
        }
        double low = 1 + widest / 2;
        double high = request.widthPx() - 1 - widest / 2;
        double gap = widest + NUMERAL_GAP_PX;
        // Too many to stand apart: each row names its article anyway.
        if (rows.isEmpty() || (rows.size() - 1) * gap > high - low) {
            return;
        }
        double[] places =
                Dodge.placed(wanted.stream().mapToDouble(Double::doubleValue).toArray(), gap, low, high);
        for (int i = 0; i < places.length; i++) {
            TextRow row = rows.get(i);
            double width = row.widthPx(request.metrics());
            double height = row.heightPx(request.metrics());
            Box box = new Box(places[i] - width / 2, y - NUMERALS_OVER_PX - height / 2, width, height);
            builder.row(key + "-sources/" + i, Layer.LABEL, row, box, Optional.empty(), Optional.empty());
        }
    }
}
