package org.isnad.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field, in the order of the records that have it, and the shortest form in which they can be written.
 *
 * <p>Values are kept as {@link #key keys}. As long as few are different each stands once, and which value a record has is a number.
 */
final class RecordColumn {
    /** What separates the words of a value. */
    static final String SPACE = " ";

    /** More different ones are written out. */
    private static final int MOST_CHOICES = 1 << 16;

    /** How often each must come on average, or naming them costs more than it saves. */
    private static final int LEAST_USES = 4;

    private static final int FIRST_CAPACITY = 1024;
    private static final int RECENT = 256;

    private final List<String> path;

    /** The number of each different value; one too many says that there are too many. */
    private final Map<Object, Integer> choices = new HashMap<>();

    private final List<Object> chosen = new ArrayList<>();

    /** Which of the {@link #chosen} each value is, as long as there are not too many. */
    private int[] numbers = new int[FIRST_CAPACITY];

    /** Values that came lately, by their hash, and their numbers: most that come again are the same object. */
    private final @Nullable Object[] recent = new Object[RECENT];

    private final int[] recentNumbers = new int[RECENT];

    /** The values as words, once there are too many different ones; null before, and when they are no such texts. */
    private @Nullable WordNumbers words;

    /** The values themselves, when there are too many different ones and too many different words. */
    private final List<Object> values = new ArrayList<>();

    private int size;
    private int hash;

    /**
     * No values yet.
     *
     * @param path names of the objects around the field, then its own
     */
    RecordColumn(List<String> path) {
        this.path = List.copyOf(path);
    }

    static JsonNumber number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    /** What is equal for equal values, and quick to compare: a text knows its hash. */
    static Object key(JsonNode value) {
        return switch (value) {
            case JsonString(String text, var _) -> text;
            case JsonNumber(BigDecimal number, var _) -> number;
            case JsonArray(List<JsonNode> elements, var _) when elements.isEmpty() -> elements;
            default -> value;
        };
    }

    private static JsonNode node(Object key) {
        return switch (key) {
            case String text -> new JsonString(text);
            case BigDecimal number -> new JsonNumber(number);
            case JsonNode value -> value;
            default -> new JsonArray(List.of());
        };
    }

    /** Adds the value with that {@link #key}. */
    void add(Object key) {
        int keyHash = key.hashCode();
        hash = 31 * hash + keyHash;
        size++;
        if (tooMany()) {
            addLong(key);
            return;
        }
        int number = number(key, keyHash);
        if (tooMany()) {
            words = new WordNumbers();
            for (int i = 0; i < size - 1; i++) {
                addLong(chosen.get(numbers[i]));
            }
            addLong(key);
            chosen.clear();
            numbers = new int[0];
            return;
        }
        if (size > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        numbers[size - 1] = number;
    }

    /** Adds one of too many different values. */
    private void addLong(Object key) {
        WordNumbers known = words;
        if (known == null) {
            values.add(key);
            return;
        }
        if (key instanceof String text) {
            known.add(text);
        }
        if (!(key instanceof String) || known.different() > MOST_CHOICES) {
            values.addAll(known.texts());
            words = null;
        }
        if (!(key instanceof String)) {
            values.add(key);
        }
    }

    @SuppressWarnings("ReferenceEquality") // The same object needs no comparing; an equal one is looked up.
    private int number(Object key, int keyHash) {
        int slot = (keyHash ^ keyHash >>> 16) & RECENT - 1;
        if (recent[slot] == key) {
            return recentNumbers[slot];
        }
        Integer known = choices.get(key);
        int number = known == null ? chosen.size() : known;
        if (known == null) {
            choices.put(key, number);
            chosen.add(key);
        }
        recent[slot] = key;
        recentNumbers[slot] = number;
        return number;
    }

    private boolean tooMany() {
        return choices.size() > MOST_CHOICES;
    }

    private Object key(int index) {
        return tooMany() ? values.get(index) : chosen.get(numbers[index]);
    }

    private boolean hasValuesOf(RecordColumn other) {
        if (other.hash != hash || other.size != size) {
            return false;
        }
        if (words != null || other.words != null) {
            // Equal values came the same way.
            return words != null && other.words != null && words.hasTextsOf(other.words);
        }
        return IntStream.range(0, size).allMatch(i -> key(i).equals(other.key(i)));
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
            fields.put("all", node(key(0)));
            return new JsonObject(fields);
        }
        Optional<RecordColumn> same = ordered.stream()
                .takeWhile(other -> !other.equals(this))
                .filter(this::hasValuesOf)
                .findFirst();
        if (same.isPresent()) {
            fields.put("as", number(ordered.indexOf(same.get())));
        } else if (!tooMany() && choices.size() <= size / LEAST_USES) {
            fields.put(
                    "choices",
                    new JsonArray(chosen.stream().map(RecordColumn::node).toList()));
            fields.put("letters", strings(Letters.of(numbers, size, choices.size())));
        } else {
            Optional<WordNumbers> inWords = inWords();
            if (inWords.isPresent()) {
                fields.put("words", strings(inWords.get().words()));
                fields.put("letters", strings(inWords.get().letters()));
            } else {
                fields.put(
                        "values",
                        new JsonArray(all().stream().map(RecordColumn::node).toList()));
            }
        }
        return new JsonObject(fields);
    }

    /** All values in their order. */
    private List<?> all() {
        if (words != null) {
            return words.texts();
        }
        return tooMany() ? values : IntStream.range(0, size).mapToObj(this::key).toList();
    }

    /** The values as words; empty if they are no texts, or not of words that come often. */
    private Optional<WordNumbers> inWords() {
        return Optional.ofNullable(tooMany() ? words : fewInWords())
                .filter(made -> made.uses() >= (long) LEAST_USES * made.different());
    }

    private @Nullable WordNumbers fewInWords() {
        WordNumbers made = new WordNumbers();
        for (int i = 0; i < size; i++) {
            if (!(key(i) instanceof String text)) {
                return null;
            }
            made.add(text);
            if (made.different() > MOST_CHOICES) {
                return null;
            }
        }
        return made;
    }

    private static JsonArray strings(List<String> all) {
        return new JsonArray(all.stream().<JsonNode>map(JsonString::new).toList());
    }
}
