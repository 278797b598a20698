package org.isnad.ui.export;

/** Sizes that pictures often have, in pixels of the layout. */
public enum SizePreset {
    /** A wide picture for an article. */
    ARTICLE(1600, 900),
    /** A full screen. */
    SCREEN(1920, 1080),
    /** A square, for social networks. */
    SQUARE(1200, 1200),
    /** A sheet of A4 across, at 96 pixels an inch. */
    PAGE(1123, 794);

    private final int widthPx;
    private final int heightPx;

    SizePreset(int widthPx, int heightPx) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
    }

    /** Its width. */
    public int widthPx() {
        return widthPx;
    }

    /** Its height. */
    public int heightPx() {
        return heightPx;
    }
}
