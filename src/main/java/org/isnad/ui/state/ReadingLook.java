package org.isnad.ui.state;

/**
 * How a user reads articles, from one start to the next. Immutable.
 *
 * @param textPx size of the letters in pixels, from {@link #SMALLEST_PX} to {@link #LARGEST_PX}
 * @param columnShare how much of the width the text takes, from {@link #NARROWEST} to 1
 * @param bookType whether it is set in a naskh book face in place of the type of the interface
 */
public record ReadingLook(double textPx, double columnShare, boolean bookType) {

    /** The smallest letters. */
    public static final double SMALLEST_PX = 11.5;

    /** The largest letters. */
    public static final double LARGEST_PX = 29.5;

    /** The narrowest column. */
    public static final double NARROWEST = 0.5;

    /** Before anything was changed. */
    public static final ReadingLook DEFAULT = new ReadingLook(14.5, 1, false);

    private static final double TEXT_STEP_PX = 1;
    private static final double COLUMN_STEP = 0.1;

    /** Brings both into their range; what is no number becomes the default. */
    public ReadingLook {
        textPx = Double.isNaN(textPx) ? 14.5 : Math.clamp(textPx, SMALLEST_PX, LARGEST_PX);
        columnShare = Double.isNaN(columnShare) ? 1 : Math.clamp(columnShare, NARROWEST, 1);
    }

    /** The same with letters larger by so many steps, smaller where negative. */
    public ReadingLook larger(int steps) {
        return new ReadingLook(textPx + steps * TEXT_STEP_PX, columnShare, bookType);
    }

    /** The same with a column wider by so many steps, narrower where negative. */
    public ReadingLook wider(int steps) {
        // Tenths, so that steps there and back lead to where they began.
        return new ReadingLook(textPx, Math.round((columnShare + steps * COLUMN_STEP) * 10) / 10.0, bookType);
    }

    /** The same in the other type. */
    public ReadingLook withBookType(boolean book) {
        return new ReadingLook(textPx, columnShare, book);
    }
}
