package org.isnad.layout.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.check.Disagreement;
import org.isnad.check.Statement;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.CalendarAxis;
import org.isnad.layout.drawing.Mirror;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.model.Figure;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.time.DateBounds;

/**
 * The column in which statements are compared: over all rows one line with every reported value and a thin whisker, the
 * plans on a line of their own, and the axes; in each row its value on the same scale, and under it a ruler that shows
 * when it holds.
 *
 * <p>Numbers run linearly from zero; no mean, no sum and no best value is made of them. Everything is laid out in time
 * order, from left to right, and turned as a whole by {@link Mirror}.
 */
public final class DisagreementLayout {
    private static final double SIDE_PX = 14;
    private static final double PAD_PX = 8;
    private static final double LINE_PX = 20;
    private static final double VALUE_PX = 26;
    private static final double RULER_PX = 20;
    private static final double GAP_PX = 5;
    private static final double LEAST_DAYS = 60;

    private final DisagreementRequest request;
    private final DisagreementWords words;
    private final FigureWords figureWords;
    private final TimeScale time;
    private final Optional<LevelScale> values;
    private final double headPx;

    private DisagreementLayout(DisagreementRequest request) {
        this.request = request;
        this.words = new DisagreementWords(request.labels());
        this.figureWords = new FigureWords(request.labels(), request.numerals());
        double left = SIDE_PX;
        double right = request.widthPx() - SIDE_PX;
        this.time = time(request.group(), left, right);
        this.values = scale(request.group(), left, right);
        this.headPx = headPx(request.group());
    }

    /** The picture of the column. */
    public static Scene scene(DisagreementRequest request) {
        return Mirror.to(request.direction(), request.widthPx()).scene(new DisagreementLayout(request).scene());
    }

    /** How high the head over the rows is. */
    public static double headPx(Disagreement group) {
        return (hasValues(group) ? ValueHead.HEIGHT_PX : 0) + CalendarAxis.HEIGHT_PX;
    }

    /** How high the row of a statement is at least. */
    public static double rowPx(Disagreement group, Statement statement) {
        double value = statement.quantity().isEmpty() ? 0 : LINE_PX;
        double strip = onScale(group, statement) ? VALUE_PX : 0;
        return 2 * PAD_PX + value + strip + RULER_PX + LINE_PX;
    }

    private static boolean hasValues(Disagreement group) {
        return group.statements().stream().anyMatch(one -> onScale(group, one));
    }

    private static boolean onScale(Disagreement group, Statement statement) {
        return statement.counted().isPresent() && statement.counted().equals(group.common());
    }

    /** The statement as the chart knows it. */
    static Optional<Reading> reading(Statement statement) {
        return statement.record() instanceof Figure figure
                ? Optional.of(new Reading(
                        figure,
                        statement.index() + 1,
                        statement.quantity().orElseThrow(),
                        statement.date(),
                        List.of(statement.citation())))
                : Optional.empty();
    }

    private Scene scene() {
        List<Pane> panes = new ArrayList<>(List.of(head()));
        for (int i = 0; i < request.rows().size(); i++) {
            panes.add(row(request.rows().get(i), i));
        }
        return new Scene(
                request.widthPx(),
                request.heightPx(),
                panes,
                words.title(request.group()) + ". " + words.chip(request.group()));
    }

    private PaneBuilder builder(String name, Box bounds) {
        return new PaneBuilder(name, bounds, request.direction(), request.labels(), request.metrics());
    }

    private Pane head() {
        PaneBuilder builder = builder("disagreement-head", new Box(0, 0, request.widthPx(), headPx));
        values.ifPresent(scale -> new ValueHead(builder, request, figureWords, scale).draw());
        CalendarAxis axis = CalendarAxis.of(time, request.labels(), request.metrics());
        double top = headPx - CalendarAxis.HEIGHT_PX;
        builder.addAll(axis.rows(new Box(time.leftPx(), top, time.rightPx() - time.leftPx(), CalendarAxis.HEIGHT_PX)));
        return builder.pane();
    }

