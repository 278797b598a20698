package org.isnad.dataset;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonNode.JsonUnusable;
import org.isnad.model.Foreign;

/** Carries fields of other formats from JSON to the model and back. */
public final class ForeignJson {
    private ForeignJson() {}

    /** The fields of an object; what cannot be used becomes {@code null}. */
    public static Foreign read(JsonObject object) {
        return new Foreign(fields(object));
    }

    /** An object with these fields; a value of no type that the model knows becomes {@code null}. */
    public static JsonObject write(Foreign foreign) {
        return object(foreign.fields());
    }

    /** The fields of {@link #write}, one by one. */
    static void pass(Foreign foreign, RecordFields receiver) {
        pass(foreign.fields(), receiver);
    }

    private static void pass(Map<?, ?> values, RecordFields receiver) {
        values.forEach((key, value) -> {
            String name = (String) key;
            if (value instanceof String words) {
                receiver.text(name, words);
            } else if (value instanceof Map<?, ?> inner && !inner.isEmpty()) {
                receiver.begin(name);
                pass(inner, receiver);
                receiver.end();
            } else {
                receiver.value(name, node(value));
            }
        });
    }

    private static Map<String, Object> fields(JsonObject object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.fields().forEach((name, node) -> fields.put(name, value(node)));
        return Collections.unmodifiableMap(fields);
    }

    private static Object value(JsonNode node) {
        return switch (node) {
            case JsonObject object -> fields(object);
            case JsonArray(var elements, var _) ->
                elements.stream().map(ForeignJson::value).toList();
            case JsonString(var words, var _) -> words;
            case JsonNumber(var number, var _) -> plain(number);
            case JsonBoolean(var truth, var _) -> truth;
            // What cannot be used has been reported; the field stays, without value.
            case JsonNull _, JsonUnusable _ -> Foreign.JSON_NULL;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static JsonObject object(Map<?, ?> values) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> fields.put((String) name, node(value)));
        return new JsonObject(fields);
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Map<?, ?> map -> object(map);
            case List<?> list ->
                new JsonArray(list.stream().map(ForeignJson::node).toList());
            case String words -> new JsonString(words);
            case BigDecimal number -> new JsonNumber(number);
            case Boolean truth -> new JsonBoolean(truth);
            default -> new JsonNull(JsonLocation.NONE);
        };
    }
}
