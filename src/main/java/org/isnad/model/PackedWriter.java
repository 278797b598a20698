package org.isnad.model;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts, numbers and foreign fields as few bytes, which {@link PackedReader} reads again. A number takes seven bits of each
 * byte, the last bit says that more follow. A text is its length and its bytes, or, where it comes again and again, its number
 * among those that do.
 */
final class PackedWriter {
    /** The lowest bits of the number before a text say how it is written. */
    static final int CODING_BITS = 2;

    /** The number is that of the bytes. */
    static final int UTF_8 = 0;

    /** Texts with half of a pair of surrogates are none in UTF-8. */
    static final int UTF_16 = 1;

    /** One of those that are known. */
    static final int KNOWN = 2;

    /** The first or second of those that are repeated inside one event. */
    static final int REPEATED = 3;

    /** What a value is. */
    static final int NULL = 0;

    static final int FALSE = 1;
    static final int TRUE = 2;
    static final int TEXT = 3;
    static final int NUMBER = 4;
    static final int LIST = 5;
    static final int MAP = 6;

    private static final int KNOWN_TEXTS = 1 << 15;
    private static final int KNOWN_UNITS = 40;
    private static final int SEEN = 1 << 14;

    private final Map<String, Integer> known = new HashMap<>();

    /** Texts that were seen lately, by their hash: what is seen again is likely to come more often. */
    private final @Nullable String[] seen = new String[SEEN];

    private byte[] bytes = new byte[1 << 16];
    private int size;
    private String first = "";
    private String second = "";

    /** How many bytes were written since the last were taken. */
    int size() {
        return size;
    }

    /** What was written since the last time. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        size = 0;
        return taken;
    }

    /** The texts that came again and again, in the order of their numbers. */
    List<String> known() {
        String[] texts = new String[known.size()];
        known.forEach((text, number) -> texts[number] = text);
        return List.of(texts);
    }

    /** From now on these two are written as what they are. */
    void setRepeated(String one, String other) {
        first = one;
        second = other;
    }

    /** Writes a number, not negative. */
    void number(int value) {
        reserve(5);
        int rest = value;
        while (rest > 0x7F) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Writes a text. */
    void text(String text) {
        boolean whole = isWhole(text);
        byte[] written = whole ? text.getBytes(StandardCharsets.UTF_8) : units(text);
        number(written.length << CODING_BITS | (whole ? UTF_8 : UTF_16));
        bytes(written);
    }

    /** Whether no half of a pair of surrogates stands alone. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static byte[] units(String text) {
        ByteBuffer units = ByteBuffer.allocate(2 * text.length());
        units.asCharBuffer().put(text);
        return units.array();
    }

    /** Writes foreign fields. */
    void foreign(Foreign foreign) {
        map(foreign.fields());
    }

    private void map(Map<?, ?> fields) {
        number(fields.size());
        fields.forEach((name, value) -> {
            repeated((String) name);
            value(value);
        });
    }

    private void value(Object value) {
        switch (value) {
            case String text -> {
                number(TEXT);
                repeated(text);
            }
            case Map<?, ?> fields -> {
                number(MAP);
                map(fields);
            }
            case List<?> list -> {
                number(LIST);
                number(list.size());
                list.forEach(this::value);
            }
            case BigDecimal decimal -> {
                number(NUMBER);
                byte[] unscaled = decimal.unscaledValue().toByteArray();
                // The scale may be negative.
                number(decimal.scale() << 1 ^ decimal.scale() >> 31);
                number(unscaled.length);
                bytes(unscaled);
            }
            case Boolean truth -> number(truth ? TRUE : FALSE);
            default -> {
                if (!value.equals(Foreign.JSON_NULL)) {
                    throw new IllegalArgumentException("no value of a foreign field: " + value);
                }
                number(NULL);
            }
        }
    }

    /** Writes a text that may have come before. */
    private void repeated(String text) {
        if (text.equals(first) || text.equals(second)) {
            number((text.equals(first) ? 0 : 1) << CODING_BITS | REPEATED);
            return;
        }
        Integer number = text.length() > KNOWN_UNITS ? null : number(text);
        if (number == null) {
            text(text);
        } else {
            number(number << CODING_BITS | KNOWN);
        }
    }

    /** The number of a text; none for one that is not known yet and was not seen lately. */
    private @Nullable Integer number(String text) {
        Integer number = known.get(text);
        if (number != null || known.size() == KNOWN_TEXTS) {
            return number;
        }
        int slot = (text.hashCode() ^ text.hashCode() >>> 15) & SEEN - 1;
        if (!text.equals(seen[slot])) {
            seen[slot] = text;
            return null;
        }
        known.put(text, known.size());
        return known.size() - 1;
    }

    private void bytes(byte[] written) {
        reserve(written.length);
        System.arraycopy(written, 0, bytes, size, written.length);
        size += written.length;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
        }
    }
}
