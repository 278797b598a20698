package org.isnad.curation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.ForeignJson;
import org.isnad.dataset.LoadResult;
import org.isnad.json.JsonLimits;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;

/**
 * Writes values that are records through and through as JSON, and reads them back: each by the names of its components, a
 * choice of a sealed type by the name of its class; a data set in its own format. What is absent is not written. So an edit that is new needs no code here.
 */
final class RecordJson {

    /** The field that names the class where a sealed type leaves a choice. */
    private static final String CHOICE = "is";

    /** A longer text is written in pieces, because the reader takes no string beyond its limit. */
    private static final int PIECE_UNITS = JsonLimits.STRING_CODE_POINTS / 2;

    private RecordJson() {}

    /** The value as an object that names its class. */
    static JsonObject write(Record value) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(CHOICE, new JsonString(value.getClass().getSimpleName()));
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            node(get(component, value)).ifPresent(node -> fields.put(component.getName(), node));
        }
        return new JsonObject(fields);
    }

    /**
     * The value of an object.
     *
     * @param type a sealed interface whose choices are records
     * @throws IllegalArgumentException if the object is none of its values
     */
    static <T> T read(JsonNode node, Class<T> type) {
        return type.cast(value(Optional.of(node), type));
    }

    private static Optional<JsonNode> node(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(RecordJson::node);
            case String words -> Optional.of(words(words));
            case Integer number -> Optional.of(new JsonNumber(BigDecimal.valueOf(number)));
            case BigDecimal number -> Optional.of(new JsonNumber(number));
            case Enum<?> constant -> Optional.of(new JsonString(constant.name()));
            case List<?> list ->
                list.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new JsonArray(list.stream()
                                .map(RecordJson::node)
                                .flatMap(Optional::stream)
                                .toList()));
            case Map<?, ?> map -> {
                Map<String, JsonNode> fields = new LinkedHashMap<>();
                new TreeMap<>(map).forEach((name, each) -> fields.put((String) name, words((String) each)));
                yield fields.isEmpty() ? Optional.empty() : Optional.of(new JsonObject(fields));
            }
            case Foreign foreign ->
                foreign.fields().isEmpty() ? Optional.empty() : Optional.of(ForeignJson.write(foreign));
            case Dataset dataset -> Optional.of(DatasetWriter.tree(dataset));
            case Record part -> Optional.of(write(part));
            default -> throw new IllegalArgumentException("not made of records: " + value.getClass());
        };
    }

    private static JsonNode words(String words) {
        if (words.length() <= PIECE_UNITS) {
            return new JsonString(words);
        }
        List<JsonNode> pieces = new ArrayList<>();
        for (int start = 0; start < words.length(); ) {
            int end = Math.min(words.length(), start + PIECE_UNITS);
            if (end < words.length() && Character.isHighSurrogate(words.charAt(end - 1))) {
                end--;
            }
            pieces.add(new JsonString(words.substring(start, end)));
            start = end;
        }
        return new JsonArray(pieces);
    }

    private static Object value(Optional<JsonNode> node, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return generic(node, parameterized);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Foreign.class) {
            return node.isEmpty() ? Foreign.NONE : ForeignJson.read(object(node.get()));
        }
        JsonNode found = node.orElseThrow(() -> new IllegalArgumentException("nothing for " + raw));
        if (raw == Dataset.class) {
            return dataset(found);
        }
        if (raw == String.class) {
            return words(found);
        }
        if (raw == int.class || raw == Integer.class) {
            return number(found).intValueExact();
        }
        if (raw == BigDecimal.class) {
            return number(found);
        }
        if (raw.isEnum()) {
            return constant(raw, words(found));
        }
        return record(object(found), raw);
    }

    /** A data set, which has a format of its own. */
    private static Dataset dataset(JsonNode node) {
        if (DatasetReader.read(node, "", ArticleSource.NONE) instanceof LoadResult.Loaded(var loaded)) {
            return loaded.whole();
        }
        throw new IllegalArgumentException("no data set");
    }

    private static Object generic(Optional<JsonNode> node, ParameterizedType type) {
        Type part = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return node.map(found -> value(Optional.of(found), part));
        }
        if (type.getRawType() == List.class) {
            return node.stream()
                    .flatMap(found -> array(found).stream())
                    .map(found -> value(Optional.of(found), part))
                    .toList();
        }
        Map<String, String> map = new LinkedHashMap<>();
        node.ifPresent(found -> object(found).fields().forEach((name, each) -> map.put(name, words(each))));
        return map;
    }

    private static Object record(JsonObject object, Class<?> type) {
        String name = words(Optional.ofNullable(object.fields().get(CHOICE))
                .orElseThrow(() -> new IllegalArgumentException("no class for " + type)));
        Class<?> chosen = choices(type)
                .filter(choice -> choice.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no " + type.getSimpleName()));
        RecordComponent[] components = chosen.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(
                        Optional.ofNullable(object.fields().get(component.getName())), component.getGenericType()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = chosen.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("no " + name, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records have a public constructor", e);
        }
    }

    /** The records of a sealed type, or the record itself. */
    private static Stream<Class<?>> choices(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Optional.<Class<?>[]>ofNullable(type.getPermittedSubclasses()).stream()
                        .flatMap(Stream::of)
                        .flatMap(RecordJson::choices);
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no " + type.getSimpleName()));
    }

    private static Object get(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records have public accessors", e);
        }
    }

    private static String words(JsonNode node) {
        return switch (node) {
            case JsonString(String words, var _) -> words;
            case JsonArray(var pieces, var _) ->
                String.join("", pieces.stream().map(RecordJson::words).toList());
            default -> throw new IllegalArgumentException("no words");
        };
    }

    private static BigDecimal number(JsonNode node) {
        if (node instanceof JsonNumber(BigDecimal number, var _)) {
            return number;
        }
        throw new IllegalArgumentException("no number");
    }

    private static List<JsonNode> array(JsonNode node) {
        if (node instanceof JsonArray(var elements, var _)) {
            return elements;
        }
        throw new IllegalArgumentException("no array");
    }

    private static JsonObject object(JsonNode node) {
        if (node instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException("no object");
    }
}
