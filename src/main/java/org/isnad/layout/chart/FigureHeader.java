package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.layout.drawing.WordOrder;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;

/** The lines over the plot of figures: title and key, and the figures that lie outside of the picture's time. */
final class FigureHeader {
    private static final double MARGIN_PX = 12;
    private static final double ENTRY_GAP_PX = 16;
    private static final double WORD_GAP_PX = 10;

    /** Sums of widths in another order may differ by less. */
    private static final double ROUNDING_PX = 0.01;

    private final FigureChartRequest request;
    private final TextMetrics metrics;
    private final FigureWords words;

    FigureHeader(FigureChartRequest request, FigureWords words) {
        this.request = request;
        this.metrics = request.metrics();
        this.words = words;
    }

    /** Title and key in one line; the subtitle gives way first, then the rear entries of the key. */
    void titleAndKey(PaneBuilder builder, List<TextRow> entries) {
        Box area = builder.bounds();
        double right = area.right() - MARGIN_PX;
        double left = area.x() + MARGIN_PX;
        if (request.title().isPresent()) {
            TextRow title = words(request.title().get(), FontRole.PLOT_TITLE, ColourRole.INK);
            if (title.widthPx(metrics) <= right - left) {
                Box box = box(title, left, area);
                builder.row("chart/title", Layer.HEADER, title, box, Optional.empty(), request.title());
                left = box.right() + ENTRY_GAP_PX;
            }
            TextRow subtitle = words(request.labels().text("chart.subtitle"), FontRole.AXIS, ColourRole.INK_2);
            double keyWidth = entries.stream()
                    .mapToDouble(entry -> entry.widthPx(metrics) + ENTRY_GAP_PX)
                    .sum();
            if (subtitle.widthPx(metrics) + keyWidth <= right - left) {
                Box box = box(subtitle, left, area);
                builder.row("chart/subtitle", Layer.HEADER, subtitle, box, Optional.empty(), Optional.empty());
                left = box.right() + ENTRY_GAP_PX;
            }
        }
        key(builder, entries, left, right);
    }

    private void key(PaneBuilder builder, List<TextRow> entries, double left, double right) {
        List<TextRow> fitting = new ArrayList<>();
        double width = 0;
        for (TextRow entry : entries) {
            double more = entry.widthPx(metrics) + (fitting.isEmpty() ? 0 : ENTRY_GAP_PX);
            if (width + more > right - left) {
                break;
            }
            width += more;
            fitting.add(entry);
        }
        double x = right - width;
        for (int i = 0; i < fitting.size(); i++) {
            Box box = box(fitting.get(i), x, builder.bounds());
            builder.row("key/" + i, Layer.HEADER, fitting.get(i), box, Optional.empty(), Optional.empty());
            x = box.right() + ENTRY_GAP_PX;
        }
    }

    /** Figures before and after the picture's time at their sides, as many as there is room for, and a count. */
    void outside(PaneBuilder builder, List<Reading> before, List<Reading> after) {
        Box area = builder.bounds();
        double left = area.x() + MARGIN_PX;
        double right = area.right() - MARGIN_PX;
        double half = (right - left - 2 * WORD_GAP_PX) / 2;
        double afterFull = full("chart.after", after, right - left);
        double beforeFull = full("chart.before", before, right - left);
        double beforeRoom = Math.max(half, right - left - afterFull - 2 * WORD_GAP_PX);
        List<TextRow> first = fitting("chart.before", before, beforeRoom);
        double used = first.isEmpty() ? 0 : width(first);
        double afterRoom = right - left - Math.max(used, Math.min(beforeFull, half)) - 2 * WORD_GAP_PX;
        List<TextRow> second = fitting("chart.after", after, Math.max(0, used == 0 ? right - left : afterRoom));
        line(builder, "before", first, before, left);
        line(builder, "after", second, after, right - (second.isEmpty() ? 0 : width(second)));
    }

    /** A line that is read in the order of its words, also where time runs the other way. */
    private void line(PaneBuilder builder, String side, List<TextRow> rows, List<Reading> readings, double left) {
        boolean withTime = WordOrder.of(request.labels()) == request.direction();
        double x = withTime || rows.isEmpty() ? left : left + width(rows);
        for (int i = 0; i < rows.size(); i++) {
            double width = rows.get(i).widthPx(metrics);
            Box box = box(rows.get(i), withTime ? x : x - width, builder.bounds());
            boolean figure =
                    i > 0 && i <= readings.size() && rows.get(i).parts().size() > 1;
            Optional<Reading> reading = figure ? Optional.of(readings.get(i - 1)) : Optional.empty();
            builder.row(
                    "outside/" + side + "/" + i,
                    Layer.HEADER,
                    rows.get(i),
                    box,
                    reading.map(one -> new Target.OneRecord(one.figure().id().value())),
                    reading.map(words::spoken));
            x += (withTime ? 1 : -1) * (width + WORD_GAP_PX);
        }
    }

    private List<TextRow> fitting(String title, List<Reading> readings, double room) {
        for (int shown = most(title, readings, room); shown >= 0 && !readings.isEmpty(); shown--) {
            List<TextRow> rows = rows(title, readings, shown);
            if (width(rows) <= room) {
                return rows;
            }
        }
        return List.of();
    }

    /** How wide all figures are together; where that is more than there is room for, the room and not how much more. */
    private double full(String title, List<Reading> readings, double room) {
        if (readings.isEmpty()) {
            return 0;
        }
        return most(title, readings, room) < readings.size() ? room : width(rows(title, readings, readings.size()));
    }

    /** How many figures there is room for at most, beside the title; thousands that have none are not measured. */
    private int most(String title, List<Reading> readings, double room) {
        double width = width(List.of(words(request.labels().text(title), FontRole.AXIS, ColourRole.INK_3)));
        for (int i = 0; i < readings.size(); i++) {
            width += WORD_GAP_PX + words.line(readings.get(i)).widthPx(metrics);
            if (width > room + ROUNDING_PX) {
                return i;
            }
        }
        return readings.size();
    }

    private List<TextRow> rows(String title, List<Reading> readings, int shown) {
        List<TextRow> rows = new ArrayList<>();
        rows.add(words(request.labels().text(title), FontRole.AXIS, ColourRole.INK_3));
        readings.subList(0, shown).forEach(reading -> rows.add(words.line(reading)));
        if (shown < readings.size()) {
            String rest = shown == 0
                    ? request.labels().text("common.count.figures", "n", readings.size())
                    : request.labels().text("chart.more", "n", readings.size() - shown);
            rows.add(words(rest, FontRole.AXIS, ColourRole.INK_3));
        }
        return rows;
    }

    private double width(List<TextRow> rows) {
        return rows.stream().mapToDouble(row -> row.widthPx(metrics)).sum() + WORD_GAP_PX * (rows.size() - 1);
    }

    private static TextRow words(String text, FontRole font, ColourRole colour) {
        return new TextRow(List.of(new TextRow.Part.Words(text, font, colour, false)), 0);
    }

    private Box box(TextRow row, double left, Box area) {
        double width = row.widthPx(metrics);
        double height = row.heightPx(metrics);
        return new Box(left, area.y() + (area.height() - height) / 2, width, height);
    }
}
