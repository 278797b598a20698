package org.isnad.curation;

import java.util.List;

/**
 * One thing that a curator does: what is undone, redone and written to the journal as a whole. It carries what the person has
 * marked, typed and chosen; anchors, dates that follow from others, ids and checksums are made by the program when it is
 * applied.
 */
public sealed interface Edit permits RecordEdit, ArticleEdit, ListEdit, MergeEdit, Edit.Together {

    /**
     * Several edits that are one thing to whoever does them: applied in order or not at all, and undone at once.
     *
     * @param edits at least one
     */
    record Together(List<Edit> edits) implements Edit {

        /** Copies the list; refuses an empty one. */
        public Together {
            edits = List.copyOf(edits);
            if (edits.isEmpty()) {
                throw new IllegalArgumentException("nothing to do");
            }
        }
    }

    /** The edit that does all of these: the one itself where there is but one. */
    static Edit together(List<? extends Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Together(List.copyOf(edits));
    }
}
