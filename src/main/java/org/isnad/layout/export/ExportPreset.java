package org.isnad.layout.export;

/** Sizes that pictures often have, in pixels of the layout. */
public enum ExportPreset {
    /** For social networks, as they show links. */
    LINK("1200x675", 1200, 675),
    /** A full screen. */
    SCREEN("1920x1080", 1920, 1080),
    /** As wide as high. */
    SQUARE("square", 1200, 1200),
    /** A sheet of A4 across, at 96 pixels an inch. */
    A4("a4", 1123, 794),
    /** A sheet of A3 across, at 96 pixels an inch. */
    A3("a3", 1587, 1123),
    /** As wide as the time needs, within the limits: 160 pixels a year. */
    FULL("full", 1920, 1200);

    private static final double YEAR_PX = 160;
    private static final double DAYS_PER_YEAR = 365.2425;

    private final String code;
    private final int widthPx;
    private final int heightPx;

    ExportPreset(String code, int widthPx, int heightPx) {
        this.code = code;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
    }

    /** How it is written on the command line and in settings. */
    public String code() {
        return code;
    }

    /**
     * Its width.
     *
     * @param days the length of the time on the picture
     * @param scale pixels of the file for each pixel of the layout
     */
    public int widthPx(double days, double scale) {
        return this == FULL
                ? (int) Math.clamp(
                        days / DAYS_PER_YEAR * YEAR_PX, widthPx, Math.floor(ExportRequest.MAX_SIDE_PX / scale))
                : widthPx;
    }

    /** Its height. */
    public int heightPx() {
        return heightPx;
    }
}
