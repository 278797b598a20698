package org.isnad.dates.token;

import java.util.Set;

/** Parses space-separated words into sets. */
public final class WordList {
    private WordList() {}

    /** The words, in the spelling of {@link Tokens}. */
    public static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }
}
