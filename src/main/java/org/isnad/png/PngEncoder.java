package org.isnad.png;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pixels as a PNG file: 8 bits a channel, RGB when the picture is opaque, else RGBA, not interlaced.
 *
 * <p>The bytes depend on the arguments alone, and on the deflater of the JDK: no time, no machine, no settings.
 */
public final class PngEncoder {
    static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IDAT_BYTES = 1 << 16;

    private PngEncoder() {}

    /**
     * Writes a whole file and flushes the stream; does not close it.
     *
     * @param pixels the picture
     * @param chunks what stands before the image data, in this order
     * @throws IOException if the stream refuses
     */
    public static void write(Pixels pixels, List<PngChunk> chunks, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, IDAT_BYTES);
        buffered.write(ByteBuffer.allocate(8).putLong(SIGNATURE).array());
        boolean alpha = !pixels.opaque();
        byte[] header = ByteBuffer.allocate(13)
                .putInt(pixels.widthPx())
                .putInt(pixels.heightPx())
                .put(new byte[] {8, (byte) (alpha ? 6 : 2), 0, 0, 0})
                .array();
        chunk("IHDR", header, header.length, buffered);
        for (PngChunk chunk : chunks) {
            byte[] data = chunk.data();
            chunk(chunk.type(), data, data.length, buffered);
        }
        imageData(pixels, alpha, buffered);
        chunk("IEND", new byte[0], 0, buffered);
        buffered.flush();
    }

    private static void imageData(Pixels pixels, boolean alpha, OutputStream out) throws IOException {
        RowFilter filter = new RowFilter(pixels.widthPx(), alpha ? 4 : 3);
        byte[] part = new byte[IDAT_BYTES];
        int filled = 0;
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION)) {
            for (int y = 0; y < pixels.heightPx(); y++) {
                deflater.setInput(filter.next(pixels, y));
                boolean last = y == pixels.heightPx() - 1;
                if (last) {
                    deflater.finish();
                }
                // After the last row the deflater may want no more input and still hold compressed data.
                while (deflater.finished() ? filled > 0 : last || !deflater.needsInput()) {
                    filled += deflater.deflate(part, filled, part.length - filled);
                    if (filled == part.length || deflater.finished()) {
                        chunk("IDAT", part, filled, out);
                        filled = 0;
                    }
                }
            }
        }
    }

    private static void chunk(String type, byte[] data, int length, OutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        out.write(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
