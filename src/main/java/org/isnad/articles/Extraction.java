package org.isnad.articles;

import java.util.List;

/** What came of reading an article. */
public sealed interface Extraction {

    /** Its words. */
    record Read(ExtractedArticle article) implements Extraction {}

    /**
     * Words whose letters stand in reverse order, in all of the text or in part: the ways in which it can be read.
     *
     * @param readings at least one; the most likely one first
     * @param certain whether the first one is that of all words and numbers that tell
     */
    record Reversed(List<LetterReading> readings, boolean certain) implements Extraction {

        /** Copies the list. */
        public Reversed {
            readings = List.copyOf(readings);
        }
    }

    /** None; the file was not changed. */
    record Refused(ExtractionFault fault) implements Extraction {}
}
