package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.Attenuation;
import org.isnad.layout.drawing.BreakBands;
import org.isnad.layout.drawing.CalendarAxis;
import org.isnad.layout.drawing.DirectionCue;
import org.isnad.layout.drawing.Ghost;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.layout.drawing.Mirror;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.SelectionBand;
import org.isnad.layout.drawing.TextRow;
import org.isnad.model.RecordId;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberTick;
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

/**
 * Lays out the chart of figures: each value at its height and as wide as its date, with nothing between two of them.
 *
 * <p>Everything is placed in time order, from left to right; {@link Mirror} turns the picture as its last step. Panes: {@code
 * chart-header} with title and key, {@code chart-outside} with the figures before and after the picture's time, {@code
 * chart-corner} with unit and kind of scale, {@code chart-axis} where the chart stands alone, {@code chart-values}, {@code
 * chart-plot}. Pure and safe for all threads.
 */
public final class FigureChartLayout {
    /** How wide the column of values is; the timeline's lane headers have the same width. */
    public static final double COLUMN_PX = HeaderColumn.WIDTH_PX;

    /** Ground of the stretches for which no article gives a figure: it says less than any figure and is seen last. */
    static final Fill GAP_FILL = new Fill.Solid(ColourRole.INK, 0.04);

    private static final double HEADER_PX = 28;
    private static final double OUTSIDE_PX = 22;
    private static final double LABEL_OFFSET_PX = 8;

    private final FigureChartRequest request;
    private final boolean explained;
    private final Optional<Ghost> ghost;
    private final FigureWords words;
    private final TimeScale scale;
    private final double headerPx;
    private final double plotTop;

    private FigureChartLayout(FigureChartRequest request, boolean explained, Optional<Ghost> ghost) {
        this.request = request;
        this.explained = explained;
        this.ghost = ghost;
        words = new FigureWords(request.labels(), request.numerals(), request.known());
        scale = new TimeScale(
                request.fromDay(),
                request.toDay(),
                COLUMN_PX,
                request.widthPx(),
                Direction.LEFT_TO_RIGHT,
                request.breaks());
        headerPx = explained || request.title().isPresent() ? HEADER_PX : 0;
        plotTop = headerPx + OUTSIDE_PX + (request.standalone() ? CalendarAxis.heightPx(request.labels()) : 0);
    }

    /** The picture of a request, its marks explained in a key. */
    public static Scene scene(FigureChartRequest request) {
        return scene(request, true);
    }

    /**
     * The picture of a request.
     *
     * @param explained whether there is a key
     */
    public static Scene scene(FigureChartRequest request, boolean explained) {
        return scene(request, explained, Optional.empty());
    }

    /**
     * The picture of a request while a figure is typed.
     *
     * @param explained whether there is a key
     * @param ghost the figure that is typed
     */
    public static Scene scene(FigureChartRequest request, boolean explained, Optional<Ghost> ghost) {
        return Mirror.to(request.direction(), request.widthPx())
                .scene(new FigureChartLayout(request, explained, ghost).layOut());
    }

    /** The picture as it is laid out, from left to right in time order, for a larger picture that is turned as a whole. */
    public static Scene inTimeOrder(FigureChartRequest request) {
        return new FigureChartLayout(request, true, Optional.empty()).layOut();
    }

    private Scene layOut() {
        List<Reading> visible = new ArrayList<>();
        List<Reading> before = new ArrayList<>();
        List<Reading> after = new ArrayList<>();
        for (Reading reading : Reading.known(Reading.of(request.figures()), request.known())) {
            if (reading.liesIn(request.fromDay(), request.toDay())) {
                visible.add(reading);
            } else {
                (reading.bounds().toDay() <= request.fromDay() ? before : after).add(reading);
            }
        }
        List<FigureGaps.Gap> gaps = FigureGaps.of(visible, scale);
        CalendarAxis calendar = CalendarAxis.of(scale, request.labels(), request.metrics());
        Box area = new Box(scale.leftPx(), plotTop, scale.rightPx() - scale.leftPx(), request.heightPx() - plotTop);
        SeriesStrips strips = new SeriesStrips(request, words, scale, area.height());
        Plot plot = plot(area, visible, gaps, calendar, strips);
        FigureHeader header = new FigureHeader(request, words);
        List<Pane> panes = new ArrayList<>();

        PaneBuilder head = request.pane("chart-header", new Box(0, 0, request.widthPx(), headerPx));
        List<Reading> drawn =
                Stream.concat(visible.stream(), strips.drawn().stream()).toList();
        boolean hatched = gaps.stream().anyMatch(new GapPainter(request, scale)::shows);
        Predicate<Reading> number =
                reading -> strips.drawn().contains(reading) ? reading.high().isPresent() : hasPlace(reading);
        header.titleAndKey(
                head,
                explained
                        ? FigureKey.entries(drawn, number, hatched, request.partial(), plot.broken(), request.labels())
                        : List.of());
        panes.add(head.pane());

        PaneBuilder outside = request.pane("chart-outside", new Box(area.x(), headerPx, area.width(), OUTSIDE_PX));
        header.outside(outside, before, after);
        panes.add(outside.pane());

        panes.add(corner(plot.broken()));
        if (request.standalone()) {
            Box rows = new Box(area.x(), headerPx + OUTSIDE_PX, area.width(), CalendarAxis.heightPx(request.labels()));
            panes.add(new Pane("chart-axis", rows, calendar.rows(rows)));
        }
        panes.addAll(plot.panes());
        return new Scene(
                request.widthPx(),
                request.heightPx(),
                panes,
                request.labels().text("chart.description", "n", visible.size()) + strips.description());
    }

