package org.isnad.compact;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts and numbers as few bytes, which {@link CompactReader} reads again. A number takes seven bits of each byte, the last
 * bit says that more follow. A text is its length and its bytes, or, where it comes again and again, its number among those that
 * do. {@link CompactRows.Builder} makes it; to be used on one thread.
 */
public final class CompactWriter {
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

    private static final int KNOWN_TEXTS = 1 << 15;
    private static final int KNOWN_UNITS = 40;
    private static final int SEEN = 1 << 14;

    private final Map<String, Integer> known = new HashMap<>(Map.of("", 0));

    /** Texts that were seen lately, by their hash: what is seen again is likely to come more often. */
    private final @Nullable String[] seen = new String[SEEN];

    /** The known texts by their numbers, and for each of them the number of the one that came behind it the last time. */
    private String[] texts = {""};

    private int[] following = {0};
    private int latest;

    private byte[] bytes = new byte[1 << 16];
    private int size;
    private String first = "";
    private String second = "";

    CompactWriter() {}

    /** How many bytes were written since the last were taken. */
    int size() {
        return size;
    }

    /** What was written since the last time, not to be changed; it holds until more is written. */
    byte[] written() {
        return bytes;
    }

    /** What was written since the last time. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        size = 0;
        return taken;
    }

    /** The texts that came again and again, in the order of their numbers. */
    List<String> known() {
        return List.of(Arrays.copyOf(texts, known.size()));
    }

    /** From now on these two are written as what they are. */
    public void setRepeated(String one, String other) {
        first = one;
        second = other;
    }

    /** Writes a number as if it had no sign: the smaller, the fewer bytes. */
    public void number(int value) {
        reserve(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Writes a text. */
    public void text(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                withSurrogates(text);
                return;
            }
            length += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        }
        number(length << CODING_BITS | UTF_8);
        reserve(length);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x80) {
                bytes[size++] = (byte) unit;
            } else if (unit < 0x800) {
                bytes[size++] = (byte) (0xC0 | unit >> 6);
                bytes[size++] = (byte) (0x80 | (unit & 0x3F));
            } else {
                bytes[size++] = (byte) (0xE0 | unit >> 12);
                bytes[size++] = (byte) (0x80 | (unit >> 6 & 0x3F));
                bytes[size++] = (byte) (0x80 | (unit & 0x3F));
            }
        }
    }

    private void withSurrogates(String text) {
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

    /** Writes a text that is likely to come again: a name, a date, one of the repeated two. */
    public void shared(String text) {
        if (text.equals(first) || text.equals(second)) {
            number((text.equals(first) ? 0 : 1) << CODING_BITS | REPEATED);
            return;
        }
        // In most rows the same names follow one another.
        int expected = following[latest];
        Integer number = texts[expected].equals(text)
                ? Integer.valueOf(expected)
                : text.length() > KNOWN_UNITS ? null : number(text);
        if (number == null) {
            text(text);
        } else {
            following[latest] = number;
            latest = number;
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
        if (known.size() == texts.length) {
            texts = Arrays.copyOf(texts, 2 * texts.length);
            following = Arrays.copyOf(following, texts.length);
        }
        texts[known.size()] = text;
        known.put(text, known.size());
        return known.size() - 1;
    }

    /** Writes a decimal number. */
    public void decimal(BigDecimal decimal) {
        byte[] unscaled = decimal.unscaledValue().toByteArray();
        // The scale may be negative.
        number(decimal.scale() << 1 ^ decimal.scale() >> 31);
        number(unscaled.length);
        bytes(unscaled);
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
