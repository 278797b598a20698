package org.isnad.interchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.json.JsonLimits;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;

/**
 * Reads files of rows with a row of headings: comma, semicolon, tabulator or bar between the cells, quotation marks around
 * those that need them.
 */
public final class DelimitedText {
    private static final String DELIMITERS = ",;\t|";

    private DelimitedText() {}

    /** Reads a file's bytes; empty when it is no table, and {@code notices} tell why. */
    public static Optional<TableRows> read(byte[] bytes, Notices notices) {
        Optional<DecodedText> decoded = DecodedText.of(bytes);
        if (decoded.isEmpty()) {
            notices.add(NoticeCode.ENCODING_UNKNOWN);
            return Optional.empty();
        }
        char delimiter = delimiter(decoded.get().text());
        TableRows.Form form = new TableRows.Form(
                decoded.get().charset().name(), delimiter == '\t' ? TableRows.Form.TAB : Character.toString(delimiter));
        notices.add(NoticeCode.TABLE_FORM, "encoding", form.encoding(), "delimiter", form.delimiter());
        return parse(decoded.get().text(), delimiter, form, notices);
    }

    private static Optional<TableRows> parse(String text, char delimiter, TableRows.Form form, Notices notices) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> headings = new ArrayList<>();
            List<Row> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                JsonLocation place = place(line - lineEnds(record));
                if (headings.isEmpty()) {
                    headings.addAll(headings(record, place, notices));
                } else if (rows.size() == TableRows.ROWS) {
                    notices.at(place, NoticeCode.TOO_MANY_ROWS, "limit", TableRows.ROWS);
                    break;
                } else {
                    row(record, place, headings, notices).ifPresent(rows::add);
                }
            }
            if (headings.isEmpty()) {
                notices.add(NoticeCode.NO_HEADER);
                return Optional.empty();
            }
            return Optional.of(new TableRows(headings, rows, form));
        } catch (CSVException | UncheckedIOException e) {
            notices.at(place(line + 1), NoticeCode.TABLE_SYNTAX);
            return Optional.empty();
        } catch (IOException e) {
            // A reader over a string does not fail.
            throw new UncheckedIOException(e);
        }
    }

    /** The delimiter that parts the first line most often outside quotation marks; the comma where none does. */
    private static char delimiter(String text) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"') {
                quoted = !quoted;
            } else if (!quoted && (unit == '\n' || unit == '\r') && begun) {
                break;
            }
            begun = begun || !Character.isWhitespace(unit);
            int known = DELIMITERS.indexOf(unit);
            if (!quoted && known >= 0) {
                counts[known]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }

    private static List<String> headings(CSVRecord record, JsonLocation place, Notices notices) {
        Set<String> headings = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(record.size(), TableRows.COLUMNS); i++) {
            String written = record.get(i).strip();
            String heading = written.isEmpty() ? "#" + (i + 1) : written;
            String given = heading;
            for (int n = 2; headings.contains(given); n++) {
                given = heading + " (" + n + ")";
            }
            if (!given.equals(heading)) {
                notices.at(place, NoticeCode.DUPLICATE_HEADER, "heading", heading, "given", given);
            }
            headings.add(given);
        }
        return List.copyOf(headings);
    }

    private static Optional<Row> row(CSVRecord record, JsonLocation place, List<String> headings, Notices notices) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < record.size(); i++) {
            String words = record.get(i).strip();
            if (words.isEmpty()) {
                continue;
            }
            if (i >= headings.size()) {
                notices.at(place, NoticeCode.EXTRA_CELLS, "words", words);
                break;
            }
            if (words.codePointCount(0, words.length()) > JsonLimits.STRING_CODE_POINTS) {
                notices.at(
                        place,
                        NoticeCode.TEXT_TOO_LONG,
                        "field",
                        headings.get(i),
                        "limit",
                        JsonLimits.STRING_CODE_POINTS);
                return Optional.empty();
            }
            cells.put(headings.get(i), words);
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Row(place, cells));
    }

    /** How many lines of the file end inside the cells of a row. */
    private static long lineEnds(CSVRecord record) {
        long ends = 0;
        for (String cell : record) {
            for (int i = 0; i < cell.length(); i++) {
                char unit = cell.charAt(i);
                boolean crBeforeLf = unit == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
                if (unit == '\n' || (unit == '\r' && !crBeforeLf)) {
                    ends++;
                }
            }
        }
        return ends;
    }

    private static JsonLocation place(long line) {
        return new JsonLocation((int) Math.min(line, Integer.MAX_VALUE), 1, JsonPath.ROOT);
    }
}
