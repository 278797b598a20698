package org.isnad.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonUnusable;

/** A record that changed, written with the fields of its old text that the format does not know. */
final class JsonRevision {
    private JsonRevision() {}

    /**
     * The new value of a part of a file.
     *
     * @param old as it stands in the file
     * @param before what the program read there, as it would write it
     * @param after what it shall say now
     */
    static JsonNode of(JsonNode old, JsonNode before, JsonNode after) {
        if (old instanceof JsonObject(var oldFields, var _, var _)
                && before instanceof JsonObject(var beforeFields, var _, var _)
                && after instanceof JsonObject(var afterFields, var _, var _)) {
            return object(oldFields, beforeFields, afterFields);
        }
        if (old instanceof JsonArray(var oldElements, var _)
                && before instanceof JsonArray(var beforeElements, var _)
                && after instanceof JsonArray(var afterElements, var _)
                && oldElements.size() == beforeElements.size()
                && oldElements.size() == afterElements.size()) {
            List<JsonNode> elements = new ArrayList<>();
            for (int i = 0; i < oldElements.size(); i++) {
                elements.add(of(oldElements.get(i), beforeElements.get(i), afterElements.get(i)));
            }
            return new JsonArray(elements);
        }
        return after;
    }

    private static JsonObject object(
            Map<String, JsonNode> old, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        after.forEach((name, value) -> fields.put(
                name,
                old.containsKey(name) && before.containsKey(name)
                        ? of(old.get(name), before.get(name), value)
                        : value));
        // What the program would not have written, and does not write now, is not its own: it stays.
        old.forEach((name, value) -> {
            if (!before.containsKey(name) && !after.containsKey(name) && usable(value)) {
                fields.put(name, value);
            }
        });
        return new JsonObject(fields);
    }

    /** Whether a value can be written again; what is beyond the limits of the reader has no value. */
    private static boolean usable(JsonNode value) {
        return switch (value) {
            case JsonUnusable _ -> false;
            case JsonObject(var fields, var _, var _) ->
                fields.values().stream().allMatch(JsonRevision::usable);
            case JsonArray(var elements, var _) -> elements.stream().allMatch(JsonRevision::usable);
            default -> true;
        };
    }
}
