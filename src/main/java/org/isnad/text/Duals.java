package org.isnad.text;

import org.isnad.text.Token.Reading;
import org.isnad.text.Token.TokenType;

/**
 * Tells duals from other words that end alike.
 *
 * <p>Masculine duals are those of the nouns listed in {@link DualNouns}: «ـان» and «ـين» also end plurals, names and
 * verbal nouns. In «ـتان» and «ـتين» the feminine ending precedes the dual, so any noun is taken except the words listed.
 * Two words in «ـان» side by side agree in the dual: «عدوان إقليميان».
 */
final class Duals {
    private Duals() {}

    /** Whether the token is a dual without the article, perhaps the first part of a genitive («ضابطي شرطة»). */
    static boolean isDual(Tokens tokens, int i) {
        if (!tokens.is(i, TokenType.WORD) || tokens.hasArticle(i)) {
            return false;
        }
        boolean genitive = hasGenitive(tokens, i);
        return tokens.get(i).readings().stream()
                .filter(reading -> !reading.definite())
                .anyMatch(reading ->
                        isFeminine(reading, genitive) || isMasculine(reading, genitive) || agrees(reading, tokens, i));
    }

    private static boolean isFeminine(Reading reading, boolean genitive) {
        String word = reading.stem();
        if (DualNouns.NO_DUALS.contains(word) || word.endsWith("ستان")) {
            return false;
        }
        if (word.endsWith("تان") || word.endsWith("تين")) {
            return word.length() >= 5;
        }
        return genitive
                && (word.endsWith("تا") || word.endsWith("تي"))
                && DualNouns.FEMININE.contains(word.substring(0, word.length() - 2) + "ة");
    }

    private static boolean isMasculine(Reading reading, boolean genitive) {
        String word = reading.stem();
        if (DualNouns.NO_DUALS.contains(word) || word.length() < 4) {
            return false;
        }
        String noun = word.substring(0, word.length() - 2);
        if (word.endsWith("ان")) {
            return DualNouns.BROKEN_PLURAL.contains(noun) || DualNouns.SOUND_PLURAL.contains(noun);
        }
        if (word.endsWith("ين")) {
            return DualNouns.BROKEN_PLURAL.contains(noun);
        }
        return genitive
                && (word.endsWith("ا") || word.endsWith("ي"))
                && DualNouns.PERSONS.contains(word.substring(0, word.length() - 1));
    }

    /** «عدوان إقليميان»: a word in «ـان» that is no name, before another, which is an adjective of relation. */
    private static boolean agrees(Reading reading, Tokens tokens, int i) {
        String word = reading.stem();
        String next = tokens.key(i + 1);
        return word.length() >= 5
                && word.endsWith("ان")
                && !word.endsWith("ستان")
                && next.length() >= 6
                && next.endsWith("ان")
                && !next.startsWith("ال")
                && !next.endsWith("ستان")
                && !DualNouns.NEVER_AGREEING.contains(word)
                && !DualNouns.NEVER_AGREEING.contains(next)
                && !next.startsWith("و");
    }

    /** Whether a noun follows directly that the word could govern: neither a particle nor an accusative. */
    private static boolean hasGenitive(Tokens tokens, int i) {
        return tokens.is(i + 1, TokenType.WORD)
                && !DualNouns.PARTICLES.contains(tokens.key(i + 1))
                && !tokens.key(i + 1).endsWith("ا")
                && tokens.get(i + 1).readings().stream()
                        .noneMatch(reading -> reading.clitics().endsWith("ل") && reading.definite());
    }
}
