package org.isnad.dates.token;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all {@linkplain WordClass classes}, by number, with the classes of each. */
public final class Lexicon {
    private static final Lexicon ALL = new Lexicon();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Set<WordClass>> classes = new ArrayList<>();

    private Lexicon() {
        for (WordClass of : WordClass.values()) {
            for (String word : of.words()) {
                int number = numbers.computeIfAbsent(word, none -> {
                    classes.add(EnumSet.noneOf(WordClass.class));
                    return classes.size() - 1;
                });
                classes.get(number).add(of);
            }
        }
    }

    /** The number of a word; -1 when it is in no class. */
    public static int number(String word) {
        return ALL.numbers.getOrDefault(word, -1);
    }

    /** Whether the word of a number is in a class. */
    public static boolean is(int number, WordClass of) {
        return ALL.classes.get(number).contains(of);
    }
}
