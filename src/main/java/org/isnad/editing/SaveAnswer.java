package org.isnad.editing;

import java.util.List;
import org.isnad.check.Problem;
import org.isnad.revision.Revision;

/** What came of saving. */
public sealed interface SaveAnswer {

    /**
     * The file holds the document.
     *
     * @param revision the document before and after; only where it is from and what is saved differs
     */
    record Done(Revision revision) implements SaveAnswer {}

    /** The document has no file that it could be written to. */
    record NeedsFile() implements SaveAnswer {}

    /** Another window or process has the file open. */
    record HeldElsewhere() implements SaveAnswer {}

    /** Another program has changed the file since it was read. Nothing was written. */
    record ChangedOnDisk() implements SaveAnswer {}

    /**
     * What would be written would not be read back as it is. Nothing was written.
     *
     * @param problems what the reader says of it
     */
    record Unreadable(List<Problem> problems) implements SaveAnswer {

        /** Copies the list. */
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
