package org.isnad.search.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The index keys of a folded word: its spellings, and its stems without clitics and endings.
 *
 * <p>Taken off before the word are «و» or «ف», then «ب», «ل» or «ك», then the article; or «س» of the future. Behind it:
 * pronouns, «ـات», «ـان», «ـين», «ـون», «ـة», and «ـا» of the accusative. Three letters always stay. Every reading is kept:
 * without vowel signs «وجود» cannot be distinguished from «و» and «جود», and two words match when they share a reading. docs/decisions/0011 compares this with light10.
 */
public final class WordKeys {
    private static final int SHORTEST = 3;
    /** The pronouns that may stand behind a word, folded, the longest first. */
    public static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "هن", "نا", "كم", "ه");

    private static final List<String> ENDINGS = List.of("ات", "ان", "ين", "ه");

    private WordKeys() {}

    /** The spellings that count as the same word: hamza read as the letter that carries it, and all its seats as one. */
    public static Set<String> exact(String folded) {
        if (!hasHamza(folded)) {
            return Set.of(folded);
        }
        StringBuilder carried = new StringBuilder();
        StringBuilder seats = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case 'ؤ' -> {
                    carried.append('و');
                    seats.append('ء');
                }
                case 'ئ' -> {
                    carried.append('ي');
                    seats.append('ء');
                }
                case 'ء' -> seats.append('ء');
                default -> {
                    carried.append(folded.charAt(i));
                    seats.append(folded.charAt(i));
                }
            }
        }
        return carried.isEmpty() ? Set.of(seats.toString()) : Set.of(carried.toString(), seats.toString());
    }

    /** The word without clitics that end in the article, in its common spelling: how names are compared. */
    public static String bare(String folded) {
        String rest = withoutArticle(folded);
        return Spellings.common(rest.isEmpty() ? folded : rest);
    }

    /** The word and what is left of it without clitics, endings kept: where a name may stand in a text. */
    public static Set<String> names(String folded) {
        Set<String> names = new LinkedHashSet<>();
        for (String spelling : exact(folded)) {
            names.add(Spellings.common(spelling));
            if (Word.isArabic(spelling.codePointAt(0))) {
                readings(spelling).forEach(reading -> names.add(Spellings.common(reading)));
            }
        }
        return names;
    }

    /** All stems, with the word's own spellings among them; only the spellings for what is not Arabic. */
    public static Set<String> stems(String folded) {
        Set<String> stems = new LinkedHashSet<>();
        for (String spelling : exact(folded)) {
            stems.add(Spellings.common(spelling));
            if (Word.isArabic(spelling.codePointAt(0))) {
                readings(spelling).forEach(reading -> addEndings(reading, stems));
            }
        }
        return stems;
    }

    /** The word, and what is left of it when clitics are taken off in every possible way. */
    public static Set<String> readings(String word) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(word);
        String article = withoutArticle(word);
        if (!article.isEmpty()) {
            // With the article there is but one way to read it.
            readings.add(article);
            return readings;
        }
        afterProclitics(word, readings);
        if (startsWithAny(word, "وف") && word.length() > SHORTEST) {
            readings.add(word.substring(1));
            afterProclitics(word.substring(1), readings);
        }
        return readings;
    }

    private static void afterProclitics(String word, Set<String> readings) {
        if (word.length() > SHORTEST && startsWithAny(word, "بلك")) {
            readings.add(word.substring(1));
        }
        if (word.length() > SHORTEST && word.charAt(0) == 'س' && "يتنا".indexOf(word.charAt(1)) >= 0) {
            readings.add(word.substring(1));
        }
    }

    /** What follows the article, with «و», «ف», «ب», «ل», «ك» before it; empty when there is none. */
    public static String withoutArticle(String word) {
        int at = startsWithAny(word, "وف") ? 1 : 0;
        String after = articleAt(word, at);
        return after.isEmpty() && at == 1 ? articleAt(word, 0) : after;
    }

    private static String articleAt(String word, int at) {
        int from = at;
        if (from < word.length() && "بك".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        if (word.startsWith("ال", from) && word.length() - from > SHORTEST) {
            return word.substring(from + 2);
        }
        // After «ل» the article loses its alef: «للعراق».
        return word.startsWith("لل", at) && word.length() - at > SHORTEST ? word.substring(at + 2) : "";
    }

    private static void addEndings(String reading, Set<String> stems) {
        stems.add(Spellings.common(reading));
        addFeminine(reading, stems);
        for (String pronoun : PRONOUNS) {
            if (endsWith(reading, pronoun)) {
                addOwned(reading.substring(0, reading.length() - pronoun.length()), stems);
            }
        }
        if (endsWith(reading, "ا") && !reading.endsWith("يا") && !reading.endsWith("ها")) {
            stems.add(Spellings.common(reading.substring(0, reading.length() - 1)));
        }
    }

    /** A word from which a pronoun was taken: «حكومتـ» is «حكومة». */
    private static void addOwned(String owned, Set<String> stems) {
        stems.add(Spellings.common(owned));
        addFeminine(owned, stems);
        if (owned.endsWith("ت")) {
            addFeminine(owned.substring(0, owned.length() - 1) + "ه", stems);
        }
    }

    private static void addFeminine(String word, Set<String> stems) {
        stems.add(Spellings.common(word));
        if (endsWith(word, "تين") || endsWith(word, "تان")) {
            stems.add(Spellings.common(word.substring(0, word.length() - 3)));
        }
        for (String ending : ENDINGS) {
            if (endsWith(word, ending)) {
                stems.add(Spellings.common(word.substring(0, word.length() - ending.length())));
            }
        }
        // One letter more must stay before «ـون»: «كانون» is not «كان».
        if (endsWith(word, "ون") && word.length() > SHORTEST + 2) {
            stems.add(Spellings.common(word.substring(0, word.length() - 2)));
        }
    }

    /** Whether a word ends so and three letters stay before the ending. */
    public static boolean endsWith(String word, String ending) {
        return word.length() >= ending.length() + SHORTEST && word.endsWith(ending);
    }

    private static boolean startsWithAny(String word, String letters) {
        return !word.isEmpty() && letters.indexOf(word.charAt(0)) >= 0;
    }

    private static boolean hasHamza(String word) {
        return word.indexOf('ؤ') >= 0 || word.indexOf('ئ') >= 0 || word.indexOf('ء') >= 0;
    }
}
