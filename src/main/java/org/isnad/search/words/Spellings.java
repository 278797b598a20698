package org.isnad.search.words;

import java.util.Map;
import java.util.stream.Collectors;

/** The spellings that no rule of letters makes equal, read from {@code spellings.txt}. */
public final class Spellings {
    private static final Map<String, String> COMMON = ResourceLines.of("spellings.txt").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private Spellings() {}

    /** The word in its common spelling; the word itself if no other one is listed. */
    public static String common(String folded) {
        for (Map.Entry<String, String> known : COMMON.entrySet()) {
            if (folded.startsWith(known.getKey())) {
                return known.getValue() + folded.substring(known.getKey().length());
            }
        }
        return folded;
    }

    /** How words begin, and how they begin in the common spelling; in no order. */
    public static Map<String, String> all() {
        return COMMON;
    }
}
