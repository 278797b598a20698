package org.isnad.interchange.encoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much a text looks like words of Arabic or a European language rather than bytes in the wrong encoding. */
final class WordLikeness {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern ARTICLE = Pattern.compile("[وفبل]?(?:ال|ل)[\\u0621-\\u064A]{2,}");
    private static final Pattern FREQUENT =
            Pattern.compile("في|من|على|إلى|عن|أن|مع|بعد|قبل|هذا|هذه|التي|الذي|كان|[\\u0621-\\u064A]{2,}ة");
    private static final int SAMPLE_UNITS = 20_000;

    private WordLikeness() {}

    /** A score; the higher of two encodings of the same bytes is the likelier one. */
    static int of(String text) {
        String sample = text.length() > SAMPLE_UNITS ? text.substring(0, SAMPLE_UNITS) : text;
        Matcher word = WORD.matcher(sample);
        // Nobody writes control characters; where an encoding has them, another has quotation marks.
        int score = (int)
                (-4 * sample.chars().filter(unit -> unit >= 0x80 && unit < 0xA0).count());
        while (word.find()) {
            score += word(word.group());
        }
        return score;
    }

    private static int word(String word) {
        int arabic = 0;
        int plain = 0;
        int accented = 0;
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            arabic += unit >= 0x0600 && unit <= 0x06FF ? 1 : 0;
            plain += unit < 0x80 ? 1 : 0;
            accented += unit >= 0x80 && unit < 0x0600 ? 1 : 0;
        }
        if (arabic > 0 && plain + accented > 0) {
            return -4;
        }
        if (accented > plain) {
            return -3;
        }
        if (arabic == 0) {
            return 0;
        }
        return 1
                + (ARTICLE.matcher(word).matches() ? 3 : 0)
                + (FREQUENT.matcher(word).matches() ? 2 : 0);
    }
}
