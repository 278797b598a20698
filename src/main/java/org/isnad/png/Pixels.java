package org.isnad.png;

import java.util.Arrays;

/**
 * A picture as pixels: 8 bits each of alpha, red, green and blue, not premultiplied, row by row from the top left.
 *
 * <p>The array is not copied; whoever hands it over changes it only while the picture is painted, see {@link RowsPainted}.
 */
public final class Pixels {
    private final int widthPx;
    private final int heightPx;
    private final int[] argb;

    /**
     * Wraps an array.
     *
     * @param widthPx at least 1
     * @param heightPx at least 1
     * @param argb {@code 0xAARRGGBB}, exactly {@code widthPx * heightPx} of them
     * @throws IllegalArgumentException if the sizes do not agree
     */
    public Pixels(int widthPx, int heightPx, int[] argb) {
        if (widthPx < 1 || heightPx < 1 || (long) widthPx * heightPx != argb.length) {
            throw new IllegalArgumentException("no picture: " + widthPx + " x " + heightPx + " of " + argb.length);
        }
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.argb = argb;
    }

    /** Its width. */
    public int widthPx() {
        return widthPx;
    }

    /** Its height. */
    public int heightPx() {
        return heightPx;
    }

    /**
     * One pixel.
     *
     * @return {@code 0xAARRGGBB}
     */
    public int argb(int x, int y) {
        return argb[y * widthPx + x];
    }

    /**
     * Copies a row as bytes: red, green and blue of each pixel, and its alpha where there are four to a pixel.
     *
     * @param bytesPerPixel 3 or 4
     * @param offset of the first byte in {@code to}
     */
    public void copyRow(int y, int bytesPerPixel, byte[] to, int offset) {
        int i = offset;
        for (int pixel = y * widthPx; pixel < (y + 1) * widthPx; pixel++) {
            int value = argb[pixel];
            to[i] = (byte) (value >> 16);
            to[i + 1] = (byte) (value >> 8);
            to[i + 2] = (byte) value;
            if (bytesPerPixel == 4) {
                to[i + 3] = (byte) (value >>> 24);
            }
            i += bytesPerPixel;
        }
    }

    /** Whether no pixel lets anything through. */
    public boolean opaque() {
        return opaque(0, heightPx);
    }

    /**
     * Whether no pixel of some rows lets anything through.
     *
     * @param from the first row
     * @param to the row after the last one
     */
    boolean opaque(int from, int to) {
        int all = -1;
        for (int pixel = from * widthPx; pixel < to * widthPx; pixel++) {
            all &= argb[pixel];
        }
        return all >>> 24 == 0xFF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pixels that && widthPx == that.widthPx && Arrays.equals(argb, that.argb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(argb);
    }

    @Override
    public String toString() {
        return widthPx + " x " + heightPx + " pixels";
    }
}
