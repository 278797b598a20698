package org.isnad.png;

import java.util.Arrays;
import java.util.List;

/**
 * Turns rows of pixels into filtered scan lines (W3C PNG specification, section 9.2), and back.
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

    /** How many bytes are filtered before their sum is looked at. */
    private static final int BLOCK_BYTES = 1024;

    private final int bytesPerPixel;

    /** Rows begin with a pixel of zeros, which is what the filters see to the left of the first one. */
    private byte[] previous;

    private byte[] current;
    private final byte[][] candidates;

    /** The first row comes next; above it, the filters see zeros. */
    RowFilter(int widthPx, int bytesPerPixel) {
        this.bytesPerPixel = bytesPerPixel;
        int length = Math.multiplyExact(widthPx, bytesPerPixel);
        previous = new byte[bytesPerPixel + length];
        current = new byte[bytesPerPixel + length];
        candidates = new byte[FILTERS][length + 1];
    }

    /** Row {@code y} of a picture comes next. */
    static RowFilter before(Pixels pixels, int y, int bytesPerPixel) {
        RowFilter filter = new RowFilter(pixels.widthPx(), bytesPerPixel);
        if (y > 0) {
            pixels.copyRow(y - 1, bytesPerPixel, filter.previous, bytesPerPixel);
        }
        return filter;
    }

    /** The scan line of row {@code y}, its filter type first; valid until the next call. Rows come in order. */
    byte[] next(Pixels pixels, int y) {
        pixels.copyRow(y, bytesPerPixel, current, bytesPerPixel);
        int best = TRIED.getFirst();
        long bestSum = Long.MAX_VALUE;
        for (int type : TRIED) {
            long sum = filter(type, candidates[type], bestSum);
            if (sum < bestSum || (sum == bestSum && type < best)) {
                bestSum = sum;
                best = type;
            }
        }
        nextRow();
        return candidates[best];
    }

    private void nextRow() {
        byte[] row = current;
        current = previous;
        previous = row;
    }

    /** The sum of a filter; it ends early, with any larger sum, where that exceeds {@code most}. */
    private long filter(int type, byte[] line, long most) {
        line[0] = (byte) type;
        if (type == 2 && Arrays.equals(current, previous)) {
            // What the loop below would come to, without going through a row that is like the one above.
            Arrays.fill(line, 1, line.length, (byte) 0);
            return 0;
        }
        long sum = 0;
        for (int from = 1; from < line.length && sum <= most; from += BLOCK_BYTES) {
            int to = Math.min(from + BLOCK_BYTES, line.length);
            filter(type, line, from, to);
            for (int i = from; i < to; i++) {
                sum += Math.abs(line[i]);
            }
        }
        return sum;
    }

    /** Fills a part of a line. Each filter has a loop of its own, which is twice as fast as one that asks at each byte. */
    private void filter(int type, byte[] line, int from, int to) {
        byte[] row = current;
        byte[] above = previous;
        // In a row, the byte of line[i] and the one of the pixel before.
        int here = bytesPerPixel - 1;
        int before = -1;
        switch (type) {
            case 0 -> System.arraycopy(row, from + here, line, from, to - from);
            case 1 -> {
                for (int i = from; i < to; i++) {
                    line[i] = (byte) (row[i + here] - row[i + before]);
                }
            }
            case 2 -> {
                for (int i = from; i < to; i++) {
                    line[i] = (byte) (row[i + here] - above[i + here]);
                }
            }
            case 3 -> {
                for (int i = from; i < to; i++) {
                    line[i] = (byte) (row[i + here] - mean(row[i + before], above[i + here]));
                }
            }
            case 4 -> {
                for (int i = from; i < to; i++) {
                    line[i] = (byte) (row[i + here] - paeth(row[i + before], above[i + here], above[i + before]));
                }
            }
            default -> throw new IllegalArgumentException("no filter " + type);
        }
    }

    /** Undoes the filter of a scan line of that row; rows come in order. */
    byte[] restore(byte[] line) {
        byte[] row = current;
        for (int i = 1; i < line.length; i++) {
            int here = i + bytesPerPixel - 1;
            int before = i - 1;
            row[here] = (byte) (line[i] + predict(line[0], row[before], previous[here], previous[before]));
        }
        nextRow();
        return Arrays.copyOfRange(row, bytesPerPixel, row.length);
    }

    private static int predict(int type, byte left, byte up, byte upLeft) {
        return switch (type) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> mean(left, up);
            case 4 -> paeth(left, up, upLeft);
            default -> throw new IllegalArgumentException("no filter " + type);
        };
    }

    private static int mean(byte left, byte up) {
        return ((left & 0xFF) + (up & 0xFF)) / 2;
    }

    private static int paeth(byte left, byte up, byte upLeft) {
        int estimate = (left & 0xFF) + (up & 0xFF) - (upLeft & 0xFF);
        int toLeft = Math.abs(estimate - (left & 0xFF));
        int toUp = Math.abs(estimate - (up & 0xFF));
        int toUpLeft = Math.abs(estimate - (upLeft & 0xFF));
        if (toLeft <= toUp && toLeft <= toUpLeft) {
            return left;
        }
        return toUp <= toUpLeft ? up : upLeft;
    }
}
