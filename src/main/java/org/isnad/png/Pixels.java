package org.isnad.png;

import java.util.Arrays;

/**
 * A picture as pixels: 8 bits each of alpha, red, green and blue, not premultiplied, row by row from the top left.
 *
 * <p>The array is not copied; whoever hands it over does not change it afterwards.
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

    /** Whether no pixel lets anything through. */
    public boolean opaque() {
        return Arrays.stream(argb).allMatch(pixel -> pixel >>> 24 == 0xFF);
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
