package org.isnad.interchange.timelines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.dataset.csv.Column;
import org.isnad.interchange.table.TableRows;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/**
 * The table of citations that our own export writes, also as a sheet of its workbook, as the annotations that say the same: records
 * come back with their figures, and quotations with their places where the articles are at hand.
 */
public final class OwnTable {
    /** Nobody else has these headings together. */
    private static final Set<Column> SIGNS = EnumSet.of(
            Column.RECORD, Column.ID, Column.DATE, Column.DATE_BASIS, Column.TITLE_AR, Column.ARTICLE, Column.QUOTE);

    /** Said by the target. */
    private static final Set<Column> PLACE =
            EnumSet.of(Column.ARTICLE, Column.PARAGRAPH, Column.START, Column.END, Column.QUOTE);

    private OwnTable() {}

    /** Whether a table has the headings of ours. */
    public static boolean looksLike(TableRows table) {
        return table.headings().containsAll(SIGNS.stream().map(Column::heading).toList());
    }

    /** A row as an annotation. */
    public static JsonArray annotations(TableRows table) {
        return new JsonArray(table.rows().stream().map(OwnTable::annotation).toList());
    }

    private static JsonNode annotation(Row row) {
        List<JsonNode> tags = new ArrayList<>();
        Arrays.stream(Column.values())
                .filter(column -> !PLACE.contains(column))
                // Also where it is empty: a record without a title says so.
                .filter(column ->
                        column == Column.TITLE_AR || !cell(row, column).isEmpty())
                .forEach(column -> tags.add(new JsonString(column.heading() + ":" + cell(row, column))));
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("type", new JsonString("Annotation"));
        fields.put("text", new JsonString(cell(row, Column.TITLE_AR)));
        fields.put("tags", new JsonArray(tags));
        fields.put("target", target(row));
        return new JsonObject(fields, Map.of(), row.place());
    }

    private static JsonObject target(Row row) {
        if (cell(row, Column.QUOTE).isEmpty()) {
            return new JsonObject(Map.of());
        }
        JsonObject quote = new JsonObject(
                Map.of("type", new JsonString("TextQuoteSelector"), "exact", new JsonString(cell(row, Column.QUOTE))));
        JsonObject place = new JsonObject(Map.of(
                "type",
                new JsonString(QuotedWords.IN_PARAGRAPH),
                "paragraph",
                number(cell(row, Column.PARAGRAPH)),
                "start",
                number(cell(row, Column.START))));
        return new JsonObject(Map.of(
                "source", new JsonString(cell(row, Column.ARTICLE)), "selector", new JsonArray(List.of(quote, place))));
    }

    private static JsonNumber number(String cell) {
        return new JsonNumber(cell.matches("\\d{1,9}") ? new BigDecimal(cell) : BigDecimal.ONE.negate());
    }

    private static String cell(Row row, Column column) {
        return row.cell(column.heading());
    }
}
