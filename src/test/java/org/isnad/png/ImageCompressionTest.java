package org.isnad.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
final class ImageCompressionTest {
    private static final int WIDTH = 1000;

    /** About four bands and a half. */
    private static final int HEIGHT = 3200;

    /** Rows that are painted for good. */
    private static void paint(int[] argb, int from, int to, int alphaFromRow) {
        for (int y = from; y < to; y++) {
            Random random = new Random(y / 3);
            for (int x = 0; x < WIDTH; x++) {
                int alpha = y >= alphaFromRow && x % 7 == 0 ? 0x80 : 0xFF;
                argb[y * WIDTH + x] = alpha << 24 | random.nextInt(4) * 0x402010;
            }
        }
    }

    private static byte[] file(ImageData image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngEncoder.write(image, List.of(), out);
        return out.toByteArray();
    }

    private static byte[] inStrips(int rows, int alphaFromRow) throws IOException {
        int[] argb = new int[WIDTH * HEIGHT];
        Pixels pixels = new Pixels(WIDTH, HEIGHT, argb);
        ImageCompression compression = new ImageCompression();
        for (int from = 0; from < HEIGHT; from += rows) {
            int to = Math.min(from + rows, HEIGHT);
            paint(argb, from, to, alphaFromRow);
            compression.painted(pixels, to);
        }
        return file(compression.data());
    }

    private static Pixels whole(int alphaFromRow) {
        int[] argb = new int[WIDTH * HEIGHT];
        paint(argb, 0, HEIGHT, alphaFromRow);
        return new Pixels(WIDTH, HEIGHT, argb);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 333, 699, 700, 2000, HEIGHT})
    void thePiecesInWhichAPictureWasPaintedDoNotShow(int rows) throws IOException {
        Pixels whole = whole(HEIGHT);
        assertArrayEquals(file(ImageData.of(whole)), inStrips(rows, HEIGHT));
        assertEquals(whole, PngReader.pixels(inStrips(rows, HEIGHT)));
    }

    @Test
    void whatLetsThroughOnlyAtTheEndIsKept() throws IOException {
        Pixels whole = whole(HEIGHT - 1);
        assertEquals(whole, PngReader.pixels(inStrips(300, HEIGHT - 1)));
    }

    @Test
    void aPictureThatIsNotPaintedToItsEndIsRefused() {
        ImageCompression compression = new ImageCompression();
        assertThrows(IllegalStateException.class, compression::data);
        compression.painted(whole(HEIGHT), HEIGHT - 1);
        assertThrows(IllegalStateException.class, compression::data);
    }
}
