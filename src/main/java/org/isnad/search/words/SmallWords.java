package org.isnad.search.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of queries that ask for nothing themselves, read from {@code small-words.txt}. */
public final class SmallWords {
    private static final Map<String, Set<String>> WORDS = read();

    private SmallWords() {}

    /** Whether it need not be there when other words are. */
    public static boolean isParticle(String folded) {
        return of("particle").contains(folded);
    }

    /** Whether it makes a question of the words behind it. */
    public static boolean asks(String folded) {
        return of("asks").contains(folded);
    }

    /** Whether it makes a question of a query that it begins, if the next word is one of a question too. */
    public static boolean begins(String folded) {
        return of("begins").contains(folded);
    }

    /** Whether it stands in questions behind a word that {@link #begins} them. */
    public static boolean isIntroduced(String folded) {
        return of("introduced").contains(folded);
    }

    /** Whether it says nothing in a question. */
    public static boolean isFiller(String folded) {
        return of("filler").contains(folded);
    }

    /** Whether it says nothing before a question or at its end: «لو سمحت», "tell me". */
    public static boolean isPolite(String folded) {
        return of("polite").contains(folded);
    }

    /** Whether it says nothing behind a word that asks: «عدد» of «كم عدد». */
    public static boolean isCounted(String folded) {
        return of("counted").contains(folded);
    }

    private static Set<String> of(String list) {
        return WORDS.getOrDefault(list, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : ResourceLines.of("small-words.txt")) {
            String[] all = line.split(" ", -1);
            words.computeIfAbsent(all[0], none -> new HashSet<>())
                    .addAll(Arrays.asList(all).subList(1, all.length));
        }
        return Map.copyOf(words);
    }
}
