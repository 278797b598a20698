package org.isnad.ui.session;

import java.util.Optional;
import org.isnad.model.RecordId;

/**
 * What can be done to the open document at the moment. Immutable.
 *
 * @param editable whether its file can be edited, or it can be given one
 * @param hasFile whether it has a file of its own that is edited
 * @param undoable how many steps can be undone
 * @param redoable how many steps can be redone
 * @param unsaved whether there is anything that the file does not hold
 * @param journalWritten whether every edit so far is on the disk
 * @param edited the record or draft that stands in the editor; empty while none does
 */
public record EditingState(
        boolean editable,
        boolean hasFile,
        int undoable,
        int redoable,
        boolean unsaved,
        boolean journalWritten,
        Optional<RecordId> edited) {

    /** Nothing is open. */
    public static final EditingState NOTHING = new EditingState(false, false, 0, 0, false, true, Optional.empty());
}
