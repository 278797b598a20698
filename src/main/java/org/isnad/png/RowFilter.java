package org.isnad.png;

import java.util.Arrays;
import java.util.List;

/**
 * Turns rows of pixels into filtered scan lines (W3C PNG specification, section 9.2).
 *
 * <p>For each row it takes the filter with the smallest sum of absolute differences, the first of equals: the heuristic
 * of section 12.7, and therefore the same for the same picture.
 */
final class RowFilter {
    private static final int FILTERS = 5;

    /**
     * The order in which filters are tried. Most rows of a picture are like the one above, which makes that filter's sum small
     * and lets all others be given up after a few bytes; which one is taken does not depend on it.
     */
    private static final List<Integer> TRIED = List.of(2, 1, 4, 3, 0);

    private final int bytesPerPixel;
    private byte[] previous;
    private byte[] current;
    private final byte[][] candidates;

    RowFilter(int widthPx, int bytesPerPixel) {
        this.bytesPerPixel = bytesPerPixel;
        int length = Math.multiplyExact(widthPx, bytesPerPixel);
        previous = new byte[length];
        current = new byte[length];
        candidates = new byte[FILTERS][length + 1];
    }

    /** The scan line of row {@code y}, its filter type first; valid until the next call. Rows come in order. */
    byte[] next(Pixels pixels, int y) {
        byte[] row = current;
        for (int x = 0, i = 0; x < pixels.widthPx(); x++) {
            int argb = pixels.argb(x, y);
            row[i++] = (byte) (argb >> 16);
            row[i++] = (byte) (argb >> 8);
            row[i++] = (byte) argb;
            if (bytesPerPixel == 4) {
                row[i++] = (byte) (argb >>> 24);
            }
        }
        int best = TRIED.getFirst();
        long bestSum = Long.MAX_VALUE;
        for (int type : TRIED) {
            long sum = filter(type, row, candidates[type], bestSum);
            if (sum < bestSum || (sum == bestSum && type < best)) {
                bestSum = sum;
                best = type;
            }
        }
        current = previous;
        previous = row;
        return candidates[best];
    }

    /** The sum of a filter; it ends early, with any larger sum, where that exceeds {@code most}. */
    private long filter(int type, byte[] row, byte[] line, long most) {
        line[0] = (byte) type;
        long sum = 0;
        for (int i = 0; i < row.length && sum <= most; i++) {
            int left = i < bytesPerPixel ? 0 : row[i - bytesPerPixel] & 0xFF;
            int up = previous[i] & 0xFF;
            int upLeft = i < bytesPerPixel ? 0 : previous[i - bytesPerPixel] & 0xFF;
            byte difference = (byte) (row[i] - predict(type, left, up, upLeft));
            line[i + 1] = difference;
            sum += Math.abs(difference);
        }
        return sum;
    }

    /** Undoes the filter of a scan line of that row; rows come in order. */
    byte[] restore(byte[] line) {
        byte[] row = current;
        for (int i = 0; i < row.length; i++) {
            int left = i < bytesPerPixel ? 0 : row[i - bytesPerPixel] & 0xFF;
            int up = previous[i] & 0xFF;
            int upLeft = i < bytesPerPixel ? 0 : previous[i - bytesPerPixel] & 0xFF;
            row[i] = (byte) (line[i + 1] + predict(line[0], left, up, upLeft));
        }
        current = previous;
        previous = row;
        return Arrays.copyOf(row, row.length);
    }

    private static int predict(int type, int left, int up, int upLeft) {
        return switch (type) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, upLeft);
            default -> throw new IllegalArgumentException("no filter " + type);
        };
    }

    private static int paeth(int left, int up, int upLeft) {
        int estimate = left + up - upLeft;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toUpLeft = Math.abs(estimate - upLeft);
        if (toLeft <= toUp && toLeft <= toUpLeft) {
            return left;
        }
        return toUp <= toUpLeft ? up : upLeft;
    }
}