    private Pane row(DisagreementRequest.Row row, int number) {
        Statement statement = row.statement();
        Box bounds = new Box(0, row.topPx(), request.widthPx(), row.heightPx());
        PaneBuilder builder = builder("disagreement-row-" + number, bounds);
        Optional<Target> target =
                Optional.of(new Target.OneRecord(statement.record().id().value()));
        if (request.selected().filter(statement::equals).isPresent()) {
            builder.decoration(
                    "selected",
                    Layer.GROUND,
                    Outline.rectangle(bounds),
                    Fill.solid(ColourRole.EVIDENCE_SOFT),
                    Stroke.NONE);
        }
        builder.decoration(
                "line",
                Layer.GRID,
                Outline.line(0, bounds.bottom() - 0.5, request.widthPx(), bounds.bottom() - 0.5),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE, 1));
        double y = row.topPx() + PAD_PX;
        Optional<Reading> reading = reading(statement);
        if (reading.isPresent()) {
            value(builder, reading.get(), statement, y, target);
            y += LINE_PX;
            if (onScale(request.group(), statement) && values.isPresent()) {
                ValueMarks marks = new ValueMarks("value", target);
                marks.axis(values.get(), y + VALUE_PX / 2);
                marks.mark(reading.get(), values.get(), y + VALUE_PX / 2, Optional.of(words.spoken(statement)));
                builder.addAll(marks.marks());
                y += VALUE_PX;
            }
        }
        DateRuler ruler = new DateRuler(time, "when", target);
        ruler.draw(statement, y + RULER_PX / 2, Optional.of(words.spoken(statement)));
        CalendarAxis axis = CalendarAxis.of(time, request.labels(), request.metrics());
        ruler.ticks(axis.ticks(), y + RULER_PX / 2);
        builder.addAll(ruler.marks());
        words(
                builder,
                "date",
                List.of(new TextRow.Part.Words(
                        request.labels().shortDate(statement.record(), statement.date()),
                        FontRole.AXIS,
                        ColourRole.INK_2,
                        false)),
                (ruler.left() + ruler.right()) / 2,
                y + RULER_PX,
                target);
        return builder.pane();
    }

    /** The number with its sign, the hedge as the article has it, and whether it is a plan; over its mark. */
    private void value(PaneBuilder builder, Reading reading, Statement statement, double y, Optional<Target> target) {
        List<TextRow.Part> parts = new ArrayList<>(figureWords.label(reading, false, false).parts().stream()
                .filter(TextRow.Part.Words.class::isInstance)
                .toList());
        boolean onScale = onScale(request.group(), statement);
        if (!onScale) {
            parts.add(new TextRow.Part.Words(
                    request.labels().word(reading.figure().measure()), FontRole.AXIS, ColourRole.INK_2, false));
        }
        double x = onScale && values.isPresent()
                ? reading.high().map(values.get()::x).orElse(time.leftPx())
                : time.leftPx();
        words(builder, "number", parts, x, y, target);
    }

    /** A line of words whose middle lies at {@code x} as far as there is room; parts that do not fit are left out. */
    private void words(
            PaneBuilder builder, String key, List<TextRow.Part> parts, double x, double top, Optional<Target> target) {
        TextRow row = new TextRow(parts, GAP_PX);
        List<TextRow.Part> fitting = parts;
        while (row.widthPx(request.metrics()) > request.widthPx() - 2 * GAP_PX && fitting.size() > 1) {
            fitting = fitting.subList(0, fitting.size() - 1);
            row = new TextRow(fitting, GAP_PX);
        }
        double width = row.widthPx(request.metrics());
        double left = Math.clamp(x - width / 2, GAP_PX, Math.max(GAP_PX, request.widthPx() - GAP_PX - width));
        builder.row(
                key,
                Layer.LABEL,
                row,
                new Box(left, top, width, row.heightPx(request.metrics())),
                target,
                Optional.empty());
    }

    /** Whole numbers from zero to a little over the greatest; zero at the side where reading begins. */
    private static Optional<LevelScale> scale(Disagreement group, double left, double right) {
        double greatest = group.comparable().stream()
                .flatMap(one -> reading(one).stream())
                .flatMap(one -> one.high().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return hasValues(group)
                ? Optional.of(LevelScale.of(greatest > 0 ? greatest * 1.06 : 1, left, right))
                : Optional.empty();
    }

    /** From the first to the last day that any statement names, with some room; an open side reaches to the edge. */
    private static TimeScale time(Disagreement group, double left, double right) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Statement one : group.statements()) {
            DateBounds bounds = one.date().bounds();
            if (!bounds.openFrom()) {
                from = Math.min(from, (double) bounds.fromDay());
                to = Math.max(to, bounds.fromDay() + 1.0);
            }
            if (!bounds.openTo()) {
                to = Math.max(to, (double) bounds.toDay());
                from = Math.min(from, bounds.toDay() - 1.0);
            }
        }
        if (from > to) {
            // Nobody names a day: any stretch of time shows that as well as another.
            from = 0;
            to = 1;
        }
        double room = Math.max((to - from) * 0.04, (LEAST_DAYS - (to - from)) / 2);
        return new TimeScale(from - room, to + room, left, right, Direction.LEFT_TO_RIGHT);
    }
}
