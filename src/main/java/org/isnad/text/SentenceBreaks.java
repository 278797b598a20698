package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides an Arabic paragraph into sentences.
 *
 * <p>A sentence ends behind . ؟ ? ! … or three dots, with the closing quotation marks that follow directly,
 * before white space; a full stop also ends one where a word of three letters or more is glued to the next. No sentence
 * ends inside a number or before a closing bracket, at the two dots of a pause, after a single letter («أ. ف. ب.», «د. محمد»), or after the name of
 * one Latin letter, which is an initial («وليام إتش. سيلي»).
 */
public final class SentenceBreaks {
    private static final String STOPS = ".؟?!…";
    private static final String CLOSING = "\"”“»›’'";

    /** Names of Latin letters as Arabic newspapers write initials, without hamza and vowel signs. */
    private static final Set<String> LETTER_NAMES =
            Set.of("ايه بي سي دي اي اف جي اتش آي جيه كيه كي ال ام ان او بيه كيو ار آر اس تي يو في دبليو اكس واي زد"
                    .split(" "));

    private SentenceBreaks() {}

    /**
     * The sentences in order; together they cover the paragraph without overlap, each with the white space behind it.
     *
     * @param paragraph any text; an empty one has no sentences
     * @return ranges of code points
     */
    public static List<CodePointRange> in(String paragraph) {
        List<CodePointRange> sentences = new ArrayList<>();
        int start = 0;
        int startCp = 0;
        int i = 0;
        while (i < paragraph.length()) {
            int end = STOPS.indexOf(paragraph.charAt(i)) >= 0 ? endOfSentence(paragraph, i) : -1;
            if (end < 0) {
                i++;
                continue;
            }
            int endCp = startCp + paragraph.codePointCount(start, end);
            sentences.add(new CodePointRange(startCp, endCp));
            start = end;
            startCp = endCp;
            i = end;
        }
        if (start < paragraph.length()) {
            sentences.add(new CodePointRange(startCp, startCp + paragraph.codePointCount(start, paragraph.length())));
        }
        return List.copyOf(sentences);
    }

    /** Where the sentence ends whose first stop is at {@code stop}, behind its white space; -1 if it goes on. */
    private static int endOfSentence(String text, int stop) {
        int i = stop;
        while (i < text.length() && STOPS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean fullStop = i == stop + 1 && text.charAt(stop) == '.';
        boolean pause = i == stop + 2 && text.startsWith("..", stop);
        boolean insideDots = stop > 0 && text.charAt(stop - 1) == '.';
        while (i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int end = i;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        if (pause || insideDots) {
            return -1;
        }
        if (end == i && i < text.length()) {
            return fullStop && isGlued(text, stop) ? end : -1;
        }
        return fullStop && isAbbreviation(text, stop) ? -1 : end;
    }

    /** Whether the stop stands directly between two Arabic words of which the first is no abbreviation. */
    private static boolean isGlued(String text, int stop) {
        return stop + 1 < text.length()
                && isArabic(text.codePointAt(stop + 1))
                && wordBefore(text, stop).length() >= 3;
    }

    private static boolean isAbbreviation(String text, int stop) {
        String word = wordBefore(text, stop);
        if (word.codePointCount(0, word.length()) == 1) {
            return true;
        }
        int before = stop - word.length();
        while (before > 0 && isSpace(text.charAt(before - 1))) {
            before--;
        }
        return isLetterName(word) && !isLetterName(wordBefore(text, before));
    }

    private static boolean isLetterName(String word) {
        return LETTER_NAMES.contains(word.replace('أ', 'ا').replace('إ', 'ا'));
    }

    /** The letters that end directly before {@code end}; empty if there are none. */
    private static String wordBefore(String text, int end) {
        int from = end;
        while (from > 0 && isWordPart(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        return text.substring(from, end);
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isArabic(int codePoint) {
        return Character.isLetter(codePoint) && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
