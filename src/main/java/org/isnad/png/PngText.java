package org.isnad.png;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;

/** What became of the text of an {@code iTXt} chunk (W3C PNG specification, third edition, section 11.3.3.4). */
public sealed interface PngText {

    /** The text. */
    record Read(String text) implements PngText {}

    /** It has more bytes than told; none of them is kept. */
    record TooLarge() implements PngText {}

    /** Its fields, its compression or its UTF-8 are broken. */
    record Damaged() implements PngText {}

    /** The {@code iTXt} chunks with this keyword. */
    static List<PngChunk> chunks(List<PngChunk> chunks, String keyword) {
        byte[] start = (keyword + "\0").getBytes(StandardCharsets.US_ASCII);
        return chunks.stream()
                .filter(chunk -> chunk.type().equals("iTXt"))
                .filter(chunk -> {
                    byte[] data = chunk.data();
                    return data.length >= start.length && Arrays.equals(start, 0, start.length, data, 0, start.length);
                })
                .toList();
    }

    /**
     * Reads a chunk, compressed or not.
     *
     * @param maxBytes the most bytes that the text may have in UTF-8
     */
    static PngText of(PngChunk chunk, int maxBytes) {
        ByteBuffer in = ByteBuffer.wrap(chunk.data());
        if (!skipName(in) || in.remaining() < 2) {
            return new Damaged();
        }
        int compressed = in.get();
        int method = in.get();
        // Language and translated keyword, each up to a zero.
        boolean whole = skipName(in);
        whole = whole && skipName(in);
        if (!whole || compressed < 0 || compressed > 1 || method != 0) {
            return new Damaged();
        }
        byte[] bytes = new byte[in.remaining()];
        in.get(bytes);
        try {
            byte[] text = compressed == 1 ? Zlib.inflate(bytes, maxBytes) : bytes;
            if (text.length > maxBytes) {
                return new TooLarge();
            }
            return new Read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString());
        } catch (DataFormatException | CharacterCodingException e) {
            return new Damaged();
        }
    }

    private static boolean skipName(ByteBuffer in) {
        while (in.hasRemaining()) {
            if (in.get() == 0) {
                return true;
            }
        }
        return false;
    }
}
