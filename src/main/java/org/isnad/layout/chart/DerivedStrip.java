package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.layout.data.DerivedNumber;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.Pen;
import org.isnad.layout.drawing.TextRow;
import org.isnad.model.RecordId;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/**
 * The strip of what we compute: apart from the values of the articles, off their axis, dashed and named «محسوب». Each number
 * stands with its formula beside the time between its two values, which its operands lead to.
 *
 * @param shown what has a place, in chronological order
 */
record DerivedStrip(FigureChartRequest request, FigureWords words, TimeScale scale, List<Placed> shown, int left) {
    private static final double ROW_PX = 24;
    private static final double PADDING_PX = 3;
    private static final int MOST_ROWS = 3;
    private static final double LEAST_AXIS_PX = 60;
    private static final double GAP_PX = 5;
    private static final double APART_PX = 12;
    private static final double OFFSET_PX = 8;
    private static final double LEAST_SPAN_PX = 10;
    private static final double LEAST_ARM_PX = 16;
    private static final double HEAD_PX = 6;

    /** A number with its place: the row from the top, the span of time and the left edge of its words, in time order. */
    record Placed(DerivedNumber number, int row, double fromPx, double toPx, double wordsPx) {}

    /**
     * The strip of a chart; without anything where nothing is asked for, nothing can be computed or no height is left.
     *
     * @param visible the values on the chart
     * @param heightPx of the chart
     */
    static DerivedStrip of(
            FigureChartRequest request, FigureWords words, TimeScale scale, List<Reading> visible, double heightPx) {
        List<DerivedNumber> numbers = request.derived() ? DerivedNumber.of(visible) : List.of();
        int rows = (int) Math.clamp((heightPx - LEAST_AXIS_PX - 2 * PADDING_PX) / ROW_PX, 0, MOST_ROWS);
        List<Placed> placed = new ArrayList<>();
        for (DerivedNumber number : numbers) {
            place(request, words, scale, number, rows, placed).ifPresent(placed::add);
        }
        return new DerivedStrip(request, words, scale, List.copyOf(placed), numbers.size() - placed.size());
    }

    /** How high it is. */
    double heightPx() {
        int rows = shown.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
        return rows == 0 ? 0 : rows * ROW_PX + 2 * PADDING_PX;
    }

    private static Optional<Placed> place(
            FigureChartRequest request,
            FigureWords words,
            TimeScale scale,
            DerivedNumber number,
            int rows,
            List<Placed> placed) {
        double begin = scale.x((double) number.from().bounds().fromDay());
        double end = Math.max(scale.x((double) number.to().bounds().toDay()), begin + LEAST_SPAN_PX);
        double from = Math.max(begin, scale.leftPx() + 2);
        double to = Math.min(Math.max(end, from + LEAST_SPAN_PX), scale.rightPx() - 2);
        double width = width(request, words, number);
        for (int row = 0; row < rows; row++) {
            List<Double> lefts = new ArrayList<>(List.of(to + GAP_PX, from - GAP_PX - width));
            if (to - from >= width + 2 * LEAST_ARM_PX) {
                lefts.addFirst((from + to - width) / 2);
            }
            for (double left : lefts) {
                double start = Math.min(from, left) - APART_PX;
                double stop = Math.max(to, left + width) + APART_PX;
                int own = row;
                boolean free = placed.stream()
                        .filter(other -> other.row() == own)
                        .noneMatch(other -> start < stop(request, words, other) && stop > start(other));
                if (free && left >= scale.leftPx() + 2 && left + width <= scale.rightPx() - 2) {
                    return Optional.of(new Placed(number, row, from, to, left));
                }
            }
        }
        return Optional.empty();
    }

    private static double start(Placed placed) {
        return Math.min(placed.fromPx(), placed.wordsPx());
    }

    private static double stop(FigureChartRequest request, FigureWords words, Placed placed) {
        return Math.max(placed.toPx(), placed.wordsPx() + width(request, words, placed.number()));
    }

    /** Draws strip, formulas and the words beside it. */
    void draw(PaneBuilder plot, PaneBuilder column, Box area) {
        if (shown.isEmpty()) {
            return;
        }
        Stroke edge = Stroke.of(ColourRole.HAIRLINE_STRONG, 1);
        plot.decoration(
                "derived/edge", Layer.GRID, Outline.line(area.x(), area.y(), area.right(), area.y()), Fill.NONE, edge);
        column.decoration(
                "derived/edge/column",
                Layer.HEADER,
                Outline.line(area.x() - FigureChartLayout.COLUMN_PX, area.y(), area.x(), area.y()),
                Fill.NONE,
                edge);
        header(column, area);
        shown.forEach(placed -> draw(plot, placed, area));
    }

    private void header(PaneBuilder column, Box area) {
        Labels labels = request.labels();
        String text =
                left > 0 ? labels.text("chart.derived.title.left", "n", left) : labels.text("chart.derived.title");
        TextRow row = word(text, FontRole.AXIS, ColourRole.INK_2, false);
        if (row.widthPx(request.metrics()) > FigureChartLayout.COLUMN_PX - OFFSET_PX) {
            row = word(labels.text("chart.derived.title"), FontRole.AXIS, ColourRole.INK_2, false);
        }
        double width = row.widthPx(request.metrics());
        double height = row.heightPx(request.metrics());
        Box box = new Box(area.x() - OFFSET_PX - width, area.y() + (area.height() - height) / 2, width, height);
        column.row(
                "derived/title",
                Layer.HEADER,
                row,
                box,
                Optional.empty(),
                Optional.of(labels.text("chart.derived.explained", "left", left)));
    }

