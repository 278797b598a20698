package org.isnad.dates.number;

import java.util.Optional;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;

/**
 * The noun that a number counts, as it is printed.
 *
 * @param percent whether it says that the number is of a hundred
 * @param last its last token, inclusive
 */
public record CountedNoun(String printed, boolean percent, int last) {

    /** The noun behind a number that ends at a token. */
    public static Optional<CountedNoun> behind(Tokens tokens, int number) {
        int i = number + 1;
        if (tokens.isSign(i, "%٪")) {
            return Optional.of(new CountedNoun(tokens.printed(i), true, i));
        }
        if (tokens.isSign(i, "$€£")) {
            return Optional.of(new CountedNoun(tokens.printed(i), false, i));
        }
        if (!tokens.is(i, TokenType.WORD) && !tokens.is(i, TokenType.FOREIGN)) {
            return Optional.empty();
        }
        if (tokens.isWord(i, "بالمئة") || tokens.isWord(i, "بالمائة")) {
            return Optional.of(new CountedNoun(tokens.printed(i), true, i));
        }
        if (tokens.isWord(i, "في") && (tokens.isWord(i + 1, "المئة") || tokens.isWord(i + 1, "المائة"))) {
            return Optional.of(new CountedNoun(tokens.words(i, i + 1), true, i + 1));
        }
        int noun = tokens.isPlain(i, WordClass.FROM) && tokens.hasArticle(i + 1) ? i + 1 : i;
        return isNoun(tokens, noun)
                ? Optional.of(new CountedNoun(tokens.printed(noun), false, noun))
                : Optional.empty();
    }

    private static boolean isNoun(Tokens tokens, int i) {
        if (tokens.is(i, TokenType.FOREIGN)) {
            return true;
        }
        if (!tokens.is(i, TokenType.WORD)) {
            return false;
        }
        String key = tokens.key(i);
        boolean joined = tokens.isJoined(i) && !tokens.isPlain(i, WordClass.STARTS_WITH_WAW);
        boolean verb =
                key.length() > 3 && key.startsWith("ي") && !tokens.isPlain(i, WordClass.UNIT) && !key.equals("يورو");
        boolean particle = tokens.isPlain(i, WordClass.NO_UNIT)
                || tokens.isPlain(i, WordClass.THIS)
                || tokens.isPlain(i, WordClass.THAT)
                || key.length() < 2;
        boolean prefixed =
                key.startsWith("لل") || key.startsWith("بال") || key.startsWith("كال") || key.startsWith("فال");
        return !joined && !verb && !particle && !prefixed;
    }
}
