package org.isnad.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.ui.session.DocumentEditing;

/** What was done in the work list, so that the last of it can be taken back as long as nothing else was done since. */
final class WorkSteps {
    private final DocumentEditing editing;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Set<WorkLines.Place> skipped = new HashSet<>();

    /**
     * Something that can be taken back.
     *
     * @param place the sentence
     * @param from how many steps of editing could be undone before
     * @param to how many after; the same for a sentence that was left for later
     * @param givenUp whether it was begun and given up, so that nothing came of it
     */
    private record Step(WorkLines.Place place, int from, int to, boolean givenUp) {}

    WorkSteps(DocumentEditing editing) {
        this.editing = editing;
    }

    /** The sentences that are left for later. */
    Set<WorkLines.Place> skipped() {
        return skipped;
    }

    /** Whether there is anything to take back. */
    boolean any() {
        return !steps.isEmpty();
    }

    /** Notes that a sentence was recorded or exempted, in the steps of editing since that many could be undone. */
    void done(WorkLines.Place place, int from) {
        push(place, from, false);
    }

    /** Notes that a sentence was begun in the editor and given up, in the steps of editing since that many could be undone. */
    void givenUp(WorkLines.Place place, int from) {
        push(place, from, true);
    }

    private void push(WorkLines.Place place, int from, boolean givenUp) {
        int to = editing.state().undoable();
        if (to > from) {
            steps.push(new Step(place, from, to, givenUp));
        }
    }

    /** Leaves a sentence for later. */
    void skip(WorkLines.Place place) {
        skipped.add(place);
        int undoable = editing.state().undoable();
        steps.push(new Step(place, undoable, undoable, false));
    }

    /** Takes the last one back; the sentence, or nothing where something else was done since. */
    Optional<WorkLines.Place> takeBack() {
        Step last = steps.element();
        boolean edited = last.to() > last.from();
        if (edited && editing.state().undoable() != last.to()) {
            return Optional.empty();
        }
        steps.pop();
        skipped.remove(last.place());
        while (edited && editing.state().undoable() > last.from()) {
            editing.undo();
        }
        // Taking back what was given up shows nothing: what was done before is meant.
        return last.givenUp() && any() ? takeBack() : Optional.of(last.place());
    }

    /** Forgets all of it. */
    void clear() {
        steps.clear();
        skipped.clear();
    }
}
