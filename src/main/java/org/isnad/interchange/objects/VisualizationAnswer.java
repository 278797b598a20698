package org.isnad.interchange.objects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/** Answers of Google's tables and charts ({@code gviz}): columns with labels, and rows of cells whose dates count months from 0. */
final class VisualizationAnswer {
    private static final Pattern DATE =
            Pattern.compile("Date\\((-?\\d{1,6}), ?(\\d{1,2})(?:, ?(\\d{1,2}))?(?:,[\\d, ]*)?\\)");

    private VisualizationAnswer() {}

    /** The rows as objects; empty where a value is no such answer. */
    static Optional<List<JsonNode>> rows(JsonNode root) {
        if (!(root instanceof JsonObject answer)) {
            return Optional.empty();
        }
        JsonNode table = answer.fields().getOrDefault("table", answer);
        if (!(table instanceof JsonObject(var parts, var _, var _))
                || !(parts.get("cols") instanceof JsonArray(var columns, var _))
                || !(parts.get("rows") instanceof JsonArray(var rows, var _))) {
            return Optional.empty();
        }
        List<String> headings = new ArrayList<>();
        for (JsonNode column : columns) {
            String label = column instanceof JsonObject(var fields, var _, var _)
                            && fields.get("label") instanceof JsonString(var words, var _)
                    ? words
                    : "";
            headings.add(label.isBlank() || headings.contains(label) ? label + "#" + (headings.size() + 1) : label);
        }
        List<JsonNode> objects = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!(row instanceof JsonObject(var fields, var _, var place))
                    || !(fields.get("c") instanceof JsonArray(var cells, var _))) {
                return Optional.empty();
            }
            Map<String, JsonNode> object = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
                if (cells.get(i) instanceof JsonObject(var cell, var _, var _)) {
                    object.put(headings.get(i), value(cell.getOrDefault("v", new JsonNull())));
                }
            }
            objects.add(new JsonObject(object, Map.of(), place));
        }
        return Optional.of(objects);
    }

    private static JsonNode value(JsonNode value) {
        if (!(value instanceof JsonString(var words, var place))) {
            return value;
        }
        Matcher date = DATE.matcher(words);
        if (!date.matches()) {
            return value;
        }
        String day = date.group(3) == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(date.group(3)));
        return new JsonString(
                String.format(
                        Locale.ROOT,
                        "%04d-%02d%s",
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)) + 1,
                        day),
                place);
    }
}
