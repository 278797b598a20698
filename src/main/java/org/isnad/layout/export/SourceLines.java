package org.isnad.layout.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.drawing.LineBreaking;
import org.isnad.layout.drawing.TextRow;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/** The lines that name the sources under an exported picture, each with its numeral. */
final class SourceLines {
    /** Distance between two columns, and between what stands at both ends of a line. */
    static final double COLUMN_GAP_PX = 28;

    private static final double COLUMN_MIN_PX = 330;
    private static final int MOST_COLUMNS = 4;

    private final ExportRequest request;
    private final TextMetrics metrics;
    private final FontRole font;
    private final ExportDetail.Sources detail;
    private final double widthPx;
    private final List<FurnitureLine> into;

    /**
     * Lines of a picture.
     *
     * @param into takes them
     */
    SourceLines(
            ExportRequest request,
            FontRole font,
            ExportDetail.Sources detail,
            double widthPx,
            List<FurnitureLine> into) {
        this.request = request;
        metrics = request.metrics();
        this.font = font;
        this.detail = detail;
        this.widthPx = widthPx;
        this.into = into;
    }

    /** Adds the names alone, in one running text after a heading; returns where it ends. */
    double names(List<ExportSources.Source> sources, double top) {
        double lineHeight = FurnitureLine.heightPx(font, metrics);
        double x = 0;
        double y = top;
        List<TextRow> rows = new ArrayList<>();
        rows.addAll(LineBreaking.lines(
                List.of(LineBreaking.words(request.labels().text("export.sources"), ColourRole.INK)),
                font,
                widthPx,
                metrics));
        for (ExportSources.Source source : sources) {
            rows.addAll(numbered(source.numeral(), List.of(source.name()), widthPx));
        }
        for (TextRow row : rows) {
            double width = row.widthPx(metrics);
            if (x > 0 && x + width > widthPx) {
                x = 0;
                y += lineHeight;
            }
            into.add(new FurnitureLine("source/" + into.size(), row, x, y));
            x += width + 12;
        }
        return y + lineHeight;
    }

    /**
     * Adds the sources in columns.
     *
     * @param start distance of the first column from the start of the text area
     * @return where they end
     */
    double columns(List<ExportSources.Source> sources, double start, double top) {
        int columns = columnCount(sources.size(), widthPx - start);
        double width = (widthPx - start - COLUMN_GAP_PX * (columns - 1)) / columns;
        double y = top;
        for (int i = 0; i < sources.size(); i += columns) {
            double next = y;
            for (int column = 0; column < columns && i + column < sources.size(); column++) {
                ExportSources.Source source = sources.get(i + column);
                List<LineBreaking.Run> runs = new ArrayList<>(List.of(source.name()));
                runs.add(source.date());
                if (detail == ExportDetail.Sources.FULL) {
                    runs.add(source.paragraphs());
                }
                double lineTop = y;
                for (TextRow row : numbered(source.numeral(), runs, width)) {
                    boolean continued = lineTop > y;
                    double indent = continued ? width - room(width) : 0;
                    into.add(new FurnitureLine(
                            "source/" + into.size(), row, start + column * (width + COLUMN_GAP_PX) + indent, lineTop));
                    lineTop += FurnitureLine.heightPx(font, metrics);
                }
                next = Math.max(next, lineTop);
            }
            y = next;
        }
        return y;
    }

    /** As many columns as there is room for, but no more than it takes for as few rows: five stand as three and two. */
    private static int columnCount(int sources, double widthPx) {
        int room = (int) ((widthPx + COLUMN_GAP_PX) / (COLUMN_MIN_PX + COLUMN_GAP_PX));
        int most = Math.clamp(room, 1, MOST_COLUMNS);
        int rows = Math.ceilDiv(Math.max(1, sources), most);
        return Math.ceilDiv(Math.max(1, sources), rows);
    }

    /** The lines of a source; the first begins with its numeral. */
    private List<TextRow> numbered(Optional<Integer> numeral, List<LineBreaking.Run> runs, double width) {
        List<TextRow> rows = new ArrayList<>(LineBreaking.lines(runs, font, room(width), metrics));
        numeral.ifPresent(number -> {
            List<TextRow.Part> parts = new ArrayList<>();
            parts.add(new TextRow.Part.Numeral(request.labels().number(number)));
            // A second gap: the circle stands a little apart from the name.
            parts.add(new TextRow.Part.Drawing(0, (_, _) -> List.of()));
            parts.addAll(rows.getFirst().parts());
            rows.set(0, new TextRow(parts, rows.getFirst().gapPx()));
        });
        return rows;
    }

    /** What a numeral leaves of the width of a line. */
    private double room(double width) {
        double numeral = Math.max(2 * TextRow.numeralRadiusPx(metrics), metrics.width("00", FontRole.NUMERAL) + 4);
        return width - numeral - 2 * metrics.width(" ", font);
    }
}
