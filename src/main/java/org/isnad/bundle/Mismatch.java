package org.isnad.bundle;

import java.util.Locale;
import org.isnad.check.Verdict;

/**
 * Something of a bundle that does not fit together.
 *
 * @param kind what
 * @param where name of the member, or place in it; from the bundle, so not to be trusted
 */
public record Mismatch(Kind kind, String where) {

    /** What does not fit. */
    public enum Kind {
        /** There is no list of checksums. */
        SUMS_MISSING,
        /** A line of the list is not a checksum and a name. */
        SUMS_UNREADABLE,
        /** A member has other bytes than its checksum says. */
        SUM_DIFFERS,
        /** A member that the list or the description names is not there. */
        MEMBER_MISSING,
        /** A member has no checksum. */
        MEMBER_UNLISTED,
        /** There is no description, or it cannot be read. */
        DESCRIPTION_UNREADABLE,
        /** A member has other bytes than the description says. */
        DESCRIPTION_DIFFERS,
        /** The data set cites an article that is not in the bundle. */
        ARTICLE_NOT_AT_HAND,
        /** An article has other bytes than when it was cited. */
        ARTICLE_DIFFERS,
        /** Cited words do not stand in their article. */
        ANCHOR_BROKEN,
        /** There are no annotations, or they cannot be read. */
        ANNOTATIONS_UNREADABLE,
        /** An annotation does not lead to its words, or not to those of the data set. */
        ANNOTATION_DIFFERS,
        /** There is no table of citations, or it cannot be read. */
        TABLE_UNREADABLE,
        /** A row of the table does not say what the data set says. */
        TABLE_DIFFERS;

        /** What it means for the whole. */
        Verdict verdict() {
            return this == ARTICLE_NOT_AT_HAND ? Verdict.ARTICLE_NOT_AT_HAND : Verdict.MISMATCH;
        }

        /** The code in files: {@code sum_differs}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
