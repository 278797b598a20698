package org.isnad.articles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the letters of Arabic words stand in the order in which they are read. Some programs write them as they lie on the
 * page, from left to right; then «ة» begins words, and the article «ال» ends them.
 */
enum LetterOrder {
    /** As they are read, or there is no Arabic. */
    AS_READ,
    /** From left to right as on the page; numbers stand as they are read. */
    AS_DRAWN,
    /** The other way round, with every number. */
    BACKWARDS,
    /** Part of the text stands one way and part the other, or nothing tells how the numbers stand. */
    IN_DOUBT;

    private static final Pattern WORD = Pattern.compile("[\\p{IsArabic}&&[\\p{L}\\p{M}]]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NUMBER = Pattern.compile("(?U)(?<![\\d.,/:])\\d{2,}(?![\\d.,/:])");
    private static final Pattern SEVERAL_DIGITS = Pattern.compile("(?U)\\d[\\d.,/:٫٬]*\\d");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final int SHORTEST = 4;

    /** So many words at least, before a text is said to stand the other way round. */
    private static final int WITNESSES = 3;

    /** The order of the letters of a text. */
    static LetterOrder of(String text) {
        Witnesses words = Witnesses.of(text);
        if (words.wrong < WITNESSES || words.wrong * 4 < words.right) {
            return AS_READ;
        }
        return words.wrong > 4 * words.right ? numbers(text) : IN_DOUBT;
    }

    /** Whether part of a text stands one way and part the other. */
    static boolean mixed(String text) {
        Witnesses words = Witnesses.of(text);
        return words.wrong <= 4 * words.right;
    }

    /** Whether the words of one line tell that its letters stand in reverse order. */
    static boolean isReversed(String line) {
        Witnesses words = Witnesses.of(line);
        return words.wrong > words.right;
    }

    /**
     * Words that tell in which order their letters stand.
     *
     * @param right how many stand as they are read
     * @param wrong how many in reverse order
     */
    private record Witnesses(int right, int wrong) {
        static Witnesses of(String text) {
            int right = 0;
            int wrong = 0;
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                String letters = MARKS.matcher(word.group()).replaceAll("");
                if (letters.length() >= SHORTEST) {
                    right += LetterOrder.right(letters) ? 1 : 0;
                    wrong += LetterOrder.wrong(letters) ? 1 : 0;
                }
            }
            return new Witnesses(right, wrong);
        }
    }

    private static boolean right(String letters) {
        return letters.startsWith("ال")
                || letters.startsWith("وال")
                || letters.startsWith("بال")
                || letters.endsWith("ة");
    }

    private static boolean wrong(String letters) {
        return letters.startsWith("ة") || letters.startsWith("ى") || letters.endsWith("لا") || letters.endsWith("لاو");
    }

    private static LetterOrder numbers(String text) {
        int kept = 0;
        int turned = 0;
        int others = 0;
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = western(number.group());
            String reversed = new StringBuilder(digits).reverse().toString();
            if (digits.equals(reversed)) {
                continue;
            }
            boolean year = YEAR.matcher(digits).matches();
            boolean yearBackwards = YEAR.matcher(reversed).matches();
            kept += year && !yearBackwards ? 1 : 0;
            turned += yearBackwards && !year ? 1 : 0;
            others += year == yearBackwards ? 1 : 0;
        }
        if (kept > 0 && turned == 0) {
            return AS_DRAWN;
        }
        if (turned > 0 && kept == 0) {
            return BACKWARDS;
        }
        // Without numbers of several digits it does not matter which of the two it is.
        return kept + turned + others == 0 && !SEVERAL_DIGITS.matcher(text).find() ? AS_DRAWN : IN_DOUBT;
    }

    private static String western(String digits) {
        StringBuilder out = new StringBuilder();
        digits.codePoints().forEach(sign -> out.append(Character.digit(sign, 10)));
        return out.toString();
    }
}
