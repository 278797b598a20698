package org.isnad.ui.article;

import org.isnad.text.CodePointRange;

/**
 * Words of a paragraph that a record cites.
 *
 * @param range code points in the paragraph
 * @param kind what they are to the record
 * @param recordId the event or figure
 */
public record CitedSpan(CodePointRange range, Kind kind, String recordId) {

    /** What cited words are to their record; each kind has its own line under the words. */
    public enum Kind {
        /** They say the event. */
        EVENT,
        /** They give the figure. */
        FIGURE,
        /** They print its date. */
        STATED_DATE,
        /** Its date is worked out from them. */
        INFERRED_DATE
    }
}
