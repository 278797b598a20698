package org.isnad.interchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.interchange.table.Grid;
import org.isnad.interchange.table.Grid.GridRow;
import org.isnad.interchange.table.TableRows.Form;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The sheets of a workbook of OpenDocument (.ods). */
final class OpenDocumentSheets {
    private static final int COLUMNS = 1000;
    private static final int CONTENT_BYTES = 256 * 1024 * 1024;

    private OpenDocumentSheets() {}

    /** The sheets in their order; empty when the bytes are no such workbook. */
    static Optional<List<Sheet>> read(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    byte[] content = zip.readNBytes(CONTENT_BYTES + 1);
                    return content.length > CONTENT_BYTES
                            ? Optional.empty()
                            : Optional.of(sheets(new String(content, StandardCharsets.UTF_8)));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException | OutOfMemoryError e) {
            // Damaged, or larger than the memory; names that are not UTF-8 are an IllegalArgumentException.
            return Optional.empty();
        }
    }

    private static List<Sheet> sheets(String content) {
        Document document = Jsoup.parse(content, "", Parser.xmlParser());
        return document.getElementsByTag("table:table").stream()
                .map(table -> new Sheet(table.attr("table:name"), new Grid(rows(table), new Form("ods", Form.SHEET))))
                .toList();
    }

    private static List<GridRow> rows(Element table) {
        List<GridRow> rows = new ArrayList<>();
        List<String> spanned = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        int line = 1;
        for (Element row : table.getElementsByTag("table:table-row")) {
            List<String> cells = cells(row, spanned, left);
            GridRow read = new GridRow(line, cells);
            int times = repeated(row, "table:number-rows-repeated");
            if (!read.empty()) {
                for (int i = 0; i < Math.min(times, COLUMNS); i++) {
                    rows.add(new GridRow(line + i, cells));
                }
            }
            line = (int) Math.min(Integer.MAX_VALUE, (long) line + times);
        }
        return rows;
    }

    /**
     * The cells of a row.
     *
     * @param spanned what hangs down from the rows above, by column
     * @param left for how many rows it still does
     */
    private static List<String> cells(Element row, List<String> spanned, List<Integer> left) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            boolean covered = cell.tagName().equals("table:covered-table-cell");
            if (!covered && !cell.tagName().equals("table:table-cell")) {
                continue;
            }
            String words = words(cell);
            int across = repeated(cell, "table:number-columns-spanned");
            int down = repeated(cell, "table:number-rows-spanned");
            int times = repeated(cell, "table:number-columns-repeated");
            for (int i = 0; i < times && cells.size() < COLUMNS; i++) {
                int column = cells.size();
                while (spanned.size() <= column + across && spanned.size() < 2 * COLUMNS) {
                    spanned.add("");
                    left.add(0);
                }
                if (covered && left.get(column) > 0) {
                    cells.add(spanned.get(column));
                    left.set(column, left.get(column) - 1);
                    continue;
                }
                cells.add(words);
                if (across > 1 || down > 1) {
                    for (int j = column; j < Math.min(column + across, spanned.size()); j++) {
                        spanned.set(j, words);
                        // The first row uses up what lies to the right of the cell.
                        left.set(j, j == column ? down - 1 : down);
                    }
                }
            }
        }
        return cells;
    }

    private static String words(Element cell) {
        return switch (cell.attr("office:value-type")) {
            case "date" -> cell.attr("office:date-value").replaceFirst("T00:00:00(?:\\.0+)?$", "");
            case "float" -> cell.attr("office:value").replaceFirst("\\.0+$", "");
            case "boolean" -> cell.attr("office:boolean-value");
            default ->
                cell.getElementsByTag("text:p").stream()
                        .map(Element::wholeText)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse("");
        };
    }

    private static int repeated(Element element, String name) {
        String number = element.attr(name);
        return number.matches("\\d{1,7}") ? Math.max(1, Integer.parseInt(number)) : 1;
    }
}
