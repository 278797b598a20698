package org.isnad.text;

import java.util.Set;

/** Parses space-separated words into sets. */
final class WordList {
    private WordList() {}

    /** The words, in the spelling of {@link Token#key}. */
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
