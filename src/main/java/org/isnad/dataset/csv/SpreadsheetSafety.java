package org.isnad.dataset.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet must not take for a formula.
 *
 * <p>A text that begins with {@code = + - @}, one of their full-width forms, a tab or a line end gets an apostrophe before
 * it, also behind blanks, control characters and marks that are not seen, and so does a text that begins with an apostrophe itself: {@link #undo} takes one apostrophe from every cell that
 * begins with one, and the cells are again as they were. A number stays a number, also a negative one.
 */
public final class SpreadsheetSafety {
    private static final char SIGN = '\'';
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20" + SIGN;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private SpreadsheetSafety() {}

    static String cell(Column column, String words) {
        return column.kind() == Column.Kind.QUANTITY ? quantity(words) : text(words);
    }

    /** A number or text as a safe cell; the number stays as it is. */
    public static String quantity(String words) {
        return NUMBER.matcher(words).matches() ? words : text(words);
    }

    /** A text as a safe cell. */
    public static String text(String words) {
        int first = 0;
        // Programs pass over what is not seen before they look for a formula.
        while (first < words.length() && passedOver(words.charAt(first))) {
            first++;
        }
        boolean dangerous = !words.isEmpty()
                && (DANGEROUS.indexOf(words.charAt(0)) >= 0
                        || (first < words.length() && DANGEROUS.indexOf(words.charAt(first)) >= 0));
        return dangerous ? SIGN + words : words;
    }

    private static boolean passedOver(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || Character.getType(unit) == Character.FORMAT;
    }

    /** The text of a safe cell. */
    public static String original(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == SIGN ? cell.substring(1) : cell;
    }

    /** A table as it was before its cells were made safe; empty if it is no table in the form of RFC 4180. */
    public static Optional<String> undo(String table) {
        return CsvTable.read(table).map(rows -> {
            CsvTable original = new CsvTable();
            for (List<String> row : rows) {
                original.row(row.stream().map(SpreadsheetSafety::original).toList());
            }
            return original.toString();
        });
    }
}
