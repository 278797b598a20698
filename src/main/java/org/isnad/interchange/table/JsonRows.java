package org.isnad.interchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.dataset.JsonProblems;
import org.isnad.interchange.Notice;
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
import org.isnad.json.JsonReader;
import org.isnad.json.JsonResult;
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
        JsonResult json = JsonReader.read(bytes);
        json.faults().forEach(fault -> notices.add(Notice.of(JsonProblems.of(fault, notices.source()))));
        if (json.root().isEmpty()) {
            return Optional.empty();
        }
        if (!(json.root().get() instanceof JsonArray(var elements, var _))) {
            notices.at(json.root().get().location(), NoticeCode.NO_TIMELINE);
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

    private void element(JsonNode element) {
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

    private static boolean unusable(JsonNode value) {
        return switch (value) {
            case JsonUnusable _ -> true;
            case JsonObject(var fields, var _, var _) ->
                fields.values().stream().anyMatch(JsonRows::unusable);
            case JsonArray(var elements, var _) -> elements.stream().anyMatch(JsonRows::unusable);
            case JsonString _, JsonNumber _, JsonBoolean _, JsonNull _ -> false;
        };
    }
}
