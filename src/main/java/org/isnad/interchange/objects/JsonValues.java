package org.isnad.interchange.objects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.interchange.table.DateParts;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/** Single values that programs write as objects. */
final class JsonValues {
    private static final Set<String> BESIDE_VALUE = Set.of("type", "value", "datatype", "xml:lang");
    private static final Set<String> PARTS = Set.of("year", "month", "day");
    private static final List<String> WRAPPED = List.of("$date", "$numberLong", "$numberInt", "$oid");

    /** Fields that hold the words of an object, the one that is taken first. */
    private static final List<String> WORDS =
            List.of("ar", "value", "rendered", "name", "title", "text", "label", "date", "en");

    private JsonValues() {}

    /**
     * The value that an object is nothing but another way of writing: of MongoDB, of SPARQL, or a year, a month and a day. Empty for
     * other objects.
     */
    static Optional<String> written(JsonObject object) {
        Map<String, JsonNode> fields = object.fields();
        if (fields.size() == 1) {
            Optional<JsonNode> wrapped = WRAPPED.stream()
                    .map(fields::get)
                    .flatMap(Stream::ofNullable)
                    .findFirst();
            if (wrapped.isPresent()) {
                return wrapped.get() instanceof JsonObject inner ? written(inner) : scalar(wrapped.get());
            }
        }
        if (fields.containsKey("value") && fields.containsKey("type") && BESIDE_VALUE.containsAll(fields.keySet())) {
            return scalar(fields.get("value"));
        }
        if (fields.containsKey("year") && PARTS.containsAll(fields.keySet())) {
            return Optional.of(DateParts.words(part(fields, "year"), part(fields, "month"), part(fields, "day")));
        }
        return Optional.empty();
    }

    /** The words of an object that has more beside them: its text in Arabic, its name, its title; empty where it has none. */
    static Optional<String> plain(JsonObject object) {
        return written(object).isPresent()
                ? Optional.empty()
                : WORDS.stream()
                        .map(object.fields()::get)
                        .flatMap(Stream::ofNullable)
                        .filter(JsonString.class::isInstance)
                        .map(JsonString.class::cast)
                        .map(JsonString::value)
                        .findFirst();
    }

    /** The words of a list of words. */
    static Optional<String> listed(JsonArray list) {
        boolean pieces = list.elements().stream().anyMatch(JsonString.class::isInstance)
                && list.elements().stream().anyMatch(JsonObject.class::isInstance)
                && list.elements().stream().allMatch(element -> piece(element).isPresent());
        if (pieces) {
            // Words with links in them.
            return Optional.of(list.elements().stream()
                    .flatMap(element -> piece(element).stream())
                    .collect(Collectors.joining()));
        }
        boolean words = !list.elements().isEmpty() && list.elements().stream().allMatch(JsonString.class::isInstance);
        return words
                ? Optional.of(list.elements().stream()
                        .map(element -> ((JsonString) element).value())
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private static Optional<String> piece(JsonNode element) {
        return element instanceof JsonString(var words, var _)
                ? Optional.of(words)
                : element instanceof JsonObject object
                                && object.fields().get("text") instanceof JsonString(var text, var _)
                        ? Optional.of(text)
                        : Optional.empty();
    }

    private static Optional<String> scalar(JsonNode node) {
        return switch (node) {
            case JsonString(var words, var _) -> Optional.of(words);
            case JsonNumber(var number, var _) -> Optional.of(number.toPlainString());
            default -> Optional.empty();
        };
    }

    private static String part(Map<String, JsonNode> fields, String name) {
        JsonNode part = fields.get(name);
        return part == null ? "" : scalar(part).orElse("");
    }
}
