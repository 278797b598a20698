package org.isnad.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.dataset.csv.CsvTable;

/**
 * A table as Excel opens it by a double click in every country: UTF-16 with a byte order mark and tabs between the cells. With commas
 * Excel under Arabic Windows puts each row into one cell, and without a mark it takes Arabic letters for others.
 */
public final class ExcelText {
    private ExcelText() {}

    /** The same table in that form; {@code csv} is in UTF-8 as our exports write it. */
    public static byte[] of(byte[] csv) {
        List<List<String>> rows = CsvTable.read(new String(csv, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("no table in the form of RFC 4180"));
        return ("\uFEFF" + rows.stream().map(ExcelText::row).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_16LE);
    }

    /** Whether bytes begin as {@link #of} writes them. */
    public static boolean isExcelText(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
    }

    /** The table as {@code csv} writes it; empty where the bytes are no such table. */
    public static Optional<String> csv(byte[] bytes) {
        if (!isExcelText(bytes) || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        CsvTable table = new CsvTable();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' && quoted && text.startsWith("\"\"", i)) {
                cell.append('"');
                i++;
            } else if (unit == '"') {
                quoted = !quoted;
            } else if (unit == '\t' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && text.startsWith("\r\n", i)) {
                row.add(cell.toString());
                cell.setLength(0);
                table.row(row);
                row.clear();
                i++;
            } else {
                cell.append(unit);
            }
        }
        // What Excel saved has its last line end; a table that was cut has not.
        return quoted || !row.isEmpty() || !cell.isEmpty() ? Optional.empty() : Optional.of(table.toString());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(ExcelText::cell).collect(Collectors.joining("\t", "", "\r\n"));
    }

    private static String cell(String words) {
        boolean quoted = words.chars().anyMatch(unit -> unit == '"' || unit == '\t' || unit == '\n' || unit == '\r');
        return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
