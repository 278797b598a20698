package org.isnad.ui.picture;

import java.io.Serial;

/** A picture was asked for that is larger than JavaFX can paint. */
public final class PictureTooLargeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int widthPx;
    private final int heightPx;

    /** For a picture of that many pixels, where a side may have as many as the last one says. */
    public PictureTooLargeException(int widthPx, int heightPx, int maxSidePx) {
        super(widthPx + " x " + heightPx + " pixels, more than " + maxSidePx + " on a side");
        this.widthPx = widthPx;
        this.heightPx = heightPx;
    }

    /** Its width with the scale applied. */
    public int widthPx() {
        return widthPx;
    }

    /** Its height with the scale applied. */
    public int heightPx() {
        return heightPx;
    }
}
