package org.isnad.editing;

import org.isnad.curation.EditFault;
import org.isnad.revision.Revision;

/** What came of an edit, or of undoing or redoing one. */
public sealed interface EditAnswer {

    /**
     * It was done.
     *
     * @param revision from the document before it to the one after it
     */
    record Done(Revision revision) implements EditAnswer {}

    /** It cannot be applied; nothing has changed. */
    record Refused(EditFault fault) implements EditAnswer {}

    /** The document has no file yet: {@link Editing#moveTo} gives it one. Nothing has changed. */
    record NeedsFile() implements EditAnswer {}

    /** Another window or process has the file open. Nothing has changed. */
    record HeldElsewhere() implements EditAnswer {}

    /** Nothing is left to undo or redo. */
    record Nothing() implements EditAnswer {}
}
