package org.isnad.layout.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.TextRow;
import org.isnad.model.Anchor;
import org.isnad.model.Citation;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;
import org.isnad.text.DisplayText;

/**
 * The numbered list under an exported picture: for each numbered mark the articles, paragraphs and first words on which it
 * rests, one citation a line, in columns that are read one after the other.
 */
final class ExportCitations {
    private static final double COLUMN_GAP_PX = 28;
    private static final double COLUMN_MIN_EM = 25;
    private static final int MOST_COLUMNS = 6;
    private static final int MOST_WORDS = 12;

    private final ExportRequest request;
    private final FontRole font;
    private final double widthPx;
    private final CitedRecords shown;

    /**
     * The citations of what a picture shows.
     *
     * @param shown what it shows
     * @param widthPx what all columns have together
     */
    ExportCitations(ExportRequest request, CitedRecords shown, FontRole font, double widthPx) {
        this.request = request;
        this.font = font;
        this.widthPx = widthPx;
        this.shown = shown;
    }

    /**
     * One citation of a numbered mark.
     *
     * @param number of the mark; on the first line of each mark only
     */
    private record Line(Optional<Integer> number, Anchor anchor) {}

    /** A row of the list with its place: distance from the start of the text area, and line from the top. */
    record Cell(TextRow row, double startPx, int line) {}

    /** The shown records, which are numbered in their order: figures first, since a number without its source is the worst. */
    ShownRecords shown() {
        return shown.shown();
    }

    /** How many citations the shown records have. */
    int count() {
        return shown.count();
    }

    /** How many lines high the whole list of these records is. */
    int lines(List<String> records) {
        return Math.ceilDiv(entries(records).size(), columns());
    }

    /** How many citations find room in that many lines. */
    int listed(List<String> records, int lines) {
        return Math.min(entries(records).size(), lines * columns());
    }

    /** The list in that many lines; what finds no room is left out. */
    List<Cell> cells(List<String> records, int lines) {
        List<Line> entries = entries(records);
        double width = columnPx();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < listed(records, lines); i++) {
            int column = i / lines;
            double start = column * (width + COLUMN_GAP_PX);
            Line entry = entries.get(i);
            // The top of a column says again whose citations go on there.
            boolean again = i % lines == 0 && entry.number().isEmpty();
            cells.add(new Cell(row(again ? numbered(entries, i) : entry, width), start, i % lines));
        }
        return cells;
    }

    private static Line numbered(List<Line> entries, int index) {
        int first = index;
        while (entries.get(first).number().isEmpty()) {
            first--;
        }
        return new Line(entries.get(first).number(), entries.get(index).anchor());
    }

    private List<Line> entries(List<String> records) {
        List<Line> entries = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            boolean first = true;
            for (Citation citation : shown.of(records.get(i))) {
                entries.add(new Line(first ? Optional.of(i + 1) : Optional.empty(), citation.anchor()));
                first = false;
            }
        }
        return entries;
    }

    private int columns() {
        double least = COLUMN_MIN_EM * font.sizePx();
        return Math.clamp((int) ((widthPx + COLUMN_GAP_PX) / (least + COLUMN_GAP_PX)), 1, MOST_COLUMNS);
    }

    private double columnPx() {
        return (widthPx - COLUMN_GAP_PX * (columns() - 1)) / columns();
    }

    private TextRow row(Line entry, double width) {
        Labels labels = request.labels();
        TextMetrics metrics = request.metrics();
        double gap = metrics.width(" ", font);
        List<TextRow.Part> parts = new ArrayList<>();
        // One digit wider than any number that fits on a picture in this size: the circles stand under each other.
        double numberPx = metrics.width(labels.number(9999), FontRole.NUMERAL);
        String number = entry.number().map(labels::number).orElse("");
        double padding = numberPx - metrics.width(number, FontRole.NUMERAL);
        parts.add(new TextRow.Part.Drawing(Math.max(0, padding - gap), (_, _) -> List.of()));
        if (!number.isEmpty()) {
            parts.add(new TextRow.Part.Words(number, FontRole.NUMERAL, ColourRole.INK, true));
            // A second gap: the number of the mark and that of the article are not to be read as one.
            parts.add(new TextRow.Part.Drawing(0, (_, _) -> List.of()));
        } else {
            parts.add(new TextRow.Part.Drawing(0, (_, _) -> List.of()));
            parts.add(new TextRow.Part.Drawing(0, (_, _) -> List.of()));
        }
        Integer article = request.numerals().get(entry.anchor().article());
        if (article != null) {
            parts.add(new TextRow.Part.Numeral(labels.number(article)));
        }
        parts.add(new TextRow.Part.Words(
                labels.text(
                        "export.paragraphs",
                        "n",
                        1,
                        "list",
                        labels.number(entry.anchor().paragraph())),
                font,
                ColourRole.INK_2,
                false));
        double room = width - new TextRow(parts, gap).widthPx(metrics) - gap;
        quotation(entry.anchor().exact(), room).ifPresent(parts::add);
        return new TextRow(parts, gap);
    }

    /** As many of the first words as there is room for, in quotation marks; what is left out is marked outside of them. */
    private Optional<TextRow.Part> quotation(String exact, double room) {
        List<String> words = Arrays.asList(
                DisplayText.brief(DisplayText.of(exact).shown().strip()).split("\\s+"));
        for (int n = Math.min(words.size(), MOST_WORDS); n > 0; n--) {
            String quoted = "«" + String.join(" ", words.subList(0, n)) + "»" + (n < words.size() ? "…" : "");
            if (request.metrics().width(quoted, font) <= room) {
                return Optional.of(new TextRow.Part.Quoted(quoted, font, ColourRole.INK));
            }
        }
        return Optional.empty();
    }
}
