package org.isnad.ui.records;

import javafx.beans.binding.Bindings;
import org.isnad.labels.Labels;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.session.DocumentEditing;

/** Asks how records and lists are to be changed, and changes them, each time in one step. To be used on the JavaFX thread. */
public final class RecordDialogs {
    private static final double WIDE_PX = 560;

    private final DocumentEditing editing;
    private final Labels labels;
    private final Dialogs dialogs;

    /** Dialogs over what is edited. */
    public RecordDialogs(DocumentEditing editing, Labels labels, Dialogs dialogs) {
        this.editing = editing;
        this.labels = labels;
        this.dialogs = dialogs;
    }

    /** Lists what was done, and goes to the step that is chosen. */
    public void history() {
        HistoryForm form =
                new HistoryForm(labels, editing.changes(), editing.state().undoable());
        dialogs.form(
                        labels,
                        labels.text("history.heading"),
                        labels.text("history.go"),
                        form,
                        Bindings.createBooleanBinding(() -> true),
                        form::chosen,
                        WIDE_PX)
                .ifPresent(editing::goTo);
    }
}
