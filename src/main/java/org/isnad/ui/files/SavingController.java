package org.isnad.ui.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.curation.DiskComparison;
import org.isnad.curation.JournalEntry;
import org.isnad.curation.Recovery;
import org.isnad.dataset.DatasetReader;
import org.isnad.editing.EditAnswer;
import org.isnad.editing.OnDisk;
import org.isnad.editing.SaveAnswer;
import org.isnad.labels.Labels;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.EditingState;

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
    private final Consumer<Optional<String>> warn;

    /**
     * Saves what a session edits.
     *
     * @param home the user's folder, under which a folder is proposed
     * @param say tells the user what was saved
     * @param warn tells the user of something for as long as it holds; empty when it holds no more
     */
    public SavingController(
            DocumentEditing editing,
            Labels labels,
            Dialogs dialogs,
            Path home,
            Consumer<String> say,
            Consumer<Optional<String>> warn) {
        this.editing = editing;
        this.labels = labels;
        this.dialogs = dialogs;
        this.home = home;
        this.say = say;
        this.warn = warn;
        editing.stateProperty().subscribe(this::watchJournal);
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
            case Recovery.Work(var drafts, var entries) -> drafts.size() + steps(entries);
            case Recovery.Changed(var drafts, var entries) -> drafts.size() + steps(entries);
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

    /** What goes on with a step is none of its own. */
    private static int steps(List<JournalEntry> entries) {
        return (int) entries.stream()
                .filter(entry -> !(entry instanceof JournalEntry.GoneOn))
                .count();
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
            case SaveAnswer.ChangedOnDisk _ -> {
                return meet(editing.onDisk());
            }
            case SaveAnswer.Unreadable _ -> {
                return elsewhere(labels.text("saving.unreadable"));
            }
            case SaveAnswer.NeedsFile _ -> dialogs.tell(labels, title(), labels.text("editor.needs_file"));
        }
        return false;
    }

    /** Another program was at the file: both states are joined, or the file is written anew, and what is in hand is saved. */
    private boolean meet(OnDisk disk) {
        return switch (disk) {
            case OnDisk.Changed changed -> {
                DiskForm form = new DiskForm(labels, changed.comparison());
                Optional<Set<DiskComparison.Difference>> theirs = dialogs.form(
                        labels,
                        labels.text("saving.disk.title"),
                        labels.text("saving.disk.join"),
                        form,
                        form.validProperty(),
                        form::chosen,
                        DiskForm.WIDTH_PX);
                theirs.ifPresent(chosen -> editing.join(changed, chosen));
                yield theirs.isPresent() && save();
            }
            case OnDisk.Gone _ -> {
                OptionalInt way = dialogs.choose(
                        labels,
                        title(),
                        labels.text("saving.disk.gone"),
                        List.of(labels.text("saving.disk.anew"), labels.text("saving.elsewhere")));
                yield way.isPresent() && (way.getAsInt() == 0 ? saveAnew() : askForFolder());
            }
            case OnDisk.Unreadable _ -> elsewhere(labels.text("saving.disk.unreadable"));
        };
    }

    private boolean saveAnew() {
        try {
            return told(editing.saveAnew());
        } catch (IOException e) {
            return failed(e);
        }
    }

    private boolean failed(IOException e) {
        return elsewhere(labels.text("saving.failed", "reason", reason(e)));
    }

    /** What went wrong in words: the system's own are often no more than the name of the file. */
    private String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied ->
                labels.text("saving.reason.denied", "file", String.valueOf(denied.getFile()));
            case NoSuchFileException gone -> labels.text("saving.reason.gone", "file", String.valueOf(gone.getFile()));
            case FileSystemException other when other.getReason() != null -> String.valueOf(other.getMessage());
            default -> String.valueOf(e.getMessage());
        };
    }

    /** Says why nothing was written, and offers another folder. */
    private boolean elsewhere(String why) {
        OptionalInt way = dialogs.choose(labels, title(), why, List.of(labels.text("saving.elsewhere")));
        return way.isPresent() && askForFolder();
    }

    /** Says, as long as it holds, that edits are in memory alone, and offers another folder. */
    private void watchJournal(EditingState state) {
        if (!state.journalWritten() && state.hasFile()) {
            warn.accept(Optional.of(labels.text("saving.journal")));
        } else {
            warn.accept(Optional.empty());
        }
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
