package org.isnad.check;

import org.isnad.model.RecordId;
import org.isnad.text.CodePointRange;

/**
 * Words of a paragraph on which a record rests.
 *
 * @param range code points in the text of the paragraph
 * @param kind what the words carry
 * @param record the event or figure
 * @param citation index of the citation in the record, from 0; -1 for {@link Kind#DATE_PHRASE}
 */
public record EvidenceSpan(CodePointRange range, Kind kind, RecordId record, int citation) {

    /** What cited words carry. */
    public enum Kind {
        /** An event. */
        EVENT,
        /** A figure. */
        FIGURE,
        /** The date of a record, or the base from which it follows. */
        DATE_PHRASE
    }
}
