package org.isnad.ui.search;

import java.util.List;
import org.isnad.search.Hit;
import org.isnad.text.CodePointRange;

/** A row of the list of results. */
public sealed interface ResultRow {

    /**
     * Begins the results of one kind.
     *
     * @param text what kind, and how many there are
     */
    record Heading(String text) implements ResultRow {}

    /**
     * One thing found.
     *
     * @param hit what it is
     * @param place when it was, or where it stands
     * @param title of the record; empty where the words are the title, or it has none
     * @param words in which it was found, as printed
     * @param ranges what of the words was found, in code points
     * @param reason why it was found, in a word; empty where the words are those that were asked for
     */
    record Found(Hit hit, String place, String title, String words, List<CodePointRange> ranges, String reason)
            implements ResultRow {

        /** Copies the list. */
        public Found {
            ranges = List.copyOf(ranges);
        }
    }
}
