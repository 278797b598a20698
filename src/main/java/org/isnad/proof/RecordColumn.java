package org.isnad.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/** The values of one field, in the order of the records that have it, and the shortest form in which they can be written. */
final class RecordColumn {
    /** What separates the words of a value. */
    static final String SPACE = " ";

    /** More different ones are written out. */
    private static final int MOST_CHOICES = 1 << 16;

    /** How often each must come on average, or naming them costs more than it saves. */
    private static final int LEAST_USES = 4;

    private final List<String> path;
    private final List<JsonNode> values = new ArrayList<>();
    private final Map<Object, Integer> choices = new HashMap<>();
    private final List<JsonNode> chosen = new ArrayList<>();
    private int hash;

    /**
     * No values yet.
     *
     * @param path names of the objects around the field, then its own
     */
    RecordColumn(List<String> path) {
        this.path = path;
    }

    static JsonNumber number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    void add(JsonNode value) {
        values.add(value);
        Object key = key(value);
        hash = 31 * hash + key.hashCode();
        // One too many says that there are too many.
        if (choices.size() <= MOST_CHOICES && choices.putIfAbsent(key, choices.size()) == null) {
            chosen.add(value);
        }
    }

    /** What is equal for equal values, and quick to compare: a text knows its hash. */
    private static Object key(JsonNode value) {
        return switch (value) {
            case JsonString(String text, var _) -> text;
            case JsonNumber(BigDecimal number, var _) -> number;
            case JsonArray(List<JsonNode> elements, var _) when elements.isEmpty() -> elements;
            default -> value;
        };
    }

    private boolean hasValuesOf(RecordColumn other) {
        return other.hash == hash
                && other.values.size() == values.size()
                && IntStream.range(0, values.size())
                        .allMatch(i -> key(values.get(i)).equals(key(other.values.get(i))));
    }

    /**
     * The column in its shortest form.
     *
     * @param ordered all columns, or none
     */
    JsonObject object(List<RecordColumn> ordered) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        if (!path.isEmpty()) {
            fields.put("path", strings(path));
        }
        if (choices.size() == 1) {
            fields.put("all", values.getFirst());
            return new JsonObject(fields);
        }
        Optional<RecordColumn> same = ordered.stream()
                .takeWhile(other -> !other.equals(this))
                .filter(this::hasValuesOf)
                .findFirst();
        if (same.isPresent()) {
            fields.put("as", number(ordered.indexOf(same.get())));
        } else if (choices.size() <= MOST_CHOICES && choices.size() <= values.size() / LEAST_USES) {
            Letters letters = new Letters(choices.size());
            values.forEach(value -> letters.add(Objects.requireNonNull(choices.get(key(value)))));
            fields.put("choices", new JsonArray(chosen));
            fields.put("letters", strings(letters.strings()));
        } else if (!words(fields)) {
            fields.put("values", new JsonArray(values));
        }
        return new JsonObject(fields);
    }

    /** Writes the values as words that come often; says whether they are of such. */
    private boolean words(Map<String, JsonNode> fields) {
        Map<String, Integer> words = new LinkedHashMap<>();
        long uses = 0;
        for (JsonNode value : values) {
            if (!(value instanceof JsonString(String text, var _))) {
                return false;
            }
            for (String word : text.split(SPACE, -1)) {
                // The first number ends a value.
                words.putIfAbsent(word, words.size() + 1);
                uses++;
            }
            if (words.size() > MOST_CHOICES) {
                return false;
            }
        }
        if (uses < (long) LEAST_USES * words.size()) {
            return false;
        }
        Letters letters = new Letters(words.size() + 1);
        for (JsonNode value : values) {
            for (String word : ((JsonString) value).value().split(SPACE, -1)) {
                letters.add(Objects.requireNonNull(words.get(word)));
            }
            letters.add(0);
        }
        fields.put("words", strings(List.copyOf(words.keySet())));
        fields.put("letters", strings(letters.strings()));
        return true;
    }

    private static JsonArray strings(List<String> all) {
        return new JsonArray(all.stream().<JsonNode>map(JsonString::new).toList());
    }
}
