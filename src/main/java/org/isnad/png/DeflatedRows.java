package org.isnad.png;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * A band of whole rows as a part of a zlib stream (RFC 1950), which can be made beside the bands above and below it: it ends
 * on a whole byte, and its checksum can be joined to theirs.
 */
final class DeflatedRows {
    /** The Adler-32 of no bytes. */
    static final long NO_BYTES = 1;

    private static final long ADLER_BASE = 65_521;
    private static final int BUFFER_BYTES = 1 << 14;

    private final byte[] data;
    private final long length;
    private final long adler;

    private DeflatedRows(byte[] data, long length, long adler) {
        this.data = data;
        this.length = length;
        this.adler = adler;
    }

    /**
     * Filters and compresses rows of a picture.
     *
     * @param from the first row
     * @param to the row after the last one
     * @param bytesPerPixel 3 for RGB or 4 for RGBA
     */
    static DeflatedRows of(Pixels pixels, int from, int to, int bytesPerPixel) {
        RowFilter filter = RowFilter.before(pixels, from, bytesPerPixel);
        Adler32 adler = new Adler32();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER_BYTES];
        long length = 0;
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            for (int y = from; y < to; y++) {
                byte[] line = filter.next(pixels, y);
                length += line.length;
                adler.update(line);
                deflater.setInput(line);
                deflate(deflater, Deflater.NO_FLUSH, buffer, data);
            }
            if (to == pixels.heightPx()) {
                deflater.finish();
                deflate(deflater, Deflater.NO_FLUSH, buffer, data);
            } else {
                deflate(deflater, Deflater.SYNC_FLUSH, buffer, data);
            }
        }
        return new DeflatedRows(data.toByteArray(), length, adler.getValue());
    }

    private static void deflate(Deflater deflater, int flush, byte[] buffer, ByteArrayOutputStream to) {
        // A buffer that was filled may not have been large enough.
        int filled = buffer.length;
        while (filled == buffer.length) {
            filled = deflater.deflate(buffer, 0, buffer.length, flush);
            to.write(buffer, 0, filled);
        }
    }

    /** The compressed scan lines, without header and checksum of the stream; not a copy. */
    byte[] data() {
        return data;
    }

    /** What stands before the first band: deflate with a window of 32 KiB, default compression. */
    static byte[] streamHeader() {
        return new byte[] {0x78, (byte) 0x9C};
    }

    /** The Adler-32 of other bytes followed by these: RFC 1950, section 9, whose second sum counts the first once a byte. */
    long adlerAfter(long others) {
        long low = others & 0xFFFF;
        long sum = (low + (adler & 0xFFFF) + ADLER_BASE - 1) % ADLER_BASE;
        long sumOfSums = ((others >>> 16) + (adler >>> 16) + length % ADLER_BASE * (low + ADLER_BASE - 1)) % ADLER_BASE;
        return sumOfSums << 16 | sum;
    }
}
