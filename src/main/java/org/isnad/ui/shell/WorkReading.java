package org.isnad.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.curation.Curation;
import org.isnad.curation.worklist.WorkDrafts;
import org.isnad.curation.worklist.WorkList;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.task.NewestAnswer;
import org.isnad.ui.words.DateReasons;
import org.isnad.ui.words.OpenDataset;

/** Reads the articles of the open data set for the work list: all of them beside the window, and after an edit at once. */
final class WorkReading {
    private final DocumentEditing editing;
    private final Consumer<OpenDataset> ready;
    private final NewestAnswer<Unread, Read> reading;
    private final DateReasons reasons = new DateReasons();
    private Optional<Read> read = Optional.empty();

    private record Unread(OpenDataset dataset, Curation now, DateReasons reasons) {
        Read read() {
            return new Read(dataset, WorkList.of(now, dataset.loaded().evidence(), reasons));
        }
    }

    /** A work list with the data set of which it is. */
    record Read(OpenDataset dataset, WorkList list) {}

    /**
     * Has read nothing yet.
     *
     * @param ready gets the data set that was read
     */
    WorkReading(
            DocumentEditing editing, BackgroundTasks tasks, Consumer<OpenDataset> ready, Consumer<Throwable> failed) {
        this.editing = editing;
        this.ready = ready;
        this.reading = new NewestAnswer<>(tasks, Unread::read, this::take, failed);
    }

    /** What was read; empty before that. */
    Optional<Read> read() {
        return read;
    }

    /** Reads a data set beside the window. */
    void begin(OpenDataset dataset) {
        reading.ask(new Unread(dataset, curation(dataset), reasons));
    }

    /** Follows an edit of what was read. */
    void revise(OpenDataset dataset) {
        read = read.map(before -> new Read(
                dataset,
                before.list().revised(curation(dataset), dataset.loaded().evidence())));
    }

    /** Forgets what was read. */
    void forget() {
        read = Optional.empty();
    }

    /** Makes drafts for a data set as it is edited. */
    WorkDrafts drafts(OpenDataset dataset) {
        return new WorkDrafts(curation(dataset), reasons);
    }

    /** A data set as it is edited; as it was read where it cannot be. */
    Curation curation(OpenDataset dataset) {
        return editing.curation()
                .orElseGet(() ->
                        Curation.of(dataset.loaded().whole(), dataset.loaded().texts()));
    }

    private void take(Read made) {
        read = Optional.of(made);
        ready.accept(made.dataset());
    }
}
