package org.isnad.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.compact.CompactReader;
import org.isnad.compact.CompactWriter;

/** Writes foreign fields as few bytes, and reads them again. */
final class PackedForeign {
    /** What a value is. */
    private static final int NULL = 0;

    private static final int FALSE = 1;
    private static final int TRUE = 2;
    private static final int TEXT = 3;
    private static final int NUMBER = 4;
    private static final int LIST = 5;
    private static final int MAP = 6;

    private PackedForeign() {}

    /**
     * Writes fields.
     *
     * @throws IllegalArgumentException if there is a value that no foreign field may hold
     */
    static void write(Foreign foreign, CompactWriter out) {
        new Writing(out).map(foreign.fields());
    }

    /** Reads fields. */
    static Foreign read(CompactReader in) {
        Map<String, Object> fields = new Reading(in).map();
        return fields.isEmpty() ? Foreign.NONE : new Foreign(fields);
    }

    private record Writing(CompactWriter out) {

        private void map(Map<?, ?> fields) {
            out.number(fields.size());
            fields.forEach((name, value) -> {
                out.shared((String) name);
                value(value);
            });
        }

        private void value(Object value) {
            switch (value) {
                case String text -> {
                    out.number(TEXT);
                    out.shared(text);
                }
                case Map<?, ?> fields -> {
                    out.number(MAP);
                    map(fields);
                }
                case List<?> list -> {
                    out.number(LIST);
                    out.number(list.size());
                    list.forEach(this::value);
                }
                case BigDecimal decimal -> {
                    out.number(NUMBER);
                    out.decimal(decimal);
                }
                case Boolean truth -> out.number(truth ? TRUE : FALSE);
                default -> {
                    if (!value.equals(Foreign.JSON_NULL)) {
                        throw new IllegalArgumentException("no value of a foreign field: " + value);
                    }
                    out.number(NULL);
                }
            }
        }
    }

    private record Reading(CompactReader in) {

        private Map<String, Object> map() {
            int size = in.number();
            Map<String, Object> fields = LinkedHashMap.newLinkedHashMap(size);
            for (int i = 0; i < size; i++) {
                fields.put(in.text(), value());
            }
            return Collections.unmodifiableMap(fields);
        }

        private Object value() {
            return switch (in.number()) {
                case TEXT -> in.text();
                case MAP -> map();
                case LIST -> {
                    int size = in.number();
                    List<Object> list = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        list.add(value());
                    }
                    yield Collections.unmodifiableList(list);
                }
                case NUMBER -> in.decimal();
                case TRUE -> true;
                case FALSE -> false;
                default -> Foreign.JSON_NULL;
            };
        }
    }
}
