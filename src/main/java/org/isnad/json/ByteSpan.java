package org.isnad.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The half-open range of bytes {@code [start, end)} of a text in UTF-8, a byte order mark counted.
 *
 * @param start first byte, inclusive, from 0
 * @param end byte after the last, exclusive; not less than {@code start}
 */
public record ByteSpan(int start, int end) {

    /** Refuses a reversed or negative range. */
    public ByteSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** How many bytes it has. */
    public int length() {
        return end - start;
    }

    /** A copy of its bytes. */
    public byte[] of(byte[] bytes) {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** Its bytes as text. */
    public String text(byte[] bytes) {
        return new String(bytes, start, length(), StandardCharsets.UTF_8);
    }
}
