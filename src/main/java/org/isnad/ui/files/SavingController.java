package org.isnad.ui.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.isnad.curation.Recovery;
import org.isnad.dataset.DatasetReader;
import org.isnad.editing.EditAnswer;
import org.isnad.editing.SaveAnswer;
import org.isnad.labels.Labels;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.session.DocumentEditing;

/**
 * Saving what is edited, and what is asked around it: for a folder, before work is left unsaved, about work that was left. To be
 * used on the JavaFX thread.
 */
public final class SavingController {
    private final DocumentEditing editing;
    private final Labels labels;
    private final Dialogs dialogs;
    private final Path home;
    private final Consumer<String> say;

    /**
     * Saves what a session edits.
     *
     * @param home the user's folder, under which a folder is proposed
     * @param say tells the user what was saved
     */
    public SavingController(DocumentEditing editing, Labels labels, Dialogs dialogs, Path home, Consumer<String> say) {
        this.editing = editing;
        this.labels = labels;
        this.dialogs = dialogs;
        this.home = home;
        this.say = say;
        editing.setOnNeedsFile(this::askForFolder);
        editing.setOnRefused(this::tell);
    }

    /** Saves; asks for a folder where the document has none. Whether everything is saved. */
    public boolean save() {
        try {
            SaveAnswer answer = editing.save();
            return answer instanceof SaveAnswer.NeedsFile ? askForFolder() : told(answer);
        } catch (IOException e) {
            return failed(e);
        }
    }

    /** Saves into another folder, which is that of the document from now on. */
    public void saveAs() {
        askForFolder();
    }

    /** Whether the document can be left: it is saved, or its work is thrown away on purpose. */
    public boolean mayLeave() {
        if (!editing.state().unsaved()) {
            return true;
        }
        OptionalInt chosen = dialogs.choose(
                labels,
                labels.text("saving.leave.title"),
                labels.text("saving.leave.text", "n", editing.state().undoable()),
                List.of(labels.text("saving.leave.save"), labels.text("saving.leave.discard")));
        if (chosen.isEmpty()) {
            return false;
        }
        if (chosen.getAsInt() == 0) {
            return save();
        }
        try {
            editing.closeWithoutSaving();
            return true;
        } catch (IOException e) {
            return failed(e);
        }
    }

    /** Offers work back that was left when the program ended last; says so where another window has the file. */
    public void offerLeftWork() {
        if (editing.heldElsewhere()) {
            say.accept(labels.text("editor.held"));
            return;
        }
        int steps = switch (editing.left()) {
            case Recovery.Nothing _ -> 0;
            case Recovery.Work(var drafts, var entries) -> drafts.size() + entries.size();
            case Recovery.Changed(var drafts, var entries) -> drafts.size() + entries.size();
        };
        if (steps == 0) {
            return;
        }
        boolean changed = editing.left() instanceof Recovery.Changed;
        OptionalInt chosen = dialogs.choose(
                labels,
                labels.text("saving.left.title"),
                labels.text(changed ? "saving.left.changed" : "saving.left.text", "n", steps),
                List.of(labels.text("saving.left.recover"), labels.text("saving.left.forget")));
        if (chosen.isPresent() && chosen.getAsInt() == 0) {
            editing.recover();
        } else if (chosen.isPresent()) {
            editing.forget();
        }
    }

    private boolean askForFolder() {
        FolderForm form = new FolderForm(labels, ProposedFolder.under(home), "saving.folder.text");
        Optional<Path> folder = dialogs.form(
                labels,
                labels.text("saving.folder.title"),
                labels.text("saving.folder.accept"),
                form,
                form.validProperty(),
                form::wanted);
        if (folder.isEmpty()) {
            return false;
        }
        try {
            return told(editing.moveTo(folder.get().resolve(DatasetReader.FILE_NAME)));
        } catch (FileAlreadyExistsException e) {
            dialogs.tell(
                    labels,
                    labels.text("saving.failed.title"),
                    labels.text("saving.exists", "file", String.valueOf(e.getFile())));
            return false;
        } catch (IOException e) {
            return failed(e);
        }
    }

    private boolean told(SaveAnswer answer) {
        switch (answer) {
            case SaveAnswer.Done(var revision) -> {
                say.accept(labels.text(
                        "saving.saved",
                        "file",
                        revision.after().origin().file().map(Path::toString).orElse("")));
                return true;
            }
            case SaveAnswer.HeldElsewhere _ -> dialogs.tell(labels, title(), labels.text("editor.held"));
            case SaveAnswer.ChangedOnDisk _ -> dialogs.tell(labels, title(), labels.text("saving.changed_on_disk"));
            case SaveAnswer.Unreadable _ -> dialogs.tell(labels, title(), labels.text("saving.unreadable"));
            case SaveAnswer.NeedsFile _ -> dialogs.tell(labels, title(), labels.text("editor.needs_file"));
        }
        return false;
    }

    private boolean failed(IOException e) {
        dialogs.tell(labels, title(), labels.text("saving.failed", "reason", String.valueOf(e.getMessage())));
        return false;
    }

    private String title() {
        return labels.text("saving.failed.title");
    }

    private void tell(EditAnswer answer) {
        switch (answer) {
            case EditAnswer.Refused(var fault) ->
                say.accept(labels.text("curation.fault." + fault.name().toLowerCase(Locale.ROOT)));
            case EditAnswer.HeldElsewhere _ -> say.accept(labels.text("editor.held"));
            case EditAnswer.NeedsFile _ -> say.accept(labels.text("editor.needs_file"));
            case EditAnswer.Nothing _, EditAnswer.Done _ -> {
                // Nothing to tell.
            }
        }
    }
}
