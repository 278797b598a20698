package org.isnad.curation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.curation.DatasetSaving.Saved;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.document.DatasetFile;
import org.isnad.model.Dataset;

/**
 * A process that edits a data set until it is killed, for {@link KillTest}: random edits, each in the journal before it is
 * answered, and now and then it saves. It tells every step by a letter on its output.
 */
final class EditingProcess {

    /** An edit is made. */
    static final char EDITING = 'e';

    /** An edit is on its way into the journal. */
    static final char JOURNAL = 'j';

    /** The edit is answered. */
    static final char ANSWERED = 'a';

    /** The data set is being saved. */
    static final char SAVING = 's';

    private static final int EDITS_BETWEEN_SAVINGS = 10;

    private EditingProcess() {}

    /**
     * Edits for ever.
     *
     * @param arguments the file of the data set, and the seed of the edits
     */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        PrintStream out = System.out;
        Journal.Opened opened = Journal.open(path).orElseThrow();
        LoadedDataset loaded = loaded(path);
        DatasetFile file = loaded.file().orElseThrow();
        Dataset saved = loaded.whole();
        Curation now = recovered(opened, loaded);
        if (opened.entries().isEmpty()) {
            opened.journal().begin(file.checksum(), List.of());
        }
        DatasetSaving saving = new DatasetSaving(path, opened.journal());
        for (int n = 0; ; n++) {
            step(out, EDITING);
            Edit edit = RandomEdit.of(random, now);
            if (now.apply(edit) instanceof Outcome.Done(var after)) {
                step(out, JOURNAL);
                opened.journal().append(new JournalEntry.Done(edit));
                step(out, ANSWERED);
                now = after;
            }
            if (n % EDITS_BETWEEN_SAVINGS == EDITS_BETWEEN_SAVINGS - 1) {
                step(out, SAVING);
                if (saving.save(Optional.of(file), saved, now) instanceof Saved.Done(var written)) {
                    file = written;
                    saved = now.dataset();
                }
            }
        }
    }

    /** What the next start makes of file and journal. */
    static Curation recovered(Journal.Opened opened, LoadedDataset loaded) {
        Curation start = Curation.of(loaded.whole(), loaded.texts());
        return switch (Recovery.of(opened.entries(), loaded.file().orElseThrow().checksum())) {
            case Recovery.Nothing _ -> start;
            case Recovery.Work work -> work.replay(start).history().now();
            case Recovery.Changed _ -> throw new IllegalStateException("nobody else has written it");
        };
    }

    static LoadedDataset loaded(Path path) {
        if (DatasetReader.read(path, Optional.empty()) instanceof LoadResult.Loaded(var loaded)) {
            return loaded;
        }
        throw new IllegalStateException("the file is not whole: " + path);
    }

    private static void step(PrintStream out, char letter) {
        out.print(letter);
        out.flush();
    }
}
