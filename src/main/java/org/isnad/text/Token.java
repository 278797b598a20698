package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A run of letters, a number in digits, or a single other character.
 *
 * @param from first UTF-16 unit in the text
 * @param to UTF-16 unit after the last
 * @param type what it is made of
 * @param key how it is compared: without vowel signs and tatweel, with one spelling of alef and digits 0 to 9; «آ» is
 *     kept, because «آب» is not «أب»
 * @param geminated whether a sign of doubling (shadda) or a kasra is written, by which «ألّف» differs from «ألف»
 * @param readings the ways to take off its clitics, the whole word first; empty for what is not an Arabic word
 */
record Token(int from, int to, TokenType type, String key, boolean geminated, List<Reading> readings) {

    /** What a token is made of. */
    enum TokenType {
        /** Arabic letters. */
        WORD,
        /** Digits, with separators between them. */
        DIGITS,
        /** Letters of another script. */
        FOREIGN,
        /** One character that is none of these, and no white space. */
        OTHER
    }

    /**
     * A word without the clitics before it.
     *
     * @param clitics the letters taken off before the article: of و ف ب ل ك
     * @param definite whether the article was taken off
     * @param stem what is left
     */
    record Reading(String clitics, boolean definite, String stem) {}

    /** Whether a reading with or without the article is one of the words. */
    boolean isAny(Set<String> words) {
        for (Reading reading : readings) {
            if (words.contains(reading.stem())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reading with the article is one of the words. */
    boolean isDefinite(Set<String> words) {
        return isOneOf(words, true);
    }

    /** Whether a reading without the article is one of the words. */
    boolean isBare(Set<String> words) {
        return isOneOf(words, false);
    }

    // Loops, not streams: each word of an article is asked for dozens of lists.
    private boolean isOneOf(Set<String> words, boolean definite) {
        for (Reading reading : readings) {
            if (reading.definite() == definite && words.contains(reading.stem())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word begins with the article, without a clitic before it. */
    boolean hasArticle() {
        return readings.stream()
                .anyMatch(reading -> reading.definite() && reading.clitics().isEmpty());
    }

    /** The readings of a word; a stem has two letters at least. */
    static List<Reading> readingsOf(String key) {
        List<Reading> readings = new ArrayList<>();
        add(readings, "", key);
        if (startsWithAny(key, "وف")) {
            String first = key.substring(0, 1);
            add(readings, first, key.substring(1));
            if (startsWithAny(key.substring(1), "بلك")) {
                add(readings, key.substring(0, 2), key.substring(2));
            }
        } else if (startsWithAny(key, "بلك")) {
            add(readings, key.substring(0, 1), key.substring(1));
        }
        return List.copyOf(readings);
    }

    private static void add(List<Reading> readings, String clitics, String rest) {
        if (rest.length() < 2) {
            return;
        }
        readings.add(new Reading(clitics, false, rest));
        if (rest.startsWith("ال") && rest.length() > 3) {
            readings.add(new Reading(clitics, true, rest.substring(2)));
        }
        // After «ل» the article loses its alef: «للعام».
        if (clitics.endsWith("ل") && rest.startsWith("ل") && rest.length() > 2) {
            readings.add(new Reading(clitics, true, rest.substring(1)));
        }
    }

    private static boolean startsWithAny(String text, String letters) {
        return !text.isEmpty() && letters.indexOf(text.charAt(0)) >= 0;
    }
}
