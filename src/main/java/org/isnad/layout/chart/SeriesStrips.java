package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.model.RecordId;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;

/**
 * Strips of small marks under the chart, one for each series that the reader has switched on: each figure as wide as its
 * date, its hedge and number beside it where there is room.
 *
 * <p>A strip has as many rows as its marks need and as there is room for; what finds no row is counted in its header, and
 * a click there lists it. Strips without room are counted too.
 */
final class SeriesStrips {
    private static final double ROW_PX = 19;
    private static final double PADDING_PX = 3;
    private static final int MOST_ROWS = 5;
    private static final double GAP_PX = 6;
    private static final double MARK_GAP_PX = 3;
    private static final double OFFSET_PX = 8;

    /** What the values keep of the plot at least, in pixels and as a share. */
    private static final double LEAST_VALUES_PX = 80;

    private static final double VALUES_SHARE = 0.45;

    private final FigureChartRequest request;
    private final FigureWords words;
    private final TimeScale scale;
    private final Labels labels;
    private final List<Strip> strips;
    private final int left;

    /** A strip with the row of each of its marks, -1 for none. */
    private record Strip(FigureSeries series, List<Reading> all, List<Reading> visible, List<Integer> rows) {
        int rowCount() {
            return Math.max(1, 1 + rows.stream().mapToInt(row -> row).max().orElse(0));
        }

        double heightPx() {
            return rowCount() * ROW_PX + 2 * PADDING_PX;
        }

        List<Reading> folded() {
            List<Reading> folded = new ArrayList<>();
            for (int i = 0; i < visible.size(); i++) {
                if (rows.get(i) < 0) {
                    folded.add(visible.get(i));
                }
            }
            return folded;
        }
    }

    /** Deals the rows. */
    SeriesStrips(FigureChartRequest request, FigureWords words, TimeScale scale, double plotHeightPx) {
        this.request = request;
        this.words = words;
        this.scale = scale;
        labels = request.labels();
        double room = Math.max(0, Math.min(plotHeightPx - LEAST_VALUES_PX, plotHeightPx * (1 - VALUES_SHARE)));
        double least = ROW_PX + 2 * PADDING_PX;
        int shown = Math.min(request.strips().size(), (int) (room / least));
        left = request.strips().size() - shown;
        List<Strip> dealt = new ArrayList<>();
        double free = room - shown * least;
        for (FigureSeries series : request.strips().subList(0, shown)) {
            Strip strip = strip(series, 1 + (int) Math.min(MOST_ROWS - 1, free / ROW_PX));
            free -= strip.heightPx() - least;
            dealt.add(strip);
        }
        strips = List.copyOf(dealt);
    }

    /** How much of the plot they take. */
    double heightPx() {
        return strips.stream().mapToDouble(Strip::heightPx).sum();
    }

    /** What is drawn: for the key of the picture. */
    List<Reading> drawn() {
        List<Reading> drawn = new ArrayList<>();
        for (Strip strip : strips) {
            drawn.addAll(strip.visible());
            drawn.removeAll(strip.folded());
        }
        return drawn;
    }

    /** The strips in one sentence, empty without any. */
    String description() {
        StringBuilder said = new StringBuilder();
        for (Strip strip : strips) {
            said.append(' ').append(spoken(strip));
        }
        if (left > 0) {
            said.append(' ').append(labels.text("chart.strip.left", "n", left));
        }
        return said.toString();
    }

    /** Draws them one under the other, and gives back the marks, to be drawn as figures. */
    List<FigureDrawing> draw(PaneBuilder plot, PaneBuilder column, Box area) {
        List<FigureDrawing> drawings = new ArrayList<>();
        double top = area.y();
        for (Strip strip : strips) {
            Box box = new Box(area.x(), top, area.width(), strip.heightPx());
            drawings.addAll(draw(plot, column, strip, box));
            top = box.bottom();
        }
        return drawings;
    }