    /**
     * The body of the picture.
     *
     * @param panes column of values and plot
     * @param broken whether the value axis leaves something out
     */
    private record Plot(List<Pane> panes, boolean broken) {}

    private Plot plot(
            Box area, List<Reading> visible, List<FigureGaps.Gap> gaps, CalendarAxis calendar, SeriesStrips strips) {
        PaneBuilder plot = request.pane("chart-plot", area);
        PaneBuilder column = request.pane("chart-values", new Box(0, area.y(), COLUMN_PX, area.height()));
        FigureStrip strip = new FigureStrip(request, words, scale);
        List<Reading> numbers = visible.stream().filter(this::hasPlace).toList();
        List<Reading> wordsOnly =
                visible.stream().filter(reading -> !hasPlace(reading)).toList();
        DerivedStrip derived = DerivedStrip.of(request, words, scale, visible, area.height() - strips.heightPx());
        double chartHeight = area.height() - strips.heightPx() - derived.heightPx();
        double stripHeight = strip.heightPx(wordsOnly, chartHeight);
        Box onAxis = new Box(area.x(), area.y(), area.width(), chartHeight - stripHeight);

        gridOfTime(plot, calendar, area);
        Optional<ValueAxis> axis = axis(numbers, onAxis);
        axis.ifPresent(values -> gridOfValues(plot, column, values, onAxis));
        GapPainter gapPainter = new GapPainter(request, scale);
        List<Box> hatched = gapPainter.hatch(plot, gaps, onAxis);

        LabelPlaces places =
                new LabelPlaces(new Box(onAxis.x() + 2, onAxis.y() + 1, onAxis.width() - 4, onAxis.height() - 2));
        List<FigureDrawing> drawings = new ArrayList<>();
        axis.ifPresent(values -> numbers.forEach(
                reading -> drawings.add(FigureDrawing.onAxis(reading, scale, values.scale(), words.spoken(reading)))));
        drawings.forEach(drawing -> places.takeMark(drawing.bounds()));
        axis.ifPresent(
                values -> new BreakSign(request, values.scale()).boxes(onAxis).forEach(places::takeMark));
        FigureWhiskers.between(drawings).forEach(whisker -> {
            places.take(whisker.grown(1));
            plot.decoration(
                    "whisker/" + whisker.x() + "/" + whisker.y(),
                    Layer.MARK,
                    Outline.line(whisker.x(), whisker.y(), whisker.x(), whisker.bottom()),
                    Fill.NONE,
                    Stroke.of(ColourRole.INK_2, 1));
        });
        request.selectedDates()
                .flatMap(dates -> SelectionBand.of(dates, area, scale))
                .ifPresent(band -> plot.addAll(List.of(band)));
        axis.ifPresent(values -> new BreakSign(request, values.scale()).draw(plot, column, onAxis));
        drawn(plot, drawings);
        axis.ifPresent(values -> drawings.forEach(drawing -> new BreakSign(request, values.scale())
                .interrupt(plot, drawing.reading().key(), drawing.core(), onAxis)));
        new FigureLabels(words, request.metrics(), request.selected(), places).draw(plot, drawings);
        gapPainter.caption(plot, hatched, places);
        ghost.ifPresent(one -> plot.addAll(one.onChart(onAxis, scale, height(one, axis))));

        if (stripHeight > 0) {
            Box row = new Box(area.x(), onAxis.bottom(), area.width(), stripHeight);
            drawn(plot, strip.draw(plot, column, wordsOnly, row));
        }
        double derivedTop = area.y() + chartHeight;
        derived.draw(plot, column, new Box(area.x(), derivedTop, area.width(), derived.heightPx()));
        Box rows = new Box(area.x(), derivedTop + derived.heightPx(), area.width(), strips.heightPx());
        drawn(plot, strips.draw(plot, column, rows));
        boolean broken =
                axis.filter(values -> !values.scale().breaks().isEmpty()).isPresent();
        return new Plot(List.of(column.pane(), plot.pane(new BreakBands(scale))), broken);
    }

