package org.isnad.search.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The verbs of questions with what news say instead, «قتل» and «مقتل», read from {@code verbs.txt}. */
public final class Verbs {
    private static final Map<String, Set<String>> INSTEAD = read();

    private Verbs() {}

    /** Whether a folded word is a form of a listed verb. */
    public static boolean isVerb(String folded) {
        return INSTEAD.containsKey(folded);
    }

    /** Its other forms and its nouns; none for what is no listed verb. */
    public static Set<String> instead(String folded) {
        return INSTEAD.getOrDefault(folded, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> instead = new HashMap<>();
        for (String line : ResourceLines.of("verbs.txt")) {
            Set<String> all =
                    new LinkedHashSet<>(Arrays.asList(line.replace(" |", "").split(" ", -1)));
            for (String verb : line.substring(0, line.indexOf(" |")).split(" ", -1)) {
                instead.computeIfAbsent(verb, none -> new LinkedHashSet<>()).addAll(all);
            }
        }
        return Map.copyOf(instead);
    }
}
