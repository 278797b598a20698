package org.isnad.interchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody told: a byte order mark decides, else the pattern of zeros of UTF-16, else UTF-8
 * where it is that without a fault, else Windows-1256, in which older Arabic tables are written.
 *
 * @param text without a byte order mark
 * @param charset the encoding that was found
 */
record DecodedText(String text, Charset charset) {
    private static final int SAMPLE_BYTES = 4096;

    /** The text; empty when the bytes are in none of these encodings. */
    static Optional<DecodedText> of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        // Delimiters, digits and line ends have a zero as their other half; in 8-bit encodings zeros are rare.
        if (bytes.length % 2 == 0 && Math.max(even, odd) > Math.min(bytes.length, SAMPLE_BYTES) / 20) {
            return decode(bytes, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8).or(() -> decode(bytes, 0, Charset.forName("windows-1256")));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE_BYTES); i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static Optional<DecodedText> decode(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new DecodedText(text, charset));
        } catch (CharacterCodingException e) {
            // Another encoding, or none: the caller says so.
            return Optional.empty();
        }
    }
}
