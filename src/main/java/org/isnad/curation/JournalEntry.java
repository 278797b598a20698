package org.isnad.curation;

import java.util.List;
import java.util.Optional;

/** A line of a journal. */
public sealed interface JournalEntry {

    /**
     * The beginning: what the entries after it were done to.
     *
     * @param checksum of the file on disk; empty where there is none yet
     * @param drafts the records that were not complete then, which no file holds
     * @param dataset the data set in format 1, where it is not what the file holds
     */
    record Begun(String checksum, List<Draft> drafts, Optional<String> dataset) implements JournalEntry {

        /** Copies the list. */
        public Begun {
            drafts = List.copyOf(drafts);
        }
    }

    /** An edit was applied. */
    record Done(Edit edit) implements JournalEntry {}

    /** An edit was applied that goes on with the last one: both are undone at once. */
    record GoneOn(Edit edit) implements JournalEntry {}

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
     * @param drafts the records that are not complete, which no file holds
     */
    record Saving(String checksum, List<Draft> drafts) implements JournalEntry {

        /** Copies the list. */
        public Saving {
            drafts = List.copyOf(drafts);
        }
    }
}
