package org.isnad.text;

/**
 * A text as it is drawn: without bidi control characters, which several fonts draw as boxes, and with a map back to
 * the code points of the original.
 *
 * <p>A line end, tab or other control character is drawn as a space: every text is one line. Removed are U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069 and U+FEFF. The original is never changed.
 */
public final class DisplayText {
    /** How long a name or title may be to be drawn whole: far longer than any that fits a line of a window. */
    public static final int BRIEF_CODE_POINTS = 400;

    /** How long a note or explanation may be to be drawn whole. */
    public static final int PASSAGE_CODE_POINTS = 4000;

    private final String original;
    private final String shown;

    /** For each code point of the original, and one past its end: the UTF-16 index in {@link #shown}. */
    private final int[] shownIndexOfCodePoint;

    private DisplayText(String original, String shown, int[] shownIndexOfCodePoint) {
        this.original = original;
        this.shown = shown;
        this.shownIndexOfCodePoint = shownIndexOfCodePoint;
    }

    /** Makes the drawn form of a text. */
    public static DisplayText of(String original) {
        int count = original.codePointCount(0, original.length());
        int[] indexes = new int[count + 1];
        StringBuilder shown = new StringBuilder(original.length());
        int i = 0;
        for (int cp = 0; cp < count; cp++) {
            indexes[cp] = shown.length();
            int codePoint = original.codePointAt(i);
            if (!invisibleControl(codePoint)) {
                shown.appendCodePoint(breaksLine(codePoint) ? ' ' : codePoint);
            }
            i += Character.charCount(codePoint);
        }
        indexes[count] = shown.length();
        return new DisplayText(original, shown.toString(), indexes);
    }

    /**
     * A name or title as far as it is drawn: the first {@link #BRIEF_CODE_POINTS} code points or a little less, with «…»
     * where it goes on. The time in which a line is shaped grows faster than its length, so that a text out of a file is cut
     * before it is measured.
     *
     * @return the same text where it is short enough
     */
    public static String brief(String text) {
        return beginning(text, BRIEF_CODE_POINTS);
    }

    /** A note or explanation as far as it is drawn: the same with {@link #PASSAGE_CODE_POINTS}. */
    public static String passage(String text) {
        return beginning(text, PASSAGE_CODE_POINTS);
    }

    private static String beginning(String text, int most) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        int space = text.lastIndexOf(' ', end);
        if (space > end / 2) {
            end = space;
        } else {
            while (end > 0 && mark(text.codePointAt(end))) {
                end = text.offsetByCodePoints(end, -1);
            }
        }
        return text.substring(0, end) + "…";
    }

    /** Whether a character is drawn on the one before it, as the Arabic vowels are. */
    private static boolean mark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Whether the character steers the direction of text and has no sign of its own. */
    public static boolean invisibleControl(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0xFEFF;
    }

    /** Line ends, tabs and other controls, which would break a text out of its line. */
    private static boolean breaksLine(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
    }

    /** The text as given. */
    public String original() {
        return original;
    }

    /** The text as drawn. */
    public String shown() {
        return shown;
    }

    /** How many code points the original has. */
    public int length() {
        return shownIndexOfCodePoint.length - 1;
    }

    /** Where a code point of the original, or its end, lies in UTF-16 units of the drawn text. */
    public int shownIndex(int codePoint) {
        return shownIndexOfCodePoint[codePoint];
    }

    /** The last code point of the original that begins at or before a UTF-16 index of the drawn text. */
    public int codePointAt(int shownIndex) {
        int low = 0;
        int high = length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (shownIndexOfCodePoint[middle] <= shownIndex) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Whether the text begins to read from right to left: its first letter with a direction is Arabic or Hebrew. A text
     * without such letters does.
     */
    public boolean rightToLeft() {
        return original.codePoints()
                        .map(Character::getDirectionality)
                        .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                        .findFirst()
                        .orElse(Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
