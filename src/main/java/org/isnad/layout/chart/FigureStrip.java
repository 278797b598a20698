package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.TextMetrics;

/** The strip under the plot for what has no place on the value axis: words in place of numbers. */
final class FigureStrip {
    private static final double ROW_PX = 24;
    private static final double FRAME_PX = 18;
    private static final double PADDING_PX = 3;
    private static final int MOST_ROWS = 3;
    private static final double LABEL_GAP_PX = 8;
    private static final double OFFSET_PX = 8;

    private final FigureChartRequest request;
    private final FigureWords words;
    private final TimeScale scale;

    FigureStrip(FigureChartRequest request, FigureWords words, TimeScale scale) {
        this.request = request;
        this.words = words;
        this.scale = scale;
    }

    /** How much of the plot's height the strip takes: nothing without readings, at most a third. */
    double heightPx(List<Reading> readings, double plotHeightPx) {
        if (readings.isEmpty()) {
            return 0;
        }
        int room = (int) Math.max(1, plotHeightPx / 3 / ROW_PX);
        int needed = rows(readings, Math.min(room, MOST_ROWS)).stream()
                        .mapToInt(row -> row)
                        .max()
                        .orElse(0)
                + 1;
        return needed * ROW_PX + 2 * PADDING_PX;
    }

    /** Draws strip and labels, and gives back the frames, to be drawn as figures. */
    List<FigureDrawing> draw(PaneBuilder plot, PaneBuilder column, List<Reading> readings, Box area) {
        plot.decoration(
                "strip/edge",
                Layer.GRID,
                Outline.line(area.x(), area.y(), area.right(), area.y()),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        header(column, readings, area);
        int count = (int) Math.round((area.height() - 2 * PADDING_PX) / ROW_PX);
        List<Integer> rows = rows(readings, count);
        List<FigureDrawing> drawings = new ArrayList<>();
        LabelPlaces places = new LabelPlaces(new Box(area.x() + 2, area.y(), area.width() - 4, area.height()));
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            double top = area.y() + PADDING_PX + rows.get(i) * ROW_PX + (ROW_PX - FRAME_PX) / 2;
            FigureDrawing drawing = FigureDrawing.offAxis(reading, scale, top, FRAME_PX, words.spoken(reading));
            drawings.add(drawing);
            places.takeMark(drawing.bounds());
        }
        new FigureLabels(words, request.metrics(), request.selected(), places).draw(plot, drawings);
        return drawings;
    }

    private void header(PaneBuilder column, List<Reading> readings, Box area) {
        TextMetrics metrics = request.metrics();
        TextRow row = new TextRow(
                List.of(new TextRow.Part.Words(
                        request.labels()
                                .text(
                                        readings.stream()
                                                        .anyMatch(reading ->
                                                                reading.high().isPresent())
                                                ? "chart.off_scale"
                                                : "chart.off_axis"),
                        FontRole.AXIS,
                        ColourRole.INK_2,
                        false)),
                0);
        double width = row.widthPx(metrics);
        double height = row.heightPx(metrics);
        column.decoration(
                "strip/edge/column",
                Layer.HEADER,
                Outline.line(area.x() - FigureChartLayout.COLUMN_PX, area.y(), area.x(), area.y()),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        Box box = new Box(area.x() - OFFSET_PX - width, area.y() + (area.height() - height) / 2, width, height);
        column.row("strip/title", Layer.HEADER, row, box, Optional.empty(), Optional.empty());
    }

    /** The row of each reading: the first that has room for frame and label, else the last one. */
    private List<Integer> rows(List<Reading> readings, int count) {
        List<List<double[]>> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(new ArrayList<>());
        }
        List<Integer> rows = new ArrayList<>();
        for (Reading reading : readings) {
            FigureDrawing.Extent extent = FigureDrawing.Extent.of(reading.bounds(), scale);
            double label = words.label(reading, false, true).widthPx(request.metrics()) + 2 * LABEL_GAP_PX;
            double right = extent.right() + label;
            int row = 0;
            while (row < count - 1 && overlaps(taken.get(row), extent.left(), right)) {
                row++;
            }
            taken.get(row).add(new double[] {extent.left(), right});
            rows.add(row);
        }
        return rows;
    }

    private static boolean overlaps(List<double[]> taken, double left, double right) {
        return taken.stream().anyMatch(span -> left < span[1] && span[0] < right);
    }
}