    private void draw(PaneBuilder plot, Placed placed, Box area) {
        DerivedNumber number = placed.number();
        double middle = area.y() + PADDING_PX + (placed.row() + 0.5) * ROW_PX;
        Outline span = Pen.together(
                Outline.line(placed.fromPx(), middle - 4, placed.fromPx(), middle + 4),
                line(placed, middle),
                Pen.path(
                        placed.toPx() - HEAD_PX,
                        middle - HEAD_PX / 2,
                        placed.toPx(),
                        middle,
                        placed.toPx() - HEAD_PX,
                        middle + HEAD_PX / 2));
        plot.addAll(List.of(new Mark.Shape(
                new MarkKey(number.key() + "/span"),
                Layer.MARK,
                span,
                Fill.NONE,
                new Stroke(ColourRole.INK_3, 1, 1.2, List.of(2.0, 2.0), false),
                Optional.empty(),
                Optional.of(spoken(number)))));
        // A formula is read from left to right in every language.
        boolean alongTime = request.direction() == Direction.LEFT_TO_RIGHT;
        List<Piece> pieces = pieces(request, words, number);
        double x = placed.wordsPx();
        plot.decoration(
                number.key() + "/ground",
                Layer.LABEL,
                Outline.rectangle(
                        new Box(x - 2, middle - ROW_PX / 2 + 2, width(request, words, number) + 4, ROW_PX - 4)),
                Fill.solid(ColourRole.PAPER),
                Stroke.NONE);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(alongTime ? i : pieces.size() - 1 - i);
            double width = piece.row().widthPx(request.metrics());
            double height = piece.row().heightPx(request.metrics());
            Box box = new Box(x, middle - height / 2, width, height);
            plot.row(
                    number.key() + "/" + piece.name(),
                    Layer.LABEL,
                    piece.row(),
                    box,
                    piece.record().map(id -> new Target.OneRecord(id.value())),
                    Optional.empty());
            x += width + GAP_PX;
        }
    }

    /** The line of the span, open where the formula stands in it. */
    private Outline line(Placed placed, double middle) {
        double end = placed.wordsPx() + width(request, words, placed.number());
        return placed.wordsPx() > placed.fromPx() && end < placed.toPx()
                ? Pen.pieces(middle, placed.fromPx(), placed.wordsPx() - GAP_PX, end + GAP_PX, placed.toPx())
                : Outline.line(placed.fromPx(), middle, placed.toPx(), middle);
    }

    private String spoken(DerivedNumber number) {
        Labels labels = request.labels();
        return labels.text(
                number.fall() ? "chart.derived.spoken.fall" : "chart.derived.spoken.rise",
                "amount",
                labels.quantity(number.amount()),
                "from",
                labels.quantity(number.from().quantity()),
                "from_date",
                labels.date(number.from().date()),
                "to",
                labels.quantity(number.to().quantity()),
                "to_date",
                labels.date(number.to().date()),
                "kind",
                number.to().planned() ? "plan" : "level");
    }

    /** A piece of the formula; an operand leads to its record. */
    private record Piece(String name, TextRow row, Optional<RecordId> record) {}

    /** From left to right: what is subtracted from what, the result, and what it is. */
    private static List<Piece> pieces(FigureChartRequest request, FigureWords words, DerivedNumber number) {
        Labels labels = request.labels();
        String kind = labels.text(
                number.fall() ? "chart.derived.fall" : "chart.derived.rise",
                "kind",
                number.to().planned() ? "plan" : "level");
        List<Piece> pieces = new ArrayList<>();
        pieces.add(operand("minuend", labels, number.minuend()));
        pieces.add(sign("minus", "−"));
        pieces.add(operand("subtrahend", labels, number.subtrahend()));
        pieces.add(sign("equals", "="));
        pieces.add(new Piece(
                "amount",
                word(labels.signedQuantity(number.amount()), FontRole.AXIS, ColourRole.INK, true),
                Optional.empty()));
        pieces.add(new Piece(
                "kind",
                new TextRow(
                        List.of(
                                new TextRow.Part.Words(kind, FontRole.AXIS, ColourRole.INK_2, false),
                                articles(words, number, labels)),
                        GAP_PX),
                Optional.empty()));
        return pieces;
    }

    private static TextRow.Part articles(FigureWords words, DerivedNumber number, Labels labels) {
        List<Integer> common = words.numerals(number.from()).stream()
                .filter(words.numerals(number.to())::contains)
                .toList();
        return common.isEmpty()
                ? new TextRow.Part.Drawing(0, (_, _) -> List.of())
                : new TextRow.Part.Numeral(labels.number(common.getFirst()));
    }

    private static Piece operand(String name, Labels labels, Reading reading) {
        TextRow row = word(labels.signedQuantity(reading.quantity()), FontRole.AXIS, ColourRole.INK_2, true);
        return new Piece(name, row, Optional.of(reading.figure().id()));
    }

    private static Piece sign(String name, String sign) {
        return new Piece(name, word(sign, FontRole.AXIS, ColourRole.INK_2, true), Optional.empty());
    }

    private static double width(FigureChartRequest request, FigureWords words, DerivedNumber number) {
        List<Piece> pieces = pieces(request, words, number);
        return pieces.stream()
                        .mapToDouble(piece -> piece.row().widthPx(request.metrics()))
                        .sum()
                + GAP_PX * (pieces.size() - 1);
    }

    private static TextRow word(String text, FontRole font, ColourRole colour, boolean leftToRight) {
        return new TextRow(List.of(new TextRow.Part.Words(text, font, colour, leftToRight)), 0);
    }
}
