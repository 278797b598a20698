package org.isnad.dates.token;

/** How the readers of dates and numbers compare letters and digits. */
public final class Letters {
    private Letters() {}

    /** A run of letters or digits without vowel signs and tatweel, with one spelling of alef, ya and kaf, and western digits. */
    public static String key(String text, int from, int to) {
        StringBuilder key = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (!isMark(unit)) {
                key.append(plain(unit));
            }
        }
        return key.toString();
    }

    /** Whether the key of a run is this word; as {@link #key}, without making it. */
    public static boolean is(String text, int from, int to, String word) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (isMark(unit)) {
                continue;
            }
            if (at == word.length() || plain(unit) != word.charAt(at)) {
                return false;
            }
            at++;
        }
        return at == word.length();
    }

    /** The letter by which a letter or digit is compared. */
    public static char plain(char unit) {
        if (isDigit(unit)) {
            return (char) ('0' + Character.digit(unit, 10));
        }
        if (unit < 0x80) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
        }
        return switch (unit) {
            case 'أ', 'إ', '\u0671' -> 'ا';
            case 'ى', '\u06CC' -> 'ي';
            case '\u06A9' -> 'ك';
            default -> unit;
        };
    }

    /** Vowel signs, tatweel, and the invisible characters that steer joining and direction. */
    public static boolean isMark(int codePoint) {
        return codePoint >= 0x80
                && (codePoint == 0x0640
                        || Character.getType(codePoint) == Character.NON_SPACING_MARK
                        || Character.getType(codePoint) == Character.FORMAT);
    }

    public static boolean isArabic(int codePoint) {
        return codePoint >= 0x0600
                && Character.isLetter(codePoint)
                && codePoint != 0x0640
                && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
    }

    public static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** The western digits, the Arabic-Indic ones, and their eastern forms. */
    public static boolean isDigit(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9')
                || (codePoint >= 0x0660 && codePoint <= 0x0669)
                || (codePoint >= 0x06F0 && codePoint <= 0x06F9);
    }
}
