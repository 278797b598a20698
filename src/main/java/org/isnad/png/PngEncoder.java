package org.isnad.png;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Writes pixels as a PNG file: 8 bits a channel, RGB when the picture is opaque, else RGBA, not interlaced.
 *
 * <p>The bytes depend on the arguments alone, and on the deflater of the JDK: no time, no machine, no settings.
 */
public final class PngEncoder {
    static final long SIGNATURE = 0x89504E470D0A1A0AL;

    /** About how many bytes of scan lines are compressed in one go: enough for the compression to lose nothing by it. */
    private static final int BAND_BYTES = 1 << 21;

    private PngEncoder() {}

    /**
     * Writes a whole file and flushes the stream; does not close it.
     *
     * @param pixels the picture
     * @param chunks what stands before the image data, in this order
     * @throws IOException if the stream refuses
     */
    public static void write(Pixels pixels, List<PngChunk> chunks, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        buffered.write(ByteBuffer.allocate(8).putLong(SIGNATURE).array());
        boolean alpha = !pixels.opaque();
        byte[] header = ByteBuffer.allocate(13)
                .putInt(pixels.widthPx())
                .putInt(pixels.heightPx())
                .put(new byte[] {8, (byte) (alpha ? 6 : 2), 0, 0, 0})
                .array();
        chunk("IHDR", buffered, header);
        for (PngChunk chunk : chunks) {
            chunk(chunk.type(), buffered, chunk.data());
        }
        imageData(pixels, alpha ? 4 : 3, buffered);
        chunk("IEND", buffered);
        buffered.flush();
    }

    /** One IDAT chunk for each band; the bands are made side by side, and their height depends on the width alone. */
    private static void imageData(Pixels pixels, int bytesPerPixel, OutputStream out) throws IOException {
        int rows = Math.max(1, BAND_BYTES / (pixels.widthPx() * bytesPerPixel));
        int bands = Math.ceilDiv(pixels.heightPx(), rows);
        List<DeflatedRows> deflated = IntStream.range(0, bands)
                .parallel()
                .mapToObj(band -> DeflatedRows.of(
                        pixels, band * rows, Math.min((band + 1) * rows, pixels.heightPx()), bytesPerPixel))
                .toList();
        long adler = DeflatedRows.NO_BYTES;
        for (int band = 0; band < bands; band++) {
            byte[] data = deflated.get(band).data();
            adler = deflated.get(band).adlerAfter(adler);
            chunk(
                    "IDAT",
                    out,
                    band == 0 ? DeflatedRows.streamHeader() : new byte[0],
                    data,
                    band == bands - 1
                            ? ByteBuffer.allocate(4).putInt((int) adler).array()
                            : new byte[0]);
        }
    }

    /** A chunk with its data in parts. */
    private static void chunk(String type, OutputStream out, byte[]... data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        int length = 0;
        for (byte[] part : data) {
            crc.update(part);
            length += part.length;
        }
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        for (byte[] part : data) {
            out.write(part);
        }
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
