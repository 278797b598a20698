package org.isnad.search;

import java.util.List;
import org.isnad.text.CodePointRange;

/**
 * One search result.
 *
 * @param type what it is
 * @param id the event, figure or note; for a paragraph its article
 * @param paragraph number of the paragraph, from 1; 0 for what is no paragraph
 * @param text the text with the words found, as printed: the paragraph, or title, summary or subject of a record
 * @param ranges the words found, in code points of {@code text}, in reading order, not overlapping; empty when
 *     only a field or the date of the record was asked for
 * @param reason why, the loosest of all words
 * @param score the higher, the better; comparable among the hits of one query
 */
public record Hit(
        HitType type, String id, int paragraph, String text, List<CodePointRange> ranges, Reason reason, int score) {

    /** Copies the list. */
    public Hit {
        ranges = List.copyOf(ranges);
    }

    /** Whether the other one is the same record, note or paragraph, whatever it says. */
    public boolean isSameAs(Hit other) {
        return type == other.type && id.equals(other.id) && paragraph == other.paragraph;
    }
}
