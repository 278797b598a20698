package org.isnad.dates.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.dates.token.Tokens.TokenType;

/**
 * Distinguishes dual nouns from other words with the same ending.
 *
 * <p>Masculine duals are those of the nouns listed in {@link DualNouns}: «ـان» and «ـين» also end plurals, names and
 * verbal nouns. In «ـتان» and «ـتين» the feminine ending precedes the dual, so any noun is taken except the words listed.
 * Two words in «ـان» side by side agree in the dual: «عدوان إقليميان».
 */
public final class Duals {
    /** Letters of the shortest word that is taken for a dual by its agreement, and of the word behind it. */
    private static final int SHORTEST_AGREEING = 5;

    private static final int SHORTEST_BEHIND = 6;

    private Duals() {}

    /** Whether the token is a dual without the article, perhaps the first part of a genitive («ضابطي شرطة»). */
    public static boolean isDual(Tokens tokens, int i) {
        return agree(tokens, i) || agree(tokens, i - 1) || isListed(tokens, i);
    }

    private static boolean isListed(Tokens tokens, int i) {
        if (!tokens.is(i, TokenType.WORD)
                || !couldBeDual(tokens, i)
                || tokens.hasArticle(i)
                || isOneOf(tokens, i, DualNouns.NO_DUALS)) {
            return false;
        }
        boolean genitive = hasGenitive(tokens, i);
        boolean mine = isAdjectiveOfOne(tokens, i + 1);
        boolean nominative = genitive && isSurelyGenitive(tokens, i + 1);
        return stems(tokens.key(i)).stream()
                .anyMatch(word -> isFeminine(word, genitive, mine) || isMasculine(word, genitive, nominative));
    }

    private static boolean couldBeDual(Tokens tokens, int i) {
        return "نيا".indexOf(tokens.lastLetter(i)) >= 0;
    }

    /** Whether the word, or what is left of it without clitics and article, is one of these. */
    private static boolean isOneOf(Tokens tokens, int i, Set<String> words) {
        return stems(tokens.key(i)).stream()
                .anyMatch(stem -> words.contains(stem) || (stem.startsWith("ال") && words.contains(stem.substring(2))));
    }

    /** The word, and what is left of it without the clitics before it. */
    private static List<String> stems(String key) {
        List<String> stems = new ArrayList<>(List.of(key));
        boolean and = key.startsWith("و") || key.startsWith("ف");
        String rest = and ? key.substring(1) : key;
        if (and && rest.length() > 1) {
            stems.add(rest);
        }
        if (rest.length() > 2 && "بلك".indexOf(rest.charAt(0)) >= 0) {
            stems.add(rest.substring(1));
        }
        return stems;
    }

    private static boolean isFeminine(String word, boolean genitive, boolean mine) {
        if (word.endsWith("تان") || word.endsWith("تين")) {
            return word.length() >= 5 && !word.endsWith("ستان");
        }
        return genitive
                && (word.endsWith("تا") || word.endsWith("تي"))
                && !mine
                && DualNouns.FEMININE.contains(word.substring(0, word.length() - 2) + "ة");
    }

    private static boolean isMasculine(String word, boolean genitive, boolean nominative) {
        if (word.length() < 4) {
            return false;
        }
        String noun = word.substring(0, word.length() - 2);
        if (word.endsWith("ان")) {
            return DualNouns.BROKEN_PLURAL.contains(noun) || DualNouns.SOUND_PLURAL.contains(noun);
        }
        if (word.endsWith("ين")) {
            return DualNouns.BROKEN_PLURAL.contains(noun);
        }
        return ((genitive && word.endsWith("ي")) || (nominative && word.endsWith("ا")))
                && DualNouns.PERSONS.contains(word.substring(0, word.length() - 1));
    }

    /** Whether the token and the next agree in «ـان», and neither is a name or noun that ends so by itself. */
    private static boolean agree(Tokens tokens, int i) {
        return endsLikeDual(tokens, i, SHORTEST_AGREEING)
                && endsLikeDual(tokens, i + 1, SHORTEST_BEHIND)
                && !tokens.key(i + 1).startsWith("و");
    }

    private static boolean endsLikeDual(Tokens tokens, int i, int shortest) {
        if (tokens.lastLetter(i) != 'ن') {
            return false;
        }
        String word = tokens.key(i);
        return word.length() >= shortest
                && word.endsWith("ان")
                && !word.endsWith("ستان")
                && !word.startsWith("ال")
                && !isOneOf(tokens, i, DualNouns.NEVER_AGREEING);
    }

    /** Whether a noun follows directly that the word could govern: neither a particle nor an accusative. */
    private static boolean hasGenitive(Tokens tokens, int i) {
        return tokens.is(i + 1, TokenType.WORD)
                && !DualNouns.PARTICLES.contains(tokens.key(i + 1))
                && !tokens.key(i + 1).endsWith("ا")
                && !tokens.key(i + 1).matches("[وف]?لل.{2,}");
    }

    /**
     * Whether the word can only be a genitive: «ضابطا شرطة», «وزيرا الخارجية». «رجلا يشتبه» and «وزيرا الثلاثاء» are
     * accusatives, whose sign newspapers leave out.
     */
    private static boolean isSurelyGenitive(Tokens tokens, int i) {
        boolean time = tokens.isDefinite(i, WordClass.WEEKDAY) || tokens.isDefinite(i, WordClass.UNIT);
        boolean noun = tokens.hasArticle(i) || tokens.key(i).endsWith("ة");
        return noun && !time && !tokens.key(i).startsWith("ي") && !tokens.key(i).startsWith("ت");
    }

    /** «رحلتي الأخيرة» is my journey, «مدينتي الفلوجة والرمادي» are two towns. */
    private static boolean isAdjectiveOfOne(Tokens tokens, int i) {
        return tokens.hasArticle(i)
                && tokens.key(i).endsWith("ة")
                && !tokens.key(i + 1).startsWith("و");
    }
}
