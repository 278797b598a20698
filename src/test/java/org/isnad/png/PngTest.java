package org.isnad.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PngTest {

    /** Flat areas, gradients and noise, so that every filter is the best of some row. */
    private static Pixels sample(int width, int height, boolean alpha) {
        Random random = new Random(7);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = switch (y % 5) {
                    case 0 -> 0xF3F1EC;
                    case 1 -> x * 0x010203;
                    case 2 -> (x + y) * 0x030201;
                    case 3 -> random.nextInt(1 << 24);
                    default -> x * y;
                };
                int a = alpha ? (x * 7) & 0xFF : 0xFF;
                argb[y * width + x] = a << 24 | (rgb & 0xFFFFFF);
            }
        }
        return new Pixels(width, height, argb);
    }

    private static byte[] encode(Pixels pixels, PngChunk... chunks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngEncoder.write(ImageData.of(pixels), List.of(chunks), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"1,1,false", "1,1,true", "7,40,true", "400,300,false", "400,300,true"})
    void anotherDecoderReadsTheSamePixels(int width, int height, boolean alpha) throws IOException {
        Pixels pixels = sample(width, height, alpha);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(encode(pixels)));
        assertEquals(width, read.getWidth());
        assertEquals(height, read.getHeight());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertEquals(pixels.argb(x, y), read.getRGB(x, y), "at " + x + " " + y);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,true", "33,21,false", "400,300,true"})
    void ownReaderReadsTheSamePixels(int width, int height, boolean alpha) throws IOException {
        Pixels pixels = sample(width, height, alpha);
        assertEquals(pixels, PngReader.pixels(encode(pixels)));
    }

    @Test
    void sameArgumentsGiveTheSameBytes() throws IOException {
        PngChunk title = PngChunk.text("Title", "العراق");
        assertArrayEquals(encode(sample(90, 60, true), title), encode(sample(90, 60, true), title));
    }

    @Test
    void textsAndPhysicalSizeAreKept() throws IOException {
        byte[] file = encode(
                sample(3, 3, false),
                PngChunk.physicalSize(2),
                PngChunk.text("Title", "القوات الأمريكية في العراق"),
                PngChunk.text("Software", "Isnad"));
        assertEquals(Optional.of("القوات الأمريكية في العراق"), PngReader.text(file, "Title"));
        assertEquals(Optional.of("Isnad"), PngReader.text(file, "Software"));
        assertEquals(Optional.empty(), PngReader.text(file, "Author"));
        List<String> types = PngReader.chunks(file).stream().map(PngChunk::type).toList();
        assertEquals(List.of("IHDR", "pHYs", "iTXt", "tEXt", "IDAT", "IEND"), types);
        // 192 pixels an inch are 7559 a metre.
        ByteBuffer size = ByteBuffer.wrap(PngReader.chunks(file).get(1).data());
        assertEquals(7559, size.getInt());
        assertEquals(7559, size.getInt());
        assertEquals(1, size.get());
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] file = encode(sample(20, 20, false));
        for (int i = 0; i < file.length; i++) {
            byte[] damaged = file.clone();
            damaged[i] ^= 0x10;
            assertThrows(IOException.class, () -> PngReader.pixels(damaged), "byte " + i);
            byte[] cut = Arrays.copyOf(file, i);
            assertThrows(IOException.class, () -> PngReader.pixels(cut), "cut at " + i);
        }
    }

    @Test
    void sizesMustAgree() {
        assertThrows(IllegalArgumentException.class, () -> new Pixels(2, 2, new int[3]));
        assertTrue(new Pixels(1, 1, new int[] {0xFF000000}).opaque());
        assertFalse(new Pixels(1, 1, new int[] {0xFE000000}).opaque());
    }

    @Test
    void aPictureOfManyPartsIsWhole() throws IOException {
        // About four bands, the last of which is not full.
        Pixels pixels = sample(1500, 1600, false);
        byte[] file = encode(pixels);
        assertEquals(
                4,
                PngReader.chunks(file).stream()
                        .filter(chunk -> chunk.type().equals("IDAT"))
                        .count());
        assertEquals(pixels, PngReader.pixels(file));
        assertEquals(
                pixels.argb(1499, 1599),
                ImageIO.read(new ByteArrayInputStream(file)).getRGB(1499, 1599));
    }

    /** The scan lines of a picture of 1500 x 1600, each with the type of its filter first. */
    private static byte[] scanLines(byte[] file, int bytesPerPixel) throws IOException, DataFormatException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (PngChunk chunk : PngReader.chunks(file)) {
            if (chunk.type().equals("IDAT")) {
                stream.writeBytes(chunk.data());
            }
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(stream.toByteArray());
            byte[] lines = new byte[1600 * (bytesPerPixel * 1500 + 1)];
            assertEquals(lines.length, inflater.inflate(lines));
            // It compares the checksum at the end of the stream, and throws where it is another.
            assertEquals(0, inflater.inflate(new byte[1]));
            assertTrue(inflater.finished());
            return lines;
        }
    }

    @Test
    void theChecksumOfTheImageDataIsThatOfAllParts() throws Exception {
        assertEquals(1, scanLines(encode(sample(1500, 1600, true)), 4)[0], "a flat row is like the pixel to its left");
    }

    @Test
    void theFirstRowOfAPartIsComparedWithTheOneAbove() throws Exception {
        int[] noise = new Random(7).ints(1500).map(value -> value | 0xFF000000).toArray();
        int[] argb = new int[1500 * 1600];
        Arrays.setAll(argb, i -> noise[i % 1500]);
        byte[] lines = scanLines(encode(new Pixels(1500, 1600, argb)), 3);
        for (int y = 1; y < 1600; y++) {
            assertEquals(2, lines[y * (3 * 1500 + 1)], "filter of row " + y);
        }
    }

    @Test
    void noRowIsLostWhereTheDataFillsAPart() throws IOException {
        // Noise does not shrink: one of these heights ends just where a part of the image data is full.
        Random random = new Random(7);
        for (int height = 205; height < 235; height++) {
            int[] argb =
                    random.ints(100L * height).map(value -> value | 0xFF000000).toArray();
            Pixels pixels = new Pixels(100, height, argb);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            PngEncoder.write(ImageData.of(pixels), List.of(), file);
            assertEquals(pixels, PngReader.pixels(file.toByteArray()), "height " + height);
        }
    }
}
