package org.isnad.curation.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.curation.Draft;
import org.isnad.curation.Journal;
import org.isnad.curation.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * What has to be in the journal, and how much of it is. What could not be written is kept and comes first the next time, so that
 * a journal has no gaps.
 */
final class JournalKeeper {
    private final Path dataset;
    private final List<JournalEntry> entries = new ArrayList<>();
    private int written;
    private @Nullable Journal journal;

    /**
     * Begins.
     *
     * @param journal empty where the folder of the data set takes none at the moment
     */
    JournalKeeper(Path dataset, Optional<Journal> journal) {
        this.dataset = dataset;
        this.journal = journal.orElse(null);
    }

    /** Takes up what a process has left in the journal, which is to be written on behind that. */
    void resume(List<JournalEntry> found) {
        entries.addAll(found);
        written = entries.size();
    }

    /**
     * Begins anew, for the file as it is on disk; what was written before counts no more from then on.
     *
     * @param dataset in format 1, where it is not what the file holds
     */
    void begin(String checksum, List<Draft> drafts, Optional<String> dataset) {
        entries.clear();
        written = 0;
        append(new JournalEntry.Begun(checksum, drafts, dataset));
    }

    /** Notes that the journal was begun anew by whoever saved. */
    void begun(String checksum, List<Draft> drafts) {
        entries.clear();
        entries.add(new JournalEntry.Begun(checksum, drafts, Optional.empty()));
        written = 1;
    }

    /** Writes an entry, after all that are still to be written. */
    void append(JournalEntry entry) {
        entries.add(entry);
        flush();
    }

    /** Whether all of it is on the disk. */
    boolean isWritten() {
        return written == entries.size();
    }

    /** Tries again; whether all of it is on the disk now. */
    boolean flush() {
        try {
            Journal open = open();
            while (written < entries.size()) {
                open.append(entries.get(written));
                written++;
            }
            return true;
        } catch (IOException e) {
            // The window says so before the next edit, and all is in memory.
            return false;
        }
    }

    /**
     * The journal, with everything in it.
     *
     * @throws IOException if it cannot be opened or written
     */
    Journal complete() throws IOException {
        Journal open = open();
        while (written < entries.size()) {
            open.append(entries.get(written));
            written++;
        }
        return open;
    }

    /**
     * Lets go of the data set.
     *
     * @param finished whether nothing is left to do, so that the journal can go
     */
    void close(boolean finished) throws IOException {
        Journal open = journal;
        if (open != null && finished) {
            open.finish();
        } else if (open != null) {
            open.close();
        }
    }

    private Journal open() throws IOException {
        Journal open = journal;
        if (open == null) {
            // The folder took no journal when the session began.
            Journal.Opened opened = Journal.open(dataset).orElseThrow(() -> new IOException("held by another process"));
            if (!opened.entries().isEmpty()) {
                opened.journal().close();
                throw new IOException("work of another process lies there");
            }
            open = opened.journal();
            journal = open;
        }
        return open;
    }
}
