package org.isnad.curation.worklist;

import java.util.List;
import org.isnad.model.ArticleId;
import org.isnad.text.CodePointRange;

/**
 * A sentence with a date or number that is not recorded, or not all of it.
 *
 * @param article where it stands
 * @param paragraph number of the paragraph, from 1
 * @param range code points in the text of the paragraph, without the white space behind the sentence
 * @param words its words
 * @param lines what it may be recorded as, at least one: first those that add to records that are there
 */
public record WorkSentence(ArticleId article, int paragraph, CodePointRange range, String words, List<WorkLine> lines) {

    /** Copies the list. */
    public WorkSentence {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing is open in \"" + words + "\"");
        }
    }
}
