package org.isnad.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.isnad.ui.state.Destination.Move;

/**
 * The places where the user was, to be gone back to like the pages of a browser.
 *
 * <p>Selecting makes a place, and so does moving; a run of {@linkplain Move#STEP little steps} makes one. Opening an article
 * or showing another citation belongs to the place where it happens. Where the user is now, {@link Navigation} knows.
 */
final class ViewHistory {
    /** How many places are kept in either direction. */
    static final int KEPT = 200;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private boolean stepping;

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /**
     * Remembers a place that the user leaves, unless the next one belongs to it.
     *
     * @param move what leads there; a selection always makes a place, whatever moves the view with it
     */
    void leave(Place from, Place to, Move move) {
        boolean selects = !from.selected().equals(to.selected());
        boolean moves = !from.range().equals(to.range());
        boolean belongs = move == Move.FOLLOW || (move == Move.STEP && stepping);
        if (selects || (moves && !belongs)) {
            behind.push(from);
            if (behind.size() > KEPT) {
                behind.removeLast();
            }
            ahead.clear();
        }
        if (selects) {
            stepping = false;
        } else if (moves) {
            stepping = move == Move.STEP || (stepping && move == Move.FOLLOW);
        }
        tell();
    }

    /** The place before the one where the user is; empty when there is none. */
    Optional<Place> back(Place from) {
        return take(behind, ahead, from);
    }

    /** The place from which the user went back to the one where he is; empty when there is none. */
    Optional<Place> forward(Place from) {
        return take(ahead, behind, from);
    }

    /** Forgets everything. */
    void clear() {
        behind.clear();
        ahead.clear();
        stepping = false;
        tell();
    }

    /** Takes the places of another history. */
    void takeOver(ViewHistory other) {
        clear();
        behind.addAll(other.behind);
        ahead.addAll(other.ahead);
        tell();
    }

    /** Puts another place in place of each: the data set has changed. */
    void replaceAll(UnaryOperator<Place> change) {
        replaceAll(behind, change);
        replaceAll(ahead, change);
    }

    private static void replaceAll(Deque<Place> places, UnaryOperator<Place> change) {
        List<Place> changed = places.stream().map(change).toList();
        places.clear();
        places.addAll(changed);
    }

    private Optional<Place> take(Deque<Place> from, Deque<Place> to, Place here) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        Place taken = from.pop();
        stepping = false;
        tell();
        return Optional.of(taken);
    }

    private void tell() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
