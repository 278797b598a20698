package org.isnad.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link PackedWriter} has written, from one place on. */
final class PackedReader {
    private static final int CODING = (1 << PackedWriter.CODING_BITS) - 1;

    private final byte[] bytes;
    private final List<String> known;
    private int at;
    private String first = "";
    private String second = "";

    /**
     * @param at where to begin
     * @param known the texts that came again and again
     */
    PackedReader(byte[] bytes, int at, List<String> known) {
        this.bytes = bytes;
        this.at = at;
        this.known = known;
    }

    /** From now on the repeated texts are these. */
    void setRepeated(String one, String other) {
        first = one;
        second = other;
    }

    /** The next number. */
    int number() {
        int value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7F) << shift;
            shift += 7;
        }
        return value | bytes[at++] << shift;
    }

    /** The next text. */
    String text() {
        int head = number();
        int value = head >>> PackedWriter.CODING_BITS;
        return switch (head & CODING) {
            case PackedWriter.KNOWN -> known.get(value);
            case PackedWriter.REPEATED -> value == 0 ? first : second;
            case PackedWriter.UTF_16 ->
                ByteBuffer.wrap(bytes, passed(value), value).asCharBuffer().toString();
            default -> new String(bytes, passed(value), value, StandardCharsets.UTF_8);
        };
    }

    /** Passes over the next text. */
    void passText() {
        int head = number();
        if ((head & CODING) < PackedWriter.KNOWN) {
            at += head >>> PackedWriter.CODING_BITS;
        }
    }

    /** The next foreign fields. */
    Foreign foreign() {
        Map<String, Object> fields = map();
        return fields.isEmpty() ? Foreign.NONE : new Foreign(fields);
    }

    private Map<String, Object> map() {
        int size = number();
        Map<String, Object> fields = LinkedHashMap.newLinkedHashMap(size);
        for (int i = 0; i < size; i++) {
            fields.put(text(), value());
        }
        return Collections.unmodifiableMap(fields);
    }

    private Object value() {
        return switch (number()) {
            case PackedWriter.TEXT -> text();
            case PackedWriter.MAP -> map();
            case PackedWriter.LIST -> {
                int size = number();
                List<Object> list = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    list.add(value());
                }
                yield Collections.unmodifiableList(list);
            }
            case PackedWriter.NUMBER -> {
                int scale = number();
                int length = number();
                int from = passed(length);
                yield new BigDecimal(
                        new BigInteger(Arrays.copyOfRange(bytes, from, from + length)), scale >>> 1 ^ -(scale & 1));
            }
            case PackedWriter.TRUE -> true;
            case PackedWriter.FALSE -> false;
            default -> Foreign.JSON_NULL;
        };
    }

    /** Passes over bytes, and says where they begin. */
    private int passed(int length) {
        int from = at;
        at += length;
        return from;
    }
}
