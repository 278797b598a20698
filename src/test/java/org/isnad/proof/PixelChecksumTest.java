package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.isnad.png.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PixelChecksumTest {
    private static final int WIDTH = 40;
    private static final int HEIGHT = 30;

    private static void paint(int[] argb, int from, int to) {
        for (int y = from; y < to; y++) {
            Random random = new Random(y);
            for (int x = 0; x < WIDTH; x++) {
                argb[y * WIDTH + x] = random.nextInt();
            }
        }
    }

    private static Pixels whole() {
        int[] argb = new int[WIDTH * HEIGHT];
        paint(argb, 0, HEIGHT);
        return new Pixels(WIDTH, HEIGHT, argb);
    }

    /** As a picture comes into being: what is not painted yet is still black. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 29, HEIGHT})
    void itIsTheSameHoweverThePictureWasPainted(int rows) {
        int[] argb = new int[WIDTH * HEIGHT];
        Pixels pixels = new Pixels(WIDTH, HEIGHT, argb);
        PixelChecksum alone = new PixelChecksum();
        PngMaking made = new PngMaking();
        for (int from = 0; from < HEIGHT; from += rows) {
            int to = Math.min(from + rows, HEIGHT);
            paint(argb, from, to);
            alone.painted(pixels, to);
            made.painted(pixels, to);
        }
        String expected = Checksums.of(whole());
        assertEquals(expected, alone.hex());
        assertEquals(expected, made.checksum());
    }

    @Test
    void everyPixelCounts() {
        int[] argb = new int[WIDTH * HEIGHT];
        paint(argb, 0, HEIGHT);
        argb[argb.length - 1] ^= 1;
        assertNotEquals(Checksums.of(whole()), Checksums.of(new Pixels(WIDTH, HEIGHT, argb)));
    }
}
