package org.isnad.ui.table;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.text.DisplayText;

/**
 * The selected rows of a sheet in the formats of the clipboard, under their headings.
 *
 * @param sheet where the rows come from
 * @param rows their numbers, in the order in which they are shown
 */
record CopiedRows(DataSheet sheet, List<Integer> rows) {

    CopiedRows {
        rows = List.copyOf(rows);
    }

    /**
     * Lines of cells with tabs between them. A cell holds no line end, no tab and no bidi control character; one that
     * begins with a quotation mark is quoted as spreadsheets expect it.
     */
    String tabSeparated() {
        return lines(CopiedRows::field, "\t", "", "\n", CopiedRows::field);
    }

    /** A table in HTML. */
    String html(boolean rightToLeft) {
        return "<table dir=\"" + (rightToLeft ? "rtl" : "ltr") + "\">\n"
                + lines(
                        cell -> "<td>" + escaped(cell) + "</td>",
                        "",
                        "<tr>",
                        "</tr>\n",
                        cell -> "<th>" + escaped(cell) + "</th>")
                + "</table>\n";
    }

    private String lines(
            UnaryOperator<String> cell, String between, String begin, String end, UnaryOperator<String> heading) {
        StringBuilder text = new StringBuilder();
        text.append(begin)
                .append(sheet.headings().stream()
                        .map(DataSheet.Heading::text)
                        .map(heading)
                        .collect(Collectors.joining(between)))
                .append(end);
        for (int row : rows) {
            text.append(begin)
                    .append(IntStream.range(0, sheet.headings().size())
                            .mapToObj(column -> cell.apply(sheet.cell(row, column)))
                            .collect(Collectors.joining(between)))
                    .append(end);
        }
        return text.toString();
    }

    private static String field(String cell) {
        String line = line(cell);
        return line.startsWith("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }

    private static String escaped(String cell) {
        return line(cell)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String line(String cell) {
        return DisplayText.of(cell).shown();
    }
}
