package org.isnad.interchange.objects;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.compact.MadeList;
import org.isnad.interchange.JsonText;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.RowCells;
import org.isnad.interchange.table.TableRows;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.json.JsonLimits;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonNode.JsonUnusable;
import org.isnad.json.JsonWriter;

/**
 * Reads a list of flat objects in JSON as a table: the names of their fields are the headings, in the order in which they
 * first occur. A number or truth value is written out, {@code null} is an empty cell, and a list or object is kept as the
 * JSON that it is.
 */
public final class JsonRows {
    private final Notices notices;
    private final Set<String> headings;

    private final JsonLists lists;

    private JsonRows(Notices notices, Set<String> headings, JsonLists lists) {
        this.notices = notices;
        this.headings = headings;
        this.lists = lists;
    }

    /** Reads a file's bytes; empty when it is no such list, and {@code notices} tell why. */
    public static Optional<TableRows> read(byte[] bytes, Notices notices) {
        return JsonText.read(bytes, Optional.empty(), false, notices).flatMap(root -> read(root, notices));
    }

    /**
     * Reads the list in a value, of GeoJSON the properties of its features; empty when there is none, and {@code notices} tell so.
     */
    public static Optional<TableRows> read(JsonNode root, Notices notices) {
        JsonLists lists = new JsonLists();
        List<JsonLists.Found> found = lists.of(root);
        if (found.isEmpty()) {
            notices.at(root.location(), NoticeCode.NO_TIMELINE);
            return Optional.empty();
        }
        if (found.size() > 1) {
            notices.add(
                    NoticeCode.OTHER_LISTS,
                    "name",
                    found.getFirst().name(),
                    "known",
                    found.stream().skip(1).map(JsonLists.Found::name).distinct().collect(Collectors.joining(" | ")));
        }
        TableRows.Form form = new TableRows.Form("UTF-8", TableRows.Form.LIST);
        notices.add(NoticeCode.TABLE_FORM, "encoding", form.encoding(), "delimiter", form.delimiter());
        JsonRows table = new JsonRows(notices, new LinkedHashSet<>(), lists);
        List<JsonNode> elements = found.getFirst().elements();
        int[] filled = table.filled(elements);
        RowCells.Columns columns = new RowCells.Columns(List.copyOf(table.headings));
        List<Row> rows = new MadeList<>(filled.length, row -> {
            JsonNode element = elements.get(filled[row]);
            // What a row tells was told, and no heading is new.
            JsonRows again = new JsonRows(new Notices(notices.source()), table.headings, lists);
            return new Row(lists.unwrapped(element).location(), columns.row(again.element(element)));
        });
        return Optional.of(new TableRows(List.copyOf(table.headings), rows, form));
    }

    /** Whether an object of a list has a field whose name means a date. */
    public static boolean dated(List<JsonNode> elements) {
        return new DatedNames().dated(elements);
    }

    /** The indexes of the elements of which something is taken; what is not is told. */
    private int[] filled(List<JsonNode> elements) {
        int[] filled = new int[elements.size()];
        int size = 0;
        int index = 0;
        for (JsonNode element : elements) {
            if (!element(element).isEmpty()) {
                filled[size++] = index;
            }
            index++;
        }
        return Arrays.copyOf(filled, size);
    }

    /** The words of an element by their headings; none where nothing of it is taken. */
    private Map<String, String> element(JsonNode node) {
        JsonNode element = lists.unwrapped(node);
        if (!(element instanceof JsonObject object)) {
            notices.at(element.location(), NoticeCode.NOT_AN_OBJECT);
            return Map.of();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.fields().entrySet()) {
            String heading = field.getKey().isBlank() ? "#" : field.getKey();
            String words = words(field.getValue()).strip();
            if (words.length() > JsonLimits.STRING_CODE_POINTS
                    && words.codePointCount(0, words.length()) > JsonLimits.STRING_CODE_POINTS) {
                notices.at(
                        field.getValue().location(),
                        NoticeCode.TEXT_TOO_LONG,
                        "field",
                        heading,
                        "limit",
                        JsonLimits.STRING_CODE_POINTS);
                return Map.of();
            }
            if (!take(heading)) {
                beyond(field, words);
                continue;
            }
            if (more(field.getValue())) {
                // What stands beside the words that are taken is kept.
                String nested = nested(field.getValue());
                if (take(heading + " {}")) {
                    cells.put(heading + " {}", nested);
                } else {
                    beyond(field, nested);
                }
            }
            if (!words.isEmpty() && cells.putIfAbsent(heading, words) != null) {
                notices.at(
                        field.getValue().location(), NoticeCode.EXTRA_FIELD, "field", field.getKey(), "words", words);
            }
        }
        return cells;
    }

    /** Tells of a field beyond the columns that are read. */
    private void beyond(Map.Entry<String, JsonNode> field, String words) {
        notices.at(
                field.getValue().location(),
                NoticeCode.MORE_COLUMNS,
                "n",
                1,
                "limit",
                TableRows.COLUMNS,
                "words",
                field.getKey() + ": " + words);
    }

    /** Takes a heading that the table has, or has room for; whether it was taken. There is never room for one that was refused. */
    private boolean take(String heading) {
        return headings.contains(heading) || (headings.size() < TableRows.COLUMNS && headings.add(heading));
    }

    /** Whether words are taken of a value that holds more. */
    private static boolean more(JsonNode value) {
        return !unusable(value)
                && switch (value) {
                    case JsonObject object -> JsonValues.plain(object).isPresent();
                    case JsonArray list -> JsonValues.listed(list).isPresent();
                    default -> false;
                };
    }

    private String words(JsonNode value) {
        return switch (value) {
            case JsonString(var text, var _) -> text;
            case JsonNumber(var number, var _) -> number.toPlainString();
            case JsonBoolean(var truth, var _) -> Boolean.toString(truth);
            case JsonNull _ -> "";
            // What is wrong with it was told as a fault.
            case JsonUnusable _ -> "";
            case JsonObject object
            when !unusable(value) ->
                JsonValues.written(object).or(() -> JsonValues.plain(object)).orElseGet(() -> nested(value));
            case JsonArray list when !unusable(value) -> JsonValues.listed(list).orElseGet(() -> nested(value));
            case JsonObject _, JsonArray _ -> nested(value);
        };
    }

    private String nested(JsonNode value) {
        if (unusable(value)) {
            return "";
        }
        notices.count(value.location(), NoticeCode.NESTED_VALUES);
        return JsonWriter.writeLine(value);
    }

    /** Whether a value holds one that could not be read, and so cannot be written. */
    public static boolean unusable(JsonNode value) {
        return switch (value) {
            case JsonUnusable _ -> true;
            case JsonObject(var fields, var _, var _) ->
                fields.values().stream().anyMatch(JsonRows::unusable);
            case JsonArray(var elements, var _) -> elements.stream().anyMatch(JsonRows::unusable);
            case JsonString _, JsonNumber _, JsonBoolean _, JsonNull _ -> false;
        };
    }
}
