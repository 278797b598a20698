package org.isnad.png;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes in the zlib format (RFC 1950), in memory. */
public final class Zlib {
    private static final int MANY_BYTES = 4 << 20;

    /** Of so many bytes the last tenth of size costs three times the work. */
    private static final int LEVEL_OF_MANY = 3;

    private static final int PART_BYTES = 1 << 16;

    private Zlib() {}

    /** The bytes compressed; the same bytes give the same. */
    public static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int level = bytes.length < MANY_BYTES ? Deflater.BEST_COMPRESSION : LEVEL_OF_MANY;
        try (Deflater deflater = new Deflater(level)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] part = new byte[PART_BYTES];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
        }
        return out.toByteArray();
    }

    /**
     * The bytes as they were, and no more than one too many.
     *
     * @param maxBytes the most that are wanted; a longer result says that there are more
     * @throws DataFormatException if they are no such bytes, or are cut off
     */
    public static byte[] inflate(byte[] compressed, int maxBytes) throws DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[PART_BYTES];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(compressed);
            while (!inflater.finished() && out.size() <= maxBytes) {
                int got = inflater.inflate(part, 0, Math.min(part.length, maxBytes + 1 - out.size()));
                if (got == 0 && !inflater.finished()) {
                    throw new DataFormatException("cut off");
                }
                out.write(part, 0, got);
            }
        }
        return out.toByteArray();
    }
}
