package org.isnad.curation;

import java.util.List;

/** A line of a journal. */
public sealed interface JournalEntry {

    /**
     * The beginning: what the entries after it were done to.
     *
     * @param checksum of the file on disk; empty where there is none yet
     */
    record Begun(String checksum) implements JournalEntry {}

    /** An edit was applied. */
    record Done(Edit edit) implements JournalEntry {}

    /** The last edit was undone. */
    record Undone() implements JournalEntry {}

    /** The last edit that was undone was done again. */
    record Redone() implements JournalEntry {}

    /**
     * A state was gone back to from before the journal began, as after undoing what had been saved.
     *
     * @param dataset the data set in format 1
     * @param drafts the records that were not complete
     */
    record Restored(String dataset, List<Draft> drafts) implements JournalEntry {

        /** Copies the list. */
        public Restored {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * The file is about to be written. If this is the last entry, the checksum of the file tells whether it was.
     *
     * @param checksum of the file when it is written
     */
    record Saving(String checksum) implements JournalEntry {}
}