    private Strip strip(FigureSeries series, int most) {
        List<Reading> all = Reading.known(Reading.all(series.figures()), request.known());
        List<Reading> visible = all.stream()
                .filter(reading -> (double) reading.bounds().toDay() > request.fromDay()
                        && (double) reading.bounds().fromDay() < request.toDay())
                .toList();
        List<List<double[]>> taken = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            taken.add(new ArrayList<>());
        }
        List<Integer> rows = new ArrayList<>();
        for (Reading reading : visible) {
            FigureDrawing.Extent extent = FigureDrawing.Extent.of(reading.bounds(), scale);
            double label = label(reading).widthPx(request.metrics()) + GAP_PX;
            int row = free(taken, extent.left(), extent.right() + label);
            if (row < 0) {
                row = free(taken, extent.left(), extent.right());
            } else {
                taken.get(row).add(new double[] {extent.left(), extent.right() + label});
            }
            if (row >= 0) {
                taken.get(row).add(new double[] {extent.left(), extent.right()});
            }
            rows.add(row);
        }
        return new Strip(series, all, visible, rows);
    }

    private static int free(List<List<double[]>> taken, double from, double to) {
        for (int row = 0; row < taken.size(); row++) {
            if (taken.get(row).stream().noneMatch(span -> from < span[1] + MARK_GAP_PX && span[0] < to + MARK_GAP_PX)) {
                return row;
            }
        }
        return -1;
    }

    private List<FigureDrawing> draw(PaneBuilder plot, PaneBuilder column, Strip strip, Box box) {
        String key = "series/" + strip.series().id();
        line(plot, key + "/edge", box.x(), box.right(), box.y());
        line(column, key + "/edge/column", box.x() - FigureChartLayout.COLUMN_PX, box.x(), box.y());
        header(column, key, strip, box);
        LabelPlaces places = new LabelPlaces(new Box(box.x() + 2, box.y(), box.width() - 4, box.height()));
        List<FigureDrawing> drawings = new ArrayList<>();
        for (int i = 0; i < strip.visible().size(); i++) {
            Reading reading = strip.visible().get(i);
            if (strip.rows().get(i) >= 0) {
                double y = box.y() + PADDING_PX + (strip.rows().get(i) + 0.5) * ROW_PX;
                FigureDrawing drawing = FigureDrawing.inRow(
                        reading,
                        scale,
                        y,
                        labels.text(
                                "chart.strip.figure",
                                "series",
                                strip.series().label(),
                                "figure",
                                words.spoken(reading)));
                drawings.add(drawing);
                places.takeMark(drawing.bounds());
            }
        }
        drawings.forEach(drawing -> label(plot, drawing, places));
        if (strip.visible().isEmpty()) {
            caption(plot, key, strip, box);
        }
        return drawings;
    }

    private void label(PaneBuilder plot, FigureDrawing drawing, LabelPlaces places) {
        TextRow row = label(drawing.reading());
        double width = row.widthPx(request.metrics());
        double height = row.heightPx(request.metrics());
        Box core = drawing.core();
        double y = core.y() + core.height() / 2 - height / 2;
        List<LabelPlaces.Place> candidates = List.of(
                LabelPlaces.Place.beside(new Box(drawing.bounds().right() + GAP_PX - 2, y, width, height)),
                LabelPlaces.Place.beside(new Box(drawing.bounds().x() - GAP_PX + 2 - width, y, width, height)));
        places.takeFirst(candidates, Optional.empty()).ifPresent(place -> {
            RecordId id = drawing.reading().figure().id();
            plot.row(
                    drawing.reading().key() + "/label",
                    Layer.LABEL,
                    row,
                    place.label(),
                    Optional.of(new Target.OneRecord(id.value())),
                    Optional.empty());
        });
    }

    private TextRow label(Reading reading) {
        boolean selected =
                request.selected().filter(reading.figure().id()::equals).isPresent();
        return words.shortLabel(reading, selected);
    }

    /** Where nothing of the series falls into the picture's time, that is said. */
    private void caption(PaneBuilder plot, String key, Strip strip, Box box) {
        TextRow row = words(labels.text("chart.strip.outside", "n", strip.all().size()), ColourRole.INK_3);
        double width = row.widthPx(request.metrics());
        double height = row.heightPx(request.metrics());
        if (width <= box.width() - 2 * OFFSET_PX) {
            Box place = new Box(box.x() + OFFSET_PX, box.y() + (box.height() - height) / 2, width, height);
            plot.row(key + "/outside", Layer.LABEL, row, place, Optional.empty(), Optional.empty());
        }
    }

    private void header(PaneBuilder column, String key, Strip strip, Box box) {
        List<Reading> folded = strip.folded();
        double room = FigureChartLayout.COLUMN_PX - 2 * OFFSET_PX;
        List<TextRow.Part> parts = new ArrayList<>();
        Optional<Target> target = Optional.empty();
        if (!folded.isEmpty()) {
            String count = labels.text("timeline.lane.hidden", "count", folded.size());
            parts.add(new TextRow.Part.Words(count, FontRole.HINT, ColourRole.INK_3, false));
            room -= request.metrics().width(count, FontRole.HINT) + GAP_PX;
            target = Optional.of(new Target.ManyRecords(folded.stream()
                    .map(reading -> reading.figure().id().value())
                    .distinct()
                    .toList()));
        }
        String title = new MarkList(request.metrics(), false)
                .shortened(strip.series().label(), FontRole.AXIS, Math.max(0, room));
        if (!title.isEmpty()) {
            parts.addFirst(new TextRow.Part.Words(title, FontRole.AXIS, ColourRole.INK_2, false));
        }
        if (parts.isEmpty()) {
            return;
        }
        TextRow row = new TextRow(parts, GAP_PX);
        double width = row.widthPx(request.metrics());
        double height = row.heightPx(request.metrics());
        double y = box.y() + PADDING_PX + (ROW_PX - height) / 2;
        Box place = new Box(box.x() - OFFSET_PX - width, y, width, height);
        column.row(key + "/title", Layer.HEADER, row, place, target, Optional.of(spoken(strip)));
    }

    private String spoken(Strip strip) {
        return labels.text(
                "chart.strip.spoken",
                "series",
                strip.series().label(),
                "n",
                strip.visible().size(),
                "folded",
                strip.folded().size());
    }

    private static void line(PaneBuilder builder, String key, double from, double to, double y) {
        builder.decoration(
                key, Layer.GRID, Outline.line(from, y, to, y), Fill.NONE, Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
    }

    private static TextRow words(String text, ColourRole colour) {
        return new TextRow(List.of(new TextRow.Part.Words(text, FontRole.AXIS, colour, false)), 0);
    }
}
