package org.isnad.png;

import java.util.List;

/** The compressed rows of a picture, which {@link PngEncoder} puts into a file. Immutable. */
public final class ImageData {
    private final int widthPx;
    private final int heightPx;
    private final boolean alpha;
    private final List<DeflatedRows> bands;

    /**
     * Compressed rows.
     *
     * @param alpha whether the pixels have four bytes, with alpha, else three
     * @param bands from top to bottom
     */
    ImageData(int widthPx, int heightPx, boolean alpha, List<DeflatedRows> bands) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.alpha = alpha;
        this.bands = List.copyOf(bands);
    }

    /** Compresses a picture that is there as a whole. */
    public static ImageData of(Pixels pixels) {
        ImageCompression compression = new ImageCompression();
        compression.painted(pixels, pixels.heightPx());
        return compression.data();
    }

    int widthPx() {
        return widthPx;
    }

    int heightPx() {
        return heightPx;
    }

    /** Whether the pixels have four bytes, with alpha, else three. */
    boolean alpha() {
        return alpha;
    }

    /** From top to bottom. */
    List<DeflatedRows> bands() {
        return bands;
    }
}
