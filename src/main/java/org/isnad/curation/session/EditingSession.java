package org.isnad.curation.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.curation.Curation;
import org.isnad.curation.DatasetSaving;
import org.isnad.curation.DiskComparison;
import org.isnad.curation.Draft;
import org.isnad.curation.Edit;
import org.isnad.curation.EditHistory;
import org.isnad.curation.Journal;
import org.isnad.curation.JournalEntry;
import org.isnad.curation.Outcome;
import org.isnad.curation.Recovery;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadedDataset;
import org.isnad.document.DatasetFile;
import org.isnad.file.AtomicFile;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Dataset;

/**
 * A data set while it is edited: every change is in the journal before it is answered, and can be undone. Where the journal
 * cannot be written, nothing is refused: everything stays in memory, {@link #journalWritten} says so, and each further change
 * tries again. Used by one thread; blocks while it writes.
 */
public final class EditingSession implements AutoCloseable {
    private Path path;
    private JournalKeeper journal;
    private Optional<DatasetFile> file;
    private Dataset saved;
    private EditHistory history;

    /** How many of the last steps the journal can undo, and how many it can do again; beyond them it gets whole states. */
    private int undoable;

    private int redoable;

    /** Whether work that was left waits for somebody to take it up or throw it away. */
    private boolean undecided;

    private EditingSession(Path path, JournalKeeper journal, Optional<DatasetFile> file, Curation start) {
        this.path = path;
        this.journal = journal;
        this.file = file;
        this.saved = start.dataset();
        this.history = EditHistory.of(start);
    }

    /**
     * Opens the file of a data set for editing, and deletes what processes that were killed have left half written beside it.
     *
     * @param path the file
     * @param loaded what was read from it
     * @throws IllegalArgumentException if the data set was not read from a file
     */
    public static SessionOpening open(Path path, LoadedDataset loaded) {
        DatasetFile file = loaded.file().orElseThrow(() -> new IllegalArgumentException("not read from a file"));
        return open(path, Optional.of(file), Curation.of(loaded.whole(), loaded.texts()));
    }

