package org.isnad.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields of other formats that a record carries through unread.
 *
 * @param fields names to values: strings, {@link java.math.BigDecimal}, booleans, lists, maps, or
 *     {@link #JSON_NULL}; in the order of the file
 */
public record Foreign(Map<String, Object> fields) {

    /** Copies the map. */
    public Foreign {
        // A map of one field needs no order, and a record of a large table should not pay for one.
        fields = fields.size() < 2 ? Map.copyOf(fields) : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Stands for JSON's {@code null}, which collections of Java do not hold. */
    public static final Object JSON_NULL = Null.INSTANCE;

    /** Nothing. */
    public static final Foreign NONE = new Foreign(Map.of());

    private enum Null {
        INSTANCE;

        @Override
        public String toString() {
            return "null";
        }
    }
}
