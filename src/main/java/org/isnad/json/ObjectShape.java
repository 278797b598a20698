package org.isnad.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of the fields of many objects, which keep them together: a million records take half of the memory, and are made
 * without a table of each. Immutable.
 */
public final class ObjectShape {
    private final String[] names;
    private final @Nullable Map<String, Integer> places;

    /**
     * A shape.
     *
     * @param names of the fields in their order
     * @throws IllegalArgumentException if two are equal
     */
    public ObjectShape(List<String> names) {
        this.names = names.toArray(String[]::new);
        Map<String, Integer> all = new HashMap<>();
        for (String name : names) {
            if (all.putIfAbsent(name, all.size()) != null) {
                throw new IllegalArgumentException("twice in one object: " + name);
            }
        }
        places = names.size() > FieldMap.FEW ? all : null;
    }

    /**
     * An object that was not read from a text.
     *
     * @param values one for each name; not to be changed any more
     */
    public JsonNode.JsonObject object(JsonNode... values) {
        if (values.length != names.length) {
            throw new IllegalArgumentException(values.length + " values for " + names.length + " names");
        }
        return new JsonNode.JsonObject(new FieldMap<>(names, values, places), Map.of(), JsonLocation.NONE);
    }
}
