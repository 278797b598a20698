package org.isnad.search.words;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.FoldedText;

/**
 * A run of letters of one script, or a number in digits.
 *
 * @param key how it is compared: folded, a number without grouping signs
 * @param from first UTF-16 unit in the folded text
 * @param to UTF-16 unit after the last
 */
public record Word(String key, int from, int to) {
    private static final String GROUPING = ",\u066C";
    private static final String DECIMAL = ".\u066B";

    /** The words of a text in reading order; all else separates. */
    public static List<Word> in(FoldedText text) {
        return in(text.folded());
    }

    /** The words of a folded text. */
    public static List<Word> in(String folded) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int codePoint = folded.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (isDigit(codePoint)) {
                end = endOfNumber(folded, at);
                words.add(new Word(plain(folded.substring(at, end)), at, end));
            } else if (Character.isLetter(codePoint)) {
                end = endOfLetters(folded, end, isArabic(codePoint));
                words.add(new Word(folded.substring(at, end), at, end));
            }
            at = end;
        }
        return words;
    }

    /** Whether it is a number in digits. */
    public boolean isNumber() {
        return isDigit(key.charAt(0));
    }

    private static int endOfLetters(String folded, int from, boolean arabic) {
        int end = from;
        while (end < folded.length()) {
            int codePoint = folded.codePointAt(end);
            if (!Character.isLetter(codePoint) || isArabic(codePoint) != arabic) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** «5,200» and «2.5» are one number; «24.7.2021» and «1,2» are several. */
    private static int endOfNumber(String folded, int from) {
        int end = endOfDigits(folded, from);
        boolean mayBeGrouped = end - from <= 3;
        while (mayBeGrouped && grouped(folded, end)) {
            end += 4;
        }
        if (end < folded.length() && DECIMAL.indexOf(folded.charAt(end)) >= 0) {
            int decimals = endOfDigits(folded, end + 1);
            boolean more = decimals < folded.length()
                    && DECIMAL.indexOf(folded.charAt(decimals)) >= 0
                    && endOfDigits(folded, decimals + 1) > decimals + 1;
            if (decimals > end + 1 && !more) {
                end = decimals;
            }
        }
        return end;
    }

    /** Whether a grouping sign and exactly three digits stand here. */
    private static boolean grouped(String folded, int at) {
        return at < folded.length()
                && GROUPING.indexOf(folded.charAt(at)) >= 0
                && endOfDigits(folded, at + 1) == at + 4;
    }

    private static int endOfDigits(String folded, int from) {
        int end = from;
        while (end < folded.length() && isDigit(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String plain(String number) {
        return number.replace(",", "").replace("\u066C", "").replace('\u066B', '.');
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    /** Whether a code point is of the Arabic script. */
    public static boolean isArabic(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
    }
}
