package org.isnad.curation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was done, and what can be done again; immutable and without limit. Every state is kept as it was: going back computes
 * nothing and forgets nothing.
 */
public final class EditHistory {
    private final Curation now;
    private final @Nullable Step done;
    private final @Nullable Step undone;

    private EditHistory(Curation now, @Nullable Step done, @Nullable Step undone) {
        this.now = now;
        this.done = done;
        this.undone = undone;
    }

    /**
     * An edit with the states on its two sides.
     *
     * @param edit what was done
     * @param before the state before it
     * @param after the state after it
     * @param earlier what was done before, or undone later
     */
    private record Step(
            Edit edit,
            Curation before,
            Curation after,
            @Nullable Step earlier) {}

    /** A history in which nothing was done. */
    public static EditHistory of(Curation start) {
        return new EditHistory(start, null, null);
    }

    /** What is there now. */
    public Curation now() {
        return now;
    }

    /**
     * Notes an edit; what was undone before cannot be done again.
     *
     * @param after what came of applying it to {@link #now}
     */
    public EditHistory done(Edit edit, Curation after) {
        return new EditHistory(after, new Step(edit, now, after, done), null);
    }

    /**
     * Notes an edit that goes on with the last one, so that both are undone at once; it stands alone where nothing was done.
     *
     * @param after what came of applying it to {@link #now}
     */
    public EditHistory goneOn(Edit edit, Curation after) {
        return done == null
                ? done(edit, after)
                : new EditHistory(
                        after, new Step(Edit.goneOn(done.edit, edit), done.before, after, done.earlier), null);
    }

    /** The state before the last edit; empty where nothing is left to undo. */
    public Optional<EditHistory> undo() {
        return Optional.ofNullable(done)
                .map(step -> new EditHistory(
                        step.before, step.earlier, new Step(step.edit, step.before, step.after, undone)));
    }

    /** The state after the edit that was undone last; empty where there is none. */
    public Optional<EditHistory> redo() {
        return Optional.ofNullable(undone)
                .map(step ->
                        new EditHistory(step.after, new Step(step.edit, step.before, step.after, done), step.earlier));
    }

    /** What was done, in order. */
    public List<Edit> done() {
        Deque<Edit> edits = new ArrayDeque<>();
        for (Step step = done; step != null; step = step.earlier) {
            edits.addFirst(step.edit);
        }
        return List.copyOf(edits);
    }

    /** What was undone, in the order in which it would be done again. */
    public List<Edit> undone() {
        Deque<Edit> edits = new ArrayDeque<>();
        for (Step step = undone; step != null; step = step.earlier) {
            edits.addLast(step.edit);
        }
        return List.copyOf(edits);
    }

    /**
     * An edit with what was there before and after it.
     *
     * @param edit what was done
     */
    public record Change(Edit edit, Curation before, Curation after) {}

    /** All that was done, in order, and behind it what was undone, in the order in which it would be done again. */
    public List<Change> changes() {
        Deque<Change> changes = new ArrayDeque<>();
        for (Step step = done; step != null; step = step.earlier) {
            changes.addFirst(new Change(step.edit, step.before, step.after));
        }
        for (Step step = undone; step != null; step = step.earlier) {
            changes.addLast(new Change(step.edit, step.before, step.after));
        }
        return List.copyOf(changes);
    }
}
