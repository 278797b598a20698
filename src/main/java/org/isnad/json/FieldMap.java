package org.isnad.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by the names of the fields of an object, in the order of the text, as two arrays: most objects have few fields, and
 * most files many objects. Immutable.
 */
final class FieldMap<V> extends AbstractMap<String, V> {
    /** So many names are looked through faster than a table is made of them. */
    static final int FEW = 8;

    private final String[] names;
    private final V[] values;
    private final @Nullable Map<String, Integer> places;

    /** Arrays that nobody changes any more; the places of the names where they are more than {@link #FEW}. */
    FieldMap(String[] names, V[] values, @Nullable Map<String, Integer> places) {
        this.names = names;
        this.values = values;
        this.places = places;
    }

    /** Takes fields one after another; used once. */
    static final class Builder {
        private String[] names = new String[FEW];
        private JsonNode[] values = new JsonNode[FEW];
        private JsonLocation[] locations = new JsonLocation[FEW];
        private @Nullable Map<String, Integer> places;
        private int size;

        /** Adds a field and where its name begins; false where there is one of that name. */
        boolean add(String name, JsonNode value, JsonLocation location) {
            if (place(names, size, places, name) >= 0) {
                return false;
            }
            if (size == names.length) {
                names = Arrays.copyOf(names, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
                locations = Arrays.copyOf(locations, 2 * size);
            }
            if (size == FEW) {
                places = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    places.put(names[i], i);
                }
            }
            if (places != null) {
                places.put(name, size);
            }
            names[size] = name;
            values[size] = value;
            locations[size++] = location;
            return true;
        }

        /** The object at a place. */
        JsonNode.JsonObject build(JsonLocation here) {
            String[] given = Arrays.copyOf(names, size);
            return new JsonNode.JsonObject(
                    new FieldMap<>(given, Arrays.copyOf(values, size), places),
                    new FieldMap<>(given, Arrays.copyOf(locations, size), places),
                    here);
        }
    }

    private static int place(String[] names, int size, @Nullable Map<String, Integer> places, @Nullable Object name) {
        if (places != null) {
            Integer place = places.get(name);
            return place == null ? -1 : place;
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public @Nullable V get(@Nullable Object name) {
        int place = place(names, names.length, places, name);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return place(names, names.length, places, name) >= 0;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Entry<String, V>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, V>> {
        private int at;

        @Override
        public boolean hasNext() {
            return at < names.length;
        }

        @Override
        public Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, V> entry = Map.entry(names[at], values[at]);
            at++;
            return entry;
        }
    }
}
