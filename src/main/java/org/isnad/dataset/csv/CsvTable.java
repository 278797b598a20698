package org.isnad.dataset.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of cells in the form of RFC 4180, in Unicode: CRLF after every row, quotation marks only where they are needed. */
public final class CsvTable {
    private final StringBuilder text = new StringBuilder();

    /** Adds a row. */
    public void row(List<String> cells) {
        text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** The rows so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * The rows of a text of that form; lines may also end at LF. Empty where a quotation mark stands alone in an unquoted
     * cell, or where a quoted cell does not end or is followed by more.
     */
    public static Optional<List<List<String>>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder cell = new StringBuilder();
            int end = text.charAt(at) == '"' ? quotedEnd(text, at, cell) : plainEnd(text, at, cell);
            if (end < 0) {
                return Optional.empty();
            }
            row.add(cell.toString());
            boolean more = end < text.length() && text.charAt(end) == ',';
            at = more ? end + 1 : text.startsWith("\r\n", end) ? end + 2 : end + 1;
            if (more && at < text.length()) {
                continue;
            }
            if (more) {
                row.add("");
            }
            rows.add(List.copyOf(row));
            row.clear();
        }
        return Optional.of(List.copyOf(rows));
    }

    /** Reads a cell without quotation marks and says where it ends; -1 if it has one. */
    private static int plainEnd(String text, int from, StringBuilder cell) {
        int end = from;
        while (end < text.length() && ",\n".indexOf(text.charAt(end)) < 0 && !text.startsWith("\r\n", end)) {
            end++;
        }
        cell.append(text, from, end);
        return cell.indexOf("\"") < 0 ? end : -1;
    }

    /** Reads a quoted cell and says where its line or the next cell begins; -1 if there is no end or more behind it. */
    private static int quotedEnd(String text, int from, StringBuilder cell) {
        int end = from + 1;
        while (end < text.length()) {
            if (text.charAt(end) != '"') {
                cell.append(text.charAt(end++));
            } else if (text.startsWith("\"\"", end)) {
                cell.append('"');
                end += 2;
            } else {
                end++;
                boolean ends =
                        end == text.length() || ",\n".indexOf(text.charAt(end)) >= 0 || text.startsWith("\r\n", end);
                return ends ? end : -1;
            }
        }
        return -1;
    }

    private static String cell(String words) {
        boolean quoted = words.chars().anyMatch(unit -> unit == '"' || unit == ',' || unit == '\n' || unit == '\r');
        return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
