package org.isnad.curation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.isnad.curation.DatasetSaving.Saved;
import org.isnad.curation.session.EditingSession;
import org.isnad.curation.session.SessionOpening;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;

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
        EditingSession session = session(path);
        for (int n = 0; ; n++) {
            step(out, EDITING);
            Edit edit = RandomEdit.of(random, session.now());
            if (session.now().apply(edit) instanceof Outcome.Done) {
                step(out, JOURNAL);
                if (n % 3 == 0) {
                    session.goOn(edit);
                } else {
                    session.apply(edit);
                }
                if (!session.journalWritten()) {
                    throw new IllegalStateException("the journal takes no entry");
                }
                step(out, ANSWERED);
            }
            if (n % EDITS_BETWEEN_SAVINGS == EDITS_BETWEEN_SAVINGS - 1) {
                step(out, SAVING);
                if (!(session.save() instanceof Saved.Done)) {
                    throw new IllegalStateException("not saved");
                }
            }
        }
    }

    /** What the next start makes of file and journal. */
    static EditingSession session(Path path) {
        LoadedDataset loaded = loaded(path);
        if (!(EditingSession.open(path, loaded) instanceof SessionOpening.Editable(var session, var left))) {
            throw new IllegalStateException("somebody has it");
        }
        switch (left) {
            case Recovery.Nothing _ -> {
                // All of it is in the file.
            }
            case Recovery.Work work -> {
                if (!session.recover(work)) {
                    throw new IllegalStateException("not all of the journal could be done again");
                }
            }
            case Recovery.Changed _ -> throw new IllegalStateException("nobody else has written it");
        }
        return session;
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
