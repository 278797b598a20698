package org.isnad.curation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.curation.JournalEntry.Begun;
import org.isnad.curation.JournalEntry.Done;
import org.isnad.curation.JournalEntry.GoneOn;
import org.isnad.curation.JournalEntry.Redone;
import org.isnad.curation.JournalEntry.Restored;
import org.isnad.curation.JournalEntry.Saving;
import org.isnad.curation.JournalEntry.Undone;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.RecordId;

/** What is to be done with a journal that was left behind. */
public sealed interface Recovery {

    /** Nothing: all of it is in the file. */
    record Nothing() implements Recovery {}

    /**
     * Its work is offered back.
     *
     * @param drafts the records that were not complete before that
     * @param entries what was done to the file as it is on disk
     */
    record Work(List<Draft> drafts, List<JournalEntry> entries) implements Recovery {

        /** Copies the lists. */
        public Work {
            drafts = List.copyOf(drafts);
            entries = List.copyOf(entries);
        }

        /**
         * The history that it stands for. After an entry that cannot be applied it goes on only where a whole state is
         * written further on.
         *
         * @param saved what the file holds
         * @param articles where the words of an article are read that comes back with a whole state
         */
        public Replay replay(Curation saved, ArticleSource articles) {
            EditHistory history = EditHistory.of(saved.withDrafts(byId(drafts)));
            boolean broken = false;
            for (JournalEntry entry : entries) {
                if (broken && !(entry instanceof Restored)) {
                    continue;
                }
                Optional<EditHistory> next = next(history, entry, articles);
                broken = next.isEmpty();
                history = next.orElse(history);
            }
            return new Replay(history, !broken);
        }
    }

    /**
     * What a journal stands for.
     *
     * @param history as far as it could be replayed
     * @param complete whether that is all of it
     */
    record Replay(EditHistory history, boolean complete) {}

    /**
     * Its work was done to another file than that on disk: another program has changed it meanwhile.
     *
     * @param drafts the records that were not complete before that
     * @param entries what was done
     */
    record Changed(List<Draft> drafts, List<JournalEntry> entries) implements Recovery {

        /** Copies the lists. */
        public Changed {
            drafts = List.copyOf(drafts);
            entries = List.copyOf(entries);
        }

        /**
         * Does again to the file as it is now what can be done to it, one edit after the other.
         *
         * @param now the file as it is now
         */
        public Reapplied replay(Curation now) {
            EditHistory history = EditHistory.of(now.withDrafts(byId(drafts)));
            List<Edit> refused = new ArrayList<>();
            for (Edit edit : edits()) {
                switch (history.now().apply(edit)) {
                    case Outcome.Done(var after) -> history = history.done(edit, after);
                    case Outcome.Refused _ -> refused.add(edit);
                }
            }
            return new Reapplied(history, refused);
        }

        /** The edits that were done and not taken back. */
        private List<Edit> edits() {
            Deque<Edit> done = new ArrayDeque<>();
            Deque<Edit> undone = new ArrayDeque<>();
            for (JournalEntry entry : entries) {
                switch (entry) {
                    case Done(var edit) -> {
                        done.addLast(edit);
                        undone.clear();
                    }
                    case GoneOn(var edit) -> done.addLast(done.isEmpty() ? edit : Edit.goneOn(done.removeLast(), edit));
                    case Undone _ -> {
                        if (!done.isEmpty()) {
                            undone.addLast(done.removeLast());
                        }
                    }
                    case Redone _ -> {
                        if (!undone.isEmpty()) {
                            done.addLast(undone.removeLast());
                        }
                    }
                    // A state of the former file says nothing about this one.
                    case Restored _, Begun _, Saving _ -> done.clear();
                }
            }
            return List.copyOf(done);
        }

        /**
         * What came of it.
         *
         * @param history with the edits that could be applied
         * @param refused those that could not, in order
         */
        public record Reapplied(EditHistory history, List<Edit> refused) {

            /** Copies the list. */
            public Reapplied {
                refused = List.copyOf(refused);
            }
        }
    }

    /**
     * Compares a journal with the file that it belongs to.
     *
     * @param entries of the journal
     * @param checksum of the file on disk; empty where there is none
     */
    static Recovery of(List<JournalEntry> entries, String checksum) {
        List<JournalEntry> work = new ArrayList<>();
        List<Draft> drafts = List.of();
        boolean fits = false;
        for (JournalEntry entry : entries) {
            switch (entry) {
                case Begun(var of, var begun, var dataset) -> {
                    work.clear();
                    drafts = begun;
                    dataset.ifPresent(state -> work.add(new Restored(state, begun)));
                    fits = of.equals(checksum);
                }
                // The process ended between writing the file and beginning anew.
                case Saving(var of, var left)
                when of.equals(checksum) -> {
                    work.clear();
                    drafts = left;
                    fits = true;
                }
                case Saving _ -> {
                    // The file was not written, or was changed again.
                }
                case Done _, GoneOn _, Undone _, Redone _, Restored _ -> work.add(entry);
            }
        }
        if (work.isEmpty() && drafts.isEmpty()) {
            return new Nothing();
        }
        return fits ? new Work(drafts, work) : new Changed(drafts, work);
    }

    private static Optional<EditHistory> next(EditHistory history, JournalEntry entry, ArticleSource articles) {
        return switch (entry) {
            case Done(var edit) ->
                history.now().apply(edit) instanceof Outcome.Done(var after)
                        ? Optional.of(history.done(edit, after))
                        : Optional.empty();
            case GoneOn(var edit) ->
                history.now().apply(edit) instanceof Outcome.Done(var after)
                        ? Optional.of(history.goneOn(edit, after))
                        : Optional.empty();
            case Undone _ -> history.undo();
            case Redone _ -> history.redo();
            case Restored(var dataset, var drafts) ->
                restored(history.now(), dataset, drafts, articles).map(EditHistory::of);
            case Begun _, Saving _ -> Optional.of(history);
        };
    }

    private static Map<RecordId, Draft> byId(List<Draft> drafts) {
        Map<RecordId, Draft> byId = new LinkedHashMap<>();
        drafts.forEach(draft -> draft.id().ifPresent(id -> byId.put(id, draft)));
        return byId;
    }

    private static Optional<Curation> restored(
            Curation now, String dataset, List<Draft> drafts, ArticleSource articles) {
        byte[] bytes = dataset.getBytes(StandardCharsets.UTF_8);
        if (!(DatasetReader.read(bytes, "", articles) instanceof LoadResult.Loaded(var loaded))) {
            return Optional.empty();
        }
        // An article that was removed and saved is on the disk alone; one that came in since is in hand alone.
        Map<ArticleId, ArticleText> texts = new HashMap<>(loaded.texts());
        texts.putAll(now.texts());
        return Optional.of(now.withDataset(loaded.whole()).withTexts(texts).withDrafts(byId(drafts)));
    }
}
