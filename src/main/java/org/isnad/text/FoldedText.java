package org.isnad.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text folded for comparison in the search, with a map back to the code points of the original.
 *
 * <p>Left out are vowel signs and other combining marks, tatweel, and invisible format characters. Made equal are the
 * forms of alef with and without hamza or madda, ى and ی to ي, ة to ه, ک to ك, all digits to 0 to 9, capital to small
 * letters, and every presentation form to the letters that it shows (NFKC). «ؤ», «ئ» and «ء» stay: they are compared by
 * those who need it. The table with an example for each line is docs/search.md.
 */
public final class FoldedText {
    private final String original;
    private final String folded;

    /** For each UTF-16 unit of the folded text, and one past its end: the code point of the original it comes from. */
    private final int[] origins;

    /** For each code point of the original: the code point after it and the marks that belong to it. */
    private final int[] ends;

    private FoldedText(String original, String folded, int[] origins, int[] ends) {
        this.original = original;
        this.folded = folded;
        this.origins = origins;
        this.ends = ends;
    }

    /** Folds a text. */
    public static FoldedText of(String original) {
        int count = original.codePointCount(0, original.length());
        int[] ends = new int[count];
        int[] origins = new int[original.length() + 1];
        StringBuilder folded = new StringBuilder(original.length());
        int owner = -1;
        for (int at = 0, cp = 0; at < original.length(); cp++) {
            int codePoint = original.codePointAt(at);
            at += Character.charCount(codePoint);
            ends[cp] = cp + 1;
            int before = folded.length();
            if (!ignored(codePoint)) {
                append(codePoint, folded);
                owner = cp;
            } else if (owner >= 0 && ends[owner] == cp && Character.getType(codePoint) != Character.FORMAT) {
                ends[owner] = cp + 1;
            }
            if (folded.length() >= origins.length) {
                origins = Arrays.copyOf(origins, folded.length() * 2 + 1);
            }
            Arrays.fill(origins, before, folded.length(), cp);
        }
        origins[folded.length()] = count;
        return new FoldedText(original, folded.toString(), origins, ends);
    }

    /** The text as given. */
    public String original() {
        return original;
    }

    /** The text as compared. */
    public String folded() {
        return folded;
    }

    /**
     * The code points of the original from which the UTF-16 units {@code [from, to)} of the folded text come, with the
     * vowel signs and tatweel behind the last letter and without invisible characters at the edges.
     */
    public CodePointRange range(int from, int to) {
        return new CodePointRange(origins[from], ends[origins[to - 1]]);
    }

    /** Combining marks, tatweel, and invisible characters that steer joining and direction. */
    private static boolean ignored(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        return codePoint == 0x0640
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }

    private static void append(int codePoint, StringBuilder folded) {
        if (codePoint < 0x80) {
            folded.append((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint));
        } else if (codePoint >= 0x0600 && codePoint <= 0x06FF) {
            folded.append(arabic((char) codePoint));
        } else {
            String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
            plain.codePoints().filter(part -> !ignored(part)).forEach(part -> appendPlain(part, folded));
        }
    }

    private static void appendPlain(int codePoint, StringBuilder folded) {
        if (codePoint >= 0x0600 && codePoint <= 0x06FF) {
            folded.append(arabic((char) codePoint));
        } else if (Character.isDigit(codePoint)) {
            folded.append((char) ('0' + Character.digit(codePoint, 10)));
        } else {
            // An accented letter is compared by its base: é as e.
            Normalizer.normalize(Character.toString(Character.toLowerCase(codePoint)), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(part -> !ignored(part))
                    .forEach(folded::appendCodePoint);
        }
    }

    private static char arabic(char letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', '\u0671' -> 'ا';
            case 'ى', '\u06CC' -> 'ي';
            case 'ة', '\u06D5' -> 'ه';
            case '\u06A9' -> 'ك';
            default -> Character.isDigit(letter) ? (char) ('0' + Character.digit(letter, 10)) : letter;
        };
    }
}
