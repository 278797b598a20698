package org.isnad.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The values that the fields of documents have, each with its names and its documents. Immutable after it was built. */
final class FieldIndex {
    private final Map<Field, Map<String, Value>> values = new EnumMap<>(Field.class);

    /** One value. */
    private static final class Value {
        private final List<String> names = new ArrayList<>();
        private final List<String> compared = new ArrayList<>();
        private final IntList documents = new IntList();

        void name(String name) {
            String bare = joined(name);
            if (!bare.isEmpty() && !compared.contains(bare)) {
                names.add(name);
                compared.add(bare);
            }
        }
    }

    /** Lets a value be called by more names; the first one of all is shown. */
    void name(Field field, String code, List<String> names) {
        Value value = value(field, code);
        names.forEach(value::name);
        value.name(code);
    }

    /** Gives a document a value of a field. */
    void add(Field field, String code, int document) {
        IntList documents = value(field, code).documents;
        if (documents.size() == 0 || documents.get(documents.size() - 1) != document) {
            documents.add(document);
        }
    }

    /** Gives back the room for more documents. */
    void trim() {
        values.values().forEach(known -> known.values().forEach(value -> value.documents.trim()));
    }

    /** The documents whose field has a value of that name, or if there is none, one whose name begins or goes on so. */
    int[] documents(Field field, String name) {
        String asked = joined(name);
        IntList found = new IntList();
        if (!asked.isEmpty()) {
            List<Value> named = matching(field, known -> known.equals(asked));
            if (named.isEmpty()) {
                named = matching(field, known -> known.startsWith(asked) || known.contains(" " + asked));
            }
            for (Value value : named) {
                for (int document : value.documents.toArray()) {
                    found.add(document);
                }
            }
        }
        return found.toArray();
    }

    /** The values of a field that documents have, each by the name that is shown, in the order of the data set. */
    List<String> shown(Field field) {
        return values.getOrDefault(field, Map.of()).values().stream()
                .filter(value -> value.documents.size() > 0)
                .map(value -> value.names.getFirst())
                .toList();
    }

    /** All names of a field's values that documents have, those of one value together. */
    List<List<String>> names(Field field) {
        return values.getOrDefault(field, Map.of()).values().stream()
                .filter(value -> value.documents.size() > 0)
                .map(value -> List.copyOf(value.names))
                .toList();
    }

    private List<Value> matching(Field field, Predicate<String> test) {
        return values.getOrDefault(field, Map.of()).values().stream()
                .filter(value -> value.compared.stream().anyMatch(test))
                .toList();
    }

    private Value value(Field field, String code) {
        return values.computeIfAbsent(field, none -> new LinkedHashMap<>()).computeIfAbsent(code, none -> new Value());
    }

    private static String joined(String name) {
        return String.join(" ", Names.bare(name));
    }
}
