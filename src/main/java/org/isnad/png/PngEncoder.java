package org.isnad.png;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes pixels as a PNG file: 8 bits a channel, RGB when the picture is opaque, else RGBA, not interlaced.
 *
 * <p>The bytes depend on the arguments alone, and on the deflater of the JDK: no time, no machine, no settings.
 */
public final class PngEncoder {
    static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private PngEncoder() {}

    /**
     * Writes a whole file and flushes the stream; does not close it.
     *
     * @param image the picture
     * @param chunks what stands before the image data, in this order
     * @throws IOException if the stream refuses
     */
    public static void write(ImageData image, List<PngChunk> chunks, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        buffered.write(ByteBuffer.allocate(8).putLong(SIGNATURE).array());
        byte[] header = ByteBuffer.allocate(13)
                .putInt(image.widthPx())
                .putInt(image.heightPx())
                .put(new byte[] {8, (byte) (image.alpha() ? 6 : 2), 0, 0, 0})
                .array();
        chunk("IHDR", buffered, header);
        for (PngChunk chunk : chunks) {
            chunk(chunk.type(), buffered, chunk.data());
        }
        imageData(image.bands(), buffered);
        chunk("IEND", buffered);
        buffered.flush();
    }

    /** One IDAT chunk for each band. */
    private static void imageData(List<DeflatedRows> bands, OutputStream out) throws IOException {
        long adler = DeflatedRows.NO_BYTES;
        for (int band = 0; band < bands.size(); band++) {
            byte[] data = bands.get(band).data();
            adler = bands.get(band).adlerAfter(adler);
            chunk(
                    "IDAT",
                    out,
                    band == 0 ? DeflatedRows.streamHeader() : new byte[0],
                    data,
                    band == bands.size() - 1
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
