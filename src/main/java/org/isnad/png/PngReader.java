package org.isnad.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads the PNG files that {@link PngEncoder} writes: their chunks with checksums verified, and their pixels.
 *
 * <p>Other kinds of PNG (palette, grey, 16 bits, interlaced) are refused.
 */
public final class PngReader {
    private static final long MAX_AREA_PX = 16_000L * 16_000;

    /** How many bytes a byte of deflated data can stand for at most. */
    private static final long MOST_DEFLATED = 1032;

    private PngReader() {}

    /** Whether bytes begin as a PNG file does. */
    public static boolean isPng(byte[] bytes) {
        return bytes.length >= 8 && ByteBuffer.wrap(bytes).getLong() == PngEncoder.SIGNATURE;
    }

    /**
     * All chunks in the order of the file.
     *
     * @throws IOException if this is no PNG file, or a chunk is cut off or damaged
     */
    public static List<PngChunk> chunks(byte[] file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file);
        List<PngChunk> chunks = new ArrayList<>();
        try {
            if (in.getLong() != PngEncoder.SIGNATURE) {
                throw new IOException("not a PNG file");
            }
            while (in.hasRemaining()) {
                int length = in.getInt();
                if (length < 0 || length > in.remaining() - 8) {
                    throw new IOException("chunk of " + length + " bytes at " + (in.position() - 4) + " is cut off");
                }
                byte[] name = new byte[4];
                byte[] data = new byte[length];
                in.get(name).get(data);
                CRC32 crc = new CRC32();
                crc.update(name);
                crc.update(data);
                if ((int) crc.getValue() != in.getInt()) {
                    throw new IOException("checksum of the chunk before byte " + in.position() + " is wrong");
                }
                chunks.add(new PngChunk(new String(name, StandardCharsets.US_ASCII), data));
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("not a whole PNG file", e);
        }
        if (chunks.isEmpty() || !chunks.getLast().type().equals("IEND")) {
            throw new IOException("the end of the file is missing");
        }
        return List.copyOf(chunks);
    }

    /**
     * The picture.
     *
     * @throws IOException if the file is damaged or of a kind that the encoder does not write
     */
    public static Pixels pixels(byte[] file) throws IOException {
        List<PngChunk> chunks = chunks(file);
        if (chunks.isEmpty() || !chunks.getFirst().type().equals("IHDR")) {
            throw new IOException("no header");
        }
        ByteBuffer header = ByteBuffer.wrap(chunks.getFirst().data());
        if (header.remaining() != 13) {
            throw new IOException("header of " + header.remaining() + " bytes");
        }
        int width = header.getInt();
        int height = header.getInt();
        int bits = header.get();
        int colourType = header.get();
        header.getShort();
        int interlace = header.get();
        if (width < 1 || height < 1 || bits != 8 || (colourType != 2 && colourType != 6) || interlace != 0) {
            throw new IOException("not a kind of PNG that is read here");
        }
        long expected = ((long) width * (colourType == 6 ? 4 : 3) + 1) * height;
        long packed = chunks.stream()
                .filter(chunk -> chunk.type().equals("IDAT"))
                .mapToLong(PngChunk::size)
                .sum();
        // Nothing is allocated for a size that the data cannot fill.
        if ((long) width * height > MAX_AREA_PX || expected > (packed + 1) * MOST_DEFLATED) {
            throw new IOException("image data does not fill " + width + " x " + height);
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        chunks.stream()
                .filter(chunk -> chunk.type().equals("IDAT"))
                .forEach(chunk -> compressed.writeBytes(chunk.data()));
        try {
            return inflate(compressed.toByteArray(), width, height, colourType == 6 ? 4 : 3);
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new IOException("damaged image data", e);
        }
    }

    private static Pixels inflate(byte[] compressed, int width, int height, int bytesPerPixel)
            throws DataFormatException, IOException {
        int[] argb = new int[Math.multiplyExact(width, height)];
        byte[] line = new byte[Math.multiplyExact(width, bytesPerPixel) + 1];
        RowFilter filter = new RowFilter(width, bytesPerPixel);
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(compressed);
            for (int y = 0, pixel = 0; y < height; y++) {
                for (int filled = 0; filled < line.length; ) {
                    int got = inflater.inflate(line, filled, line.length - filled);
                    if (got == 0) {
                        throw new IOException("image data ends in row " + y);
                    }
                    filled += got;
                }
                byte[] row = filter.restore(line);
                for (int i = 0; i < row.length; i += bytesPerPixel) {
                    int alpha = bytesPerPixel == 4 ? row[i + 3] & 0xFF : 0xFF;
                    argb[pixel++] =
                            alpha << 24 | (row[i] & 0xFF) << 16 | (row[i + 1] & 0xFF) << 8 | (row[i + 2] & 0xFF);
                }
            }
        }
        return new Pixels(width, height, argb);
    }

    /**
     * The text of a {@code tEXt} or uncompressed {@code iTXt} chunk with this keyword, empty when the file has none.
     *
     * @throws IOException if the file is damaged
     */
    public static Optional<String> text(byte[] file, String keyword) throws IOException {
        byte[] start = (keyword + "\0").getBytes(StandardCharsets.US_ASCII);
        for (PngChunk chunk : chunks(file)) {
            byte[] data = chunk.data();
            boolean plain = chunk.type().equals("tEXt");
            int skipped = start.length + (plain ? 0 : 4);
            if ((plain || chunk.type().equals("iTXt"))
                    && data.length >= skipped
                    && Arrays.equals(start, 0, start.length, data, 0, start.length)) {
                return Optional.of(new String(
                        data,
                        skipped,
                        data.length - skipped,
                        plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}
