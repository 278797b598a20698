package org.isnad.interchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.interchange.JsonText;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
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
    private final Set<String> headings = new LinkedHashSet<>();
    private final List<Row> rows = new ArrayList<>();

    private JsonRows(Notices notices) {
        this.notices = notices;
    }

    /** Reads a file's bytes; empty when it is no such list, and {@code notices} tell why. */
    public static Optional<TableRows> read(byte[] bytes, Notices notices) {
        return JsonText.read(bytes, Optional.empty(), notices).flatMap(root -> read(root, notices));
    }

    /**
     * Reads a list, an object that holds one such list, or the properties of the features of GeoJSON; empty when it is none, and
     * {@code notices} tell so.
     */
    public static Optional<TableRows> read(JsonNode root, Notices notices) {
        List<JsonNode> elements = elements(root);
        if (elements.isEmpty() && !(root instanceof JsonArray)) {
            notices.at(root.location(), NoticeCode.NO_TIMELINE);
            return Optional.empty();
        }
        TableRows.Form form = new TableRows.Form("UTF-8", TableRows.Form.LIST);
        notices.add(NoticeCode.TABLE_FORM, "encoding", form.encoding(), "delimiter", form.delimiter());
        JsonRows table = new JsonRows(notices);
        for (JsonNode element : elements) {
            table.element(element);
        }
        return Optional.of(new TableRows(List.copyOf(table.headings), table.rows, form));
    }

    /** The list itself, or the only or longest list of objects in an object. */
    private static List<JsonNode> elements(JsonNode root) {
        return switch (root) {
            case JsonArray(var elements, var _) -> elements;
            case JsonObject(var fields, var _, var _) ->
                fields.values().stream()
                        .flatMap(value ->
                                value instanceof JsonArray(var elements, var _) ? Stream.of(elements) : Stream.of())
                        .filter(elements -> elements.stream().anyMatch(JsonObject.class::isInstance))
                        .max(Comparator.comparingInt(List::size))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private void element(JsonNode node) {
        boolean feature = node instanceof JsonObject(var fields, var _, var _)
                && fields.get("properties") instanceof JsonObject
                && fields.containsKey("geometry");
        JsonNode element = feature ? ((JsonObject) node).fields().getOrDefault("properties", node) : node;
        if (!(element instanceof JsonObject object)) {
            notices.at(element.location(), NoticeCode.NOT_AN_OBJECT);
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.fields().entrySet()) {
            String heading = field.getKey().isBlank() ? "#" : field.getKey();
            String words = words(field.getValue()).strip();
            if (words.codePointCount(0, words.length()) > JsonLimits.STRING_CODE_POINTS) {
                notices.at(
                        field.getValue().location(),
                        NoticeCode.TEXT_TOO_LONG,
                        "field",
                        heading,
                        "limit",
                        JsonLimits.STRING_CODE_POINTS);
                return;
            }
            if (!headings.contains(heading) && headings.size() == TableRows.COLUMNS) {
                notices.at(field.getValue().location(), NoticeCode.EXTRA_CELLS, "words", words);
                continue;
            }
            headings.add(heading);
            if (!words.isEmpty() && cells.putIfAbsent(heading, words) != null) {
                notices.at(field.getValue().location(), NoticeCode.EXTRA_CELLS, "words", words);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(element.location(), cells));
        }
    }

    private String words(JsonNode value) {
        return switch (value) {
            case JsonString(var text, var _) -> text;
            case JsonNumber(var number, var _) -> number.toPlainString();
            case JsonBoolean(var truth, var _) -> Boolean.toString(truth);
            case JsonNull _ -> "";
            // What is wrong with it was told as a fault.
            case JsonUnusable _ -> "";
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