    private void drawn(PaneBuilder plot, List<FigureDrawing> drawings) {
        // Wide marks first: a finer one stays visible on top of them.
        drawings.stream()
                .sorted((a, b) -> Double.compare(b.core().width(), a.core().width()))
                .forEach(drawing -> plot.addAll(
                        words.attenuated(drawing.reading())
                                ? drawing.marks().marks().stream()
                                        .map(Attenuation::of)
                                        .toList()
                                : drawing.marks().marks()));
        for (FigureDrawing drawing : drawings) {
            RecordId id = drawing.reading().figure().id();
            boolean selected = request.selected().filter(id::equals).isPresent();
            boolean hovered = request.hovered().filter(id::equals).isPresent();
            Outline ring = Outline.rounded(drawing.bounds().grown(3), 6);
            if (selected) {
                plot.decoration(
                        drawing.reading().key() + "/ring",
                        Layer.OVERLAY,
                        ring,
                        Fill.NONE,
                        Stroke.of(ColourRole.EVIDENCE_LINE, 1.6));
            } else if (hovered) {
                plot.decoration(
                        drawing.reading().key() + "/ring",
                        Layer.OVERLAY,
                        ring,
                        Fill.NONE,
                        Stroke.of(ColourRole.INK_3, 1));
            }
        }
    }

    /** Whether the value has a place on the axis: words have none, and zero has none on a logarithmic one. */
    private boolean hasPlace(Reading reading) {
        return reading.low()
                .filter(low -> ValueAxis.hasPlace(low, request.kind()))
                .filter(low -> ValueAxis.hasPlace(reading.high().orElseThrow(), request.kind()))
                .isPresent();
    }

    private Optional<ValueAxis> axis(List<Reading> numbers, Box area) {
        List<Double> values = new ArrayList<>();
        for (Reading reading : numbers) {
            reading.low().ifPresent(values::add);
            reading.high().ifPresent(values::add);
        }
        double pad = Math.min(18, area.height() / 5);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(ValueAxis.of(
                        values, request.kind(), area.y() + pad, area.bottom() - pad, height(FontRole.AXIS) + 6));
    }

    private OptionalDouble height(Ghost typed, Optional<ValueAxis> axis) {
        return axis.isPresent()
                        && typed.value().isPresent()
                        && ValueAxis.hasPlace(typed.value().getAsDouble(), request.kind())
                ? OptionalDouble.of(axis.get().scale().y(typed.value().getAsDouble()))
                : OptionalDouble.empty();
    }

    private void gridOfTime(PaneBuilder plot, CalendarAxis calendar, Box area) {
        plot.addAll(calendar.grid(area));
        plot.decoration(
                "chart/edge",
                Layer.GRID,
                Outline.line(area.x(), area.y(), area.x(), area.bottom()),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
    }

    private void gridOfValues(PaneBuilder plot, PaneBuilder column, ValueAxis values, Box area) {
        double height = height(FontRole.AXIS);
        for (NumberTick tick : values.ticks()) {
            double y = values.scale().y(tick.value());
            plot.decoration(
                    "value/" + tick.value() + "/line",
                    Layer.GRID,
                    Outline.line(area.x(), y, area.right(), y),
                    Fill.NONE,
                    Stroke.of(ColourRole.HAIRLINE, 1));
            String text = request.labels().axisNumber(tick.value());
            // A number without words is one left-to-right unit: its minus stays in front.
            boolean number = text.codePoints().noneMatch(Character::isLetter);
            TextRow row =
                    new TextRow(List.of(new TextRow.Part.Words(text, FontRole.AXIS, ColourRole.INK_2, number)), 0);
            double width = row.widthPx(request.metrics());
            Box box = new Box(area.x() - LABEL_OFFSET_PX - width, y - height / 2, width, height);
            column.row("value/" + tick.value(), Layer.HEADER, row, box, Optional.empty(), Optional.empty());
        }
    }

    private Pane corner(boolean broken) {
        Box box = new Box(0, headerPx, COLUMN_PX, plotTop - headerPx);
        PaneBuilder corner = request.pane("chart-corner", box);
        new AxisTitle(request, broken).draw(corner, box.right() - LABEL_OFFSET_PX, box.bottom() - OUTSIDE_PX / 2);
        if (request.standalone()) {
            Box cue = new Box(box.x() + LABEL_OFFSET_PX, box.y() + 10, box.width() - 2 * LABEL_OFFSET_PX, 24);
            corner.addAll(DirectionCue.marks(cue, FontRole.AXIS, request.labels(), request.metrics()));
        }
        return corner.pane();
    }

    private double height(FontRole font) {
        return request.metrics().ascent(font) + request.metrics().descent(font);
    }
}
