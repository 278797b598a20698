package org.isnad.text;

import java.util.Set;

/** Makes sets of words from lists that are written with blanks between the words. */
final class WordList {
    private WordList() {}

    /** The words, in the spelling of {@link Token#key}. */
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
