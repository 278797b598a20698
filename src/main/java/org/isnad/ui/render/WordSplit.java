package org.isnad.ui.render;

import java.util.List;

/** The words of a text, each with the white space after it: where a line may be broken, and a node may end. */
public final class WordSplit {
    private WordSplit() {}

    /** The text cut after each run of white space, and around each line break. */
    public static List<String> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?=\\R)|(?<=\\R)"));
    }
}
