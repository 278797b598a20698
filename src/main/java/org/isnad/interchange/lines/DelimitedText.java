package org.isnad.interchange.lines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.SoundText;
import org.isnad.interchange.encoding.DecodedText;
import org.isnad.interchange.table.Grid;
import org.isnad.interchange.table.Grid.GridRow;
import org.isnad.interchange.table.Headings;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;

/**
 * Reads files of rows with a delimiter between the cells: finds encoding, delimiter and headings, or takes them as the user has
 * named them.
 */
public final class DelimitedText {
    /** The line in which Excel writes the delimiter. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*\"?sep=(.)\"?[^\\r\\n]{0,20}(?:\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    /** A line of dashes under headings or around a table. */
    private static final Pattern RULE = Pattern.compile("(?=.*--)[-+|:=\\s]+");

    private DelimitedText() {}

    /** Reads a file's bytes; empty when it is no table, and {@code notices} tell why. */
    public static Optional<TableRows> read(byte[] bytes, ReadingOptions options, Notices notices) {
        return read(SoundText.decoded(bytes, options.encoding()), options, notices);
    }

    /** Reads a file's text, which is empty where its encoding is unknown; empty when it is no table, and {@code notices} tell why. */
    public static Optional<TableRows> read(Optional<DecodedText> decoded, ReadingOptions options, Notices notices) {
        if (decoded.isEmpty()) {
            notices.add(NoticeCode.ENCODING_UNKNOWN);
            return Optional.empty();
        }
        String text = SoundText.of(decoded.get(), options.mend(), notices);
        Matcher separator = SEPARATOR.matcher(text);
        boolean named = separator.lookingAt();
        char delimiter =
                options.delimiter().orElseGet(() -> named ? separator.group(1).charAt(0) : Delimiter.of(text));
        TableRows.Form form = new TableRows.Form(
                decoded.get().charset().name(), delimiter == '\t' ? TableRows.Form.TAB : Character.toString(delimiter));
        notices.add(NoticeCode.TABLE_FORM, "encoding", form.encoding(), "delimiter", form.delimiter());
        // The line stays, empty, so that the others keep their numbers.
        CellScanner.Scanned scanned =
                CellScanner.scan(named ? "\n" + text.substring(separator.end()) : text, delimiter);
        for (int line : scanned.unclosed()) {
            notices.at(new JsonLocation(line, 1, JsonPath.ROOT), NoticeCode.TABLE_SYNTAX);
        }
        return Headings.rows(new Grid(rows(scanned.rows(), delimiter), form), options, notices);
    }

    /** The rows; of a table that is drawn with bars and dashes the lines of dashes are none, and the outermost bars part nothing. */
    private static List<GridRow> rows(List<GridRow> rows, char delimiter) {
        boolean drawn = delimiter == '|'
                && rows.stream()
                        .anyMatch(row ->
                                RULE.matcher(String.join("|", row.cells())).matches());
        if (!drawn) {
            return rows;
        }
        List<GridRow> filled = rows.stream()
                .filter(row -> !RULE.matcher(String.join("|", row.cells())).matches())
                .toList();
        boolean framed = filled.stream()
                .filter(row -> !row.empty())
                .allMatch(row -> row.cells().size() > 2
                        && row.cells().getFirst().isBlank()
                        && row.cells().getLast().isBlank());
        return framed
                ? filled.stream()
                        .map(row -> row.empty()
                                ? row
                                : new GridRow(
                                        row.line(),
                                        row.cells().subList(1, row.cells().size() - 1)))
                        .toList()
                : filled;
    }
}