    /**
     * Begins a data set that has no file yet; saving makes it.
     *
     * @param path where the file shall lie; its folder is there
     * @param dataset what it begins with
     */
    public static SessionOpening create(Path path, Dataset dataset) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? new SessionOpening.Exists()
                : open(path, Optional.empty(), Curation.of(dataset, Map.of()));
    }

    private static SessionOpening open(Path path, Optional<DatasetFile> file, Curation start) {
        Path folder = folderOf(path);
        List.of(folder, folder.resolve("articles"), folder.resolve("articles/originals"))
                .forEach(AtomicFile::deleteLeftovers);
        String checksum = file.map(DatasetFile::checksum).orElse("");
        try {
            Optional<Journal.Opened> opened = Journal.open(path);
            if (opened.isEmpty()) {
                return new SessionOpening.HeldElsewhere();
            }
            JournalKeeper keeper =
                    new JournalKeeper(path, Optional.of(opened.get().journal()));
            EditingSession session = new EditingSession(path, keeper, file, start);
            Recovery left = Recovery.of(opened.get().entries(), checksum);
            if (left instanceof Recovery.Nothing) {
                keeper.begin(checksum, List.of(), Optional.empty());
            } else {
                keeper.resume(opened.get().entries());
                session.undecided = true;
            }
            return new SessionOpening.Editable(session, left);
        } catch (IOException e) {
            // A folder that is not ours to change: edits stay in memory, and the session says so.
            JournalKeeper keeper = new JournalKeeper(path, Optional.empty());
            keeper.begin(checksum, List.of(), Optional.empty());
            return new SessionOpening.Editable(new EditingSession(path, keeper, file, start), new Recovery.Nothing());
        }
    }

    /** Where the file lies, or shall lie. */
    public Path path() {
        return path;
    }

    /** The data set as it is now. */
    public Curation now() {
        return history.now();
    }

    /** What was done and what can be done again. */
    public EditHistory history() {
        return history;
    }

    /** Whether every change so far is on the disk, in the file or in the journal. */
    public boolean journalWritten() {
        return journal.isWritten();
    }

    /** Whether there is anything that the file does not hold. */
    public boolean unsaved() {
        return !now().dataset().equals(saved) || !now().drafts().isEmpty();
    }

    /**
     * Takes up work that was left.
     *
     * @return whether all of it could be done again
     */
    public boolean recover(Recovery.Work work) {
        Recovery.Replay replay = work.replay(now(), ArticleSource.beside(path));
        recovered(replay.history(), replay.complete());
        return replay.complete();
    }

    /**
     * Takes up work that was left for a former state of the file, as far as it can be applied to the file as it is.
     *
     * @return the edits that could not be applied
     */
    public List<Edit> recover(Recovery.Changed work) {
        Recovery.Changed.Reapplied reapplied = work.replay(now());
        recovered(reapplied.history(), false);
        return reapplied.refused();
    }

    private void recovered(EditHistory recovered, boolean asWritten) {
        undecided = false;
        history = recovered;
        undoable = asWritten ? recovered.done().size() : 0;
        redoable = asWritten ? recovered.undone().size() : 0;
        if (!asWritten) {
            beginHere();
        }
    }

    /** Throws away work that was left. */
    public void discard() {
        undecided = false;
        journal.begin(checksum(), List.of(), Optional.empty());
    }

    private void requireDecision() {
        if (undecided) {
            throw new IllegalStateException("work that was left is neither taken up nor thrown away");
        }
    }

    /**
     * Applies an edit; one that is refused changes nothing.
     *
     * @throws IllegalStateException if work was left and nobody has decided about it
     */
    public Outcome apply(Edit edit) {
        requireDecision();
        Outcome outcome = now().apply(edit);
        if (outcome instanceof Outcome.Done(var after)) {
            journal.append(new JournalEntry.Done(edit));
            history = history.done(edit, after);
            undoable++;
            redoable = 0;
        }
        return outcome;
    }

    /**
     * Applies an edit that goes on with the last one, so that both are undone at once. What was saved since is a step of its own.
     *
     * @throws IllegalStateException if work was left and nobody has decided about it
     */
    public Outcome goOn(Edit edit) {
        if (undoable == 0) {
            return apply(edit);
        }
        requireDecision();
        Outcome outcome = now().apply(edit);
        if (outcome instanceof Outcome.Done(var after)) {
            journal.append(new JournalEntry.GoneOn(edit));
            history = history.goneOn(edit, after);
            redoable = 0;
        }
        return outcome;
    }

    /** Takes the last change back; false where there is none. */
    public boolean undo() {
        Optional<EditHistory> before = history.undo();
        if (before.isEmpty()) {
            return false;
        }
        history = before.get();
        if (undoable > 0) {
            journal.append(new JournalEntry.Undone());
            undoable--;
            redoable++;
        } else {
            // It was saved, and the journal has begun anew since.
            journal.append(new JournalEntry.Restored(written(), drafts()));
            redoable = 0;
        }
        return true;
    }

    /** Does again what was taken back last; false where there is nothing. */
    public boolean redo() {
        Optional<EditHistory> after = history.redo();
        if (after.isEmpty()) {
            return false;
        }
        Edit edit = history.undone().getFirst();
        history = after.get();
        undoable++;
        if (redoable > 0) {
            journal.append(new JournalEntry.Redone());
            redoable--;
        } else {
            journal.append(new JournalEntry.Done(edit));
        }
        return true;
    }

    /**
     * Writes the file.
     *
     * @throws IllegalStateException if work was left and nobody has decided about it
     * @throws IOException if file or journal cannot be written; the file is as it was, and nothing is lost
     */
    public DatasetSaving.Saved save() throws IOException {
        requireDecision();
        DatasetSaving.Saved outcome = new DatasetSaving(path, journal.complete()).save(file, saved, now());
        if (outcome instanceof DatasetSaving.Saved.Done(var written)) {
            noteSaved(written);
        }
        return outcome;
    }

    /**
     * Writes a file elsewhere, which is the file of the data set from now on; what was done can still be undone.
     *
     * @param target where it shall lie; its folder is there, and holds the articles that came in by no edit
     * @throws FileAlreadyExistsException if a data set or somebody's work lies there
     * @throws IOException if file or journal cannot be written; the data set keeps the file that it had
     */
    public DatasetSaving.Saved moveTo(Path target) throws IOException {
        requireDecision();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Journal.Opened opened =
                Journal.open(target).orElseThrow(() -> new FileAlreadyExistsException(target.toString()));
        if (!opened.entries().isEmpty()) {
            opened.journal().close();
            throw new FileAlreadyExistsException(target.toString());
        }
        DatasetSaving.Saved outcome;
        try {
            outcome = new DatasetSaving(target, opened.journal()).save(Optional.empty(), saved, now());
        } catch (IOException e) {
            opened.journal().finish();
            throw e;
        }
        if (outcome instanceof DatasetSaving.Saved.Done(var written)) {
            // The former file has lost nothing: what was done to it since is in the new one.
            journal.close(true);
            path = target;
            journal = new JournalKeeper(target, Optional.of(opened.journal()));
            noteSaved(written);
        } else {
            opened.journal().finish();
        }
        return outcome;
    }

    private void noteSaved(DatasetFile written) {
        file = Optional.of(written);
        saved = now().dataset();
        undoable = 0;
        redoable = 0;
        journal.begun(written.checksum(), drafts());
    }

    /**
     * Compares what is in hand with the file, which another program has changed meanwhile.
     *
     * @param onDisk what the file holds now
     */
    public DiskComparison compare(LoadedDataset onDisk) {
        return DiskComparison.of(saved, now().dataset(), onDisk.whole());
    }

    /**
     * Writes the file, also where another program has removed it.
     *
     * @throws IOException if file or journal cannot be written; nothing is lost
     */
    public DatasetSaving.Saved saveAnew() throws IOException {
        requireDecision();
        DatasetSaving.Saved outcome = new DatasetSaving(path, journal.complete()).saveAnew(file, saved, now());
        if (outcome instanceof DatasetSaving.Saved.Done(var written)) {
            noteSaved(written);
        }
        return outcome;
    }

    /**
     * Goes on from a file that another program has changed meanwhile; what was done before cannot be undone any more.
     *
     * @param onDisk what the file holds now
     * @param joined what is to be in hand, see {@link DiskComparison#joined}
     */
    public void rebase(LoadedDataset onDisk, Dataset joined) {
        Map<ArticleId, ArticleText> texts = new HashMap<>(onDisk.texts());
        texts.putAll(now().texts());
        Curation start = new Curation(joined, texts, now().files(), now().drafts());
        history = EditHistory.of(start);
        file = onDisk.file();
        saved = onDisk.whole();
        undoable = 0;
        redoable = 0;
        beginHere();
    }

    /**
     * Lets go of the data set. The journal goes if the file holds everything; else, and while nobody has decided about work that
     * was left, it waits for the next start.
     */
    @Override
    public void close() throws IOException {
        journal.close(!unsaved() && !undecided);
    }

    /** Lets go of the data set and throws away what its file does not hold. */
    public void closeWithoutSaving() throws IOException {
        journal.close(true);
    }

    /** Begins the journal with the state in hand, in one entry: killed between two, the next start would find neither. */
    private void beginHere() {
        journal.begin(checksum(), drafts(), Optional.of(written()));
    }

    private String checksum() {
        return file.map(DatasetFile::checksum).orElse("");
    }

    private String written() {
        return DatasetWriter.write(now().dataset());
    }

    private List<Draft> drafts() {
        return List.copyOf(now().drafts().values());
    }

    private static Path folderOf(Path path) {
        return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    }
}
