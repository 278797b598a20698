package org.isnad.compact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what {@link CompactWriter} has written, from one place on. */
public final class CompactReader {
    private static final int CODING = (1 << CompactWriter.CODING_BITS) - 1;

    private final byte[] bytes;
    private final List<String> known;
    private int at;
    private String first = "";
    private String second = "";

    /**
     * @param at where to begin
     * @param known the texts that came again and again
     */
    CompactReader(byte[] bytes, int at, List<String> known) {
        this.bytes = bytes;
        this.at = at;
        this.known = known;
    }

    /** From now on the repeated texts are these. */
    public void setRepeated(String one, String other) {
        first = one;
        second = other;
    }

    /** The next number. */
    public int number() {
        int value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7F) << shift;
            shift += 7;
        }
        return value | bytes[at++] << shift;
    }

    /** The next text. */
    public String text() {
        int head = number();
        int value = head >>> CompactWriter.CODING_BITS;
        return switch (head & CODING) {
            case CompactWriter.KNOWN -> known.get(value);
            case CompactWriter.REPEATED -> value == 0 ? first : second;
            case CompactWriter.UTF_16 ->
                ByteBuffer.wrap(bytes, passed(value), value).asCharBuffer().toString();
            default -> new String(bytes, passed(value), value, StandardCharsets.UTF_8);
        };
    }

    /** Passes over the next text. */
    public void passText() {
        int head = number();
        if ((head & CODING) < CompactWriter.KNOWN) {
            at += head >>> CompactWriter.CODING_BITS;
        }
    }

    /** The next decimal number. */
    public BigDecimal decimal() {
        int scale = number();
        int length = number();
        return new BigDecimal(new BigInteger(bytes, passed(length), length), scale >>> 1 ^ -(scale & 1));
    }

    /** Passes over bytes, and says where they begin. */
    private int passed(int length) {
        int from = at;
        at += length;
        return from;
    }
}
