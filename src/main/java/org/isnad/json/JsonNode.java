package org.isnad.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.compact.MadeList;

/** A JSON value that knows where it stands; immutable. */
public sealed interface JsonNode {

    /** Where the value begins, {@link JsonLocation#NONE} when it was not read from a text. */
    JsonLocation location();

    /**
     * An object.
     *
     * @param fields in the order of the text; of two fields with one name the first
     * @param names where the name of each field begins
     */
    record JsonObject(Map<String, JsonNode> fields, Map<String, JsonLocation> names, JsonLocation location)
            implements JsonNode {

        /** Copies the maps, unless they never change. */
        public JsonObject {
            fields = fields instanceof FieldMap ? fields : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            names = names instanceof FieldMap ? names : Map.copyOf(names);
        }

        /** An object that was not read from a text. */
        public JsonObject(Map<String, JsonNode> fields) {
            this(fields, Map.of(), JsonLocation.NONE);
        }
    }

    /** An array. */
    record JsonArray(List<JsonNode> elements, JsonLocation location) implements JsonNode {

        /** Copies the list, unless its elements are made when they are asked for. */
        public JsonArray {
            elements = MadeList.copyOf(elements);
        }

        /** An array that was not read from a text. */
        public JsonArray(List<JsonNode> elements) {
            this(elements, JsonLocation.NONE);
        }
    }

    /** A string without lone surrogates, at most {@link JsonLimits#STRING_CODE_POINTS} long. */
    record JsonString(String value, JsonLocation location) implements JsonNode {

        /** A string that was not read from a text. */
        public JsonString(String value) {
            this(value, JsonLocation.NONE);
        }
    }

    /** A number of at most {@link JsonLimits#NUMBER_DIGITS} digits, written without exponent. */
    record JsonNumber(BigDecimal value, JsonLocation location) implements JsonNode {

        /** A number that was not read from a text. */
        public JsonNumber(BigDecimal value) {
            this(value, JsonLocation.NONE);
        }
    }

    /** {@code true} or {@code false}. */
    record JsonBoolean(boolean value, JsonLocation location) implements JsonNode {

        /** A boolean that was not read from a text. */
        public JsonBoolean(boolean value) {
            this(value, JsonLocation.NONE);
        }
    }

    /** {@code null}. */
    record JsonNull(JsonLocation location) implements JsonNode {

        /** A null that was not read from a text. */
        public JsonNull() {
            this(JsonLocation.NONE);
        }
    }

    /** A string or number beyond what can be used; a {@link JsonFault} tells why. */
    record JsonUnusable(JsonLocation location) implements JsonNode {}
}
