package org.isnad.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The filter of each row is the first with the smallest sum, however soon the others are given up. */
final class RowFilterTest {
    private static final int WIDTH = 7;
    private static final int HEIGHT = 400;

    /** Few colours, so that rows are alike and sums equal. */
    private static Pixels pixels() {
        Random random = new Random(7);
        int[] colours = {0xFF000000, 0xFFFFFFFF, 0xFF010101, 0xFF7F8081};
        int[] argb = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            int kind = random.nextInt(4);
            int colour = colours[random.nextInt(colours.length)];
            for (int x = 0; x < WIDTH; x++) {
                int above = y == 0 ? 0xFF000000 : argb[(y - 1) * WIDTH + x];
                argb[y * WIDTH + x] = switch (kind) {
                    case 0 -> colour;
                    case 1 -> above;
                    case 2 -> colours[random.nextInt(colours.length)];
                    default -> 0xFF000000 | random.nextInt();
                };
            }
        }
        return new Pixels(WIDTH, HEIGHT, argb);
    }

    private static byte[] row(Pixels pixels, int y) {
        byte[] row = new byte[3 * WIDTH];
        for (int i = 0; y >= 0 && i < row.length; i++) {
            row[i] = (byte) (pixels.argb(i / 3, y) >> (16 - i % 3 * 8));
        }
        return row;
    }

    /** The line as the specification says, without anything left out. */
    private static byte[] line(int type, byte[] row, byte[] above) {
        byte[] line = new byte[row.length + 1];
        line[0] = (byte) type;
        for (int i = 0; i < row.length; i++) {
            int a = i < 3 ? 0 : row[i - 3] & 0xFF;
            int b = above[i] & 0xFF;
            int c = i < 3 ? 0 : above[i - 3] & 0xFF;
            int p = a + b - c;
            int paeth = Math.abs(p - a) <= Math.abs(p - b) && Math.abs(p - a) <= Math.abs(p - c)
                    ? a
                    : Math.abs(p - b) <= Math.abs(p - c) ? b : c;
            int[] predicted = {0, a, b, (a + b) / 2, paeth};
            line[i + 1] = (byte) (row[i] - predicted[type]);
        }
        return line;
    }

    private static long sum(byte[] line) {
        long sum = 0;
        for (int i = 1; i < line.length; i++) {
            sum += Math.abs(line[i]);
        }
        return sum;
    }

    @Test
    void theFirstOfTheSmallestIsTaken() {
        Pixels pixels = pixels();
        RowFilter filter = new RowFilter(WIDTH, 3);
        int[] taken = new int[5];
        for (int y = 0; y < HEIGHT; y++) {
            byte[] best = line(0, row(pixels, y), row(pixels, y - 1));
            for (int type = 1; type < 5; type++) {
                byte[] line = line(type, row(pixels, y), row(pixels, y - 1));
                best = sum(line) < sum(best) ? line : best;
            }
            assertArrayEquals(best, filter.next(pixels, y), "row " + y);
            taken[best[0]]++;
        }
        for (int type = 0; type < 5; type++) {
            assertTrue(taken[type] > 3, "filter " + type + " is hardly ever the best");
        }
    }
}
