package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.cli.article.ArticleAdder;
import org.isnad.cli.article.BothLanguages;
import org.isnad.curation.DatasetSaving.Saved;
import org.isnad.curation.Recovery;
import org.isnad.curation.session.EditingSession;
import org.isnad.curation.session.SessionOpening;
import org.isnad.labels.Labels;

/** A session of a command: opened, worked on, saved and closed, or left as if nothing had been done. */
final class SavedSession {
    private SavedSession() {}

    /** What is done in a session. */
    record Work(ArticleAdder adder, Action action) {}

    /** Something that may fail to be written. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    /**
     * Works in a session.
     *
     * @param file of the data set, for messages
     * @param work what is done in it
     * @param report receives the lines that say what was done, after it was saved
     */
    static ExitCode run(
            SessionOpening opening,
            Path file,
            Labels labels,
            PrintWriter err,
            Function<EditingSession, Work> work,
            Consumer<List<String>> report) {
        String name = file.toString();
        switch (opening) {
            case SessionOpening.HeldElsewhere() -> BothLanguages.print(err, labels, "curation.held", "file", name);
            case SessionOpening.Exists() -> BothLanguages.print(err, labels, "curation.exists", "file", name);
            case SessionOpening.Editable(var session, var left) -> {
                if (left instanceof Recovery.Nothing) {
                    return saved(session, name, labels, err, work.apply(session), report);
                }
                BothLanguages.print(err, labels, "curation.unsaved", "file", name);
                leave(session);
            }
        }
        return ExitCode.CANNOT_WRITE;
    }

    private static ExitCode saved(
            EditingSession session,
            String name,
            Labels labels,
            PrintWriter err,
            Work work,
            Consumer<List<String>> report) {
        boolean done = false;
        try {
            work.action().run();
            // A new data set without articles is written as well.
            done = session.save() instanceof Saved.Done;
        } catch (IOException e) {
            BothLanguages.print(err, labels, "cli.unwritable", "file", name);
        }
        if (!done) {
            work.adder().removeOriginals();
            BothLanguages.print(err, labels, "curation.nothing_written");
            discard(session);
            return ExitCode.CANNOT_WRITE;
        }
        leave(session);
        report.accept(work.adder().results());
        return ExitCode.OK;
    }

    /** Closes; work of somebody else that lies there stays. */
    private static void leave(EditingSession session) {
        try {
            session.close();
        } catch (IOException e) {
            // The lock is gone with the process in any case.
            return;
        }
    }

    private static void discard(EditingSession session) {
        try {
            session.closeWithoutSaving();
        } catch (IOException e) {
            // The journal stays, and the window offers what it holds.
            return;
        }
    }
}
