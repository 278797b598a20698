package org.isnad.interchange.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.Progress;
import org.isnad.interchange.table.Grid.GridRow;

/**
 * Takes a text apart into rows of cells: a delimiter between the cells, quotation marks around those that need them, doubled
 * inside. A quotation mark inside a cell without them is a letter. One that never closes, or closes in the middle of words of
 * another line, is a letter too: its line is a row of its own, and the rest is read.
 */
final class CellScanner {
    /** After so many quotation marks that run to the end of the file, the rest is read without them. */
    private static final int HOPELESS = 20;

    /** No path of Windows ends before a letter: «\\"open\\"». */
    private static final Pattern ESCAPED = Pattern.compile("\\\\\"[\\p{L}\\p{N} .]");

    private final String text;
    private final char delimiter;
    private final TextCells cells;
    private final List<Integer> unclosed = new ArrayList<>();
    private int at;
    private int line = 1;

    /** Whether a quotation mark inside quotation marks has a backslash before it, as programs write that know no doubled ones. */
    private final boolean backslashes;

    private CellScanner(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
        this.cells = new TextCells(text);
        this.backslashes = text.contains("\\\"") && ESCAPED.matcher(text).find();
    }

    /**
     * The rows, and where quotation marks stay open.
     *
     * @param rows each with the line in which it begins
     * @param unclosed lines with a quotation mark that nothing closes
     */
    record Scanned(List<GridRow> rows, List<Integer> unclosed) {}

    static Scanned scan(String text, char delimiter) {
        Progress.begin(Progress.Phase.READING);
        CellScanner scanner = new CellScanner(text, delimiter);
        while (scanner.at < text.length()) {
            Progress.step();
            scanner.row();
        }
        return new Scanned(scanner.cells.rows(), List.copyOf(scanner.unclosed));
    }

    private void row() {
        int start = at;
        int first = line;
        int begin = cells.size();
        boolean literal = unclosed.size() >= HOPELESS;
        while (true) {
            int from = blanks(at);
            if (!literal && from < text.length() && text.charAt(from) == '"') {
                if (!quoted(from)) {
                    unclosed.add(first);
                    at = start;
                    line = first;
                    cells.cutTo(begin);
                    literal = true;
                    continue;
                }
            } else {
                int cell = at;
                plain();
                cells.add(cell, at);
            }
            if (at < text.length() && text.charAt(at) == delimiter) {
                at++;
                continue;
            }
            lineEnd();
            cells.row(first, begin);
            return;
        }
    }

    /** Where the blanks before a quotation mark end; the delimiter is none. */
    private int blanks(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** Passes over the words up to the next delimiter or the end of the line. */
    private void plain() {
        while (at < text.length() && text.charAt(at) != delimiter && !ends(text.charAt(at))) {
            at++;
        }
    }

    /** Reads a cell in quotation marks; false when they do not close, or close inside the words of a later line. */
    private boolean quoted(int from) {
        StringBuilder cell = new StringBuilder();
        int first = line;
        int i = from + 1;
        while (i < text.length()) {
            char unit = text.charAt(i);
            if (unit == '\\' && backslashes && i + 1 < text.length() && "\"\\".indexOf(text.charAt(i + 1)) >= 0) {
                cell.append(text.charAt(i + 1));
                i += 2;
            } else if (unit != '"') {
                if (unit == '\n' || (unit == '\r' && !text.startsWith("\n", i + 1))) {
                    line++;
                }
                cell.append(unit);
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i += 2;
            } else {
                int after = blanks(i + 1);
                boolean closes = after >= text.length() || text.charAt(after) == delimiter || ends(text.charAt(after));
                if (closes) {
                    at = after;
                    // What was left out made it shorter.
                    if (cell.length() == i - from - 1) {
                        cells.add(from + 1, i);
                    } else {
                        cells.add(cell.toString());
                    }
                    return true;
                }
                if (line > first) {
                    return false;
                }
                // «"Paper" of today»: words behind the mark belong to the cell.
                at = i + 1;
                plain();
                cells.add(cell.append(text, i + 1, at).toString());
                return true;
            }
        }
        return false;
    }

    private void lineEnd() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }

    private static boolean ends(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
