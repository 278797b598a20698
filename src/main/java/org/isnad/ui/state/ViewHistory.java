package org.isnad.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.isnad.model.RecordId;
import org.isnad.ui.state.Destination.Move;

/**
 * Where the user was: stretches of time together with what was selected, to be gone back to like the pages of a browser.
 *
 * <p>Selecting makes a place, and so does moving; a run of {@linkplain Move#STEP little steps} makes one. Going back and
 * forward makes none.
 */
public final class ViewHistory {
    /** How many places are kept. */
    static final int KEPT = 200;

    /**
     * A place.
     *
     * @param range what was in view
     * @param selected what was selected
     */
    record Place(DayRange range, Optional<RecordId> selected) {}

    private final Viewport viewport;
    private final Selection selection;
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private Place current;
    private boolean stepping;
    private boolean travelling;

    /** Begins at the place where the two are. Whoever moves the view when something is selected listens after this. */
    public ViewHistory(Viewport viewport, Selection selection) {
        this.viewport = viewport;
        this.selection = selection;
        this.current = here();
        viewport.destinationProperty().subscribe((before, to) -> moved(to));
        selection.selectedProperty().subscribe((before, selected) -> selected());
    }

    /** Whether {@link #back} leads somewhere. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether {@link #forward} leads somewhere. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Goes to the place before; does nothing when there is none. */
    public void back() {
        go(behind, ahead);
    }

    /** Undoes a {@link #back}; does nothing when there is none to undo. */
    public void forward() {
        go(ahead, behind);
    }

    /** Forgets everything and begins where the view and the selection are: the data set is another one. */
    public void reset() {
        behind.clear();
        ahead.clear();
        stepping = false;
        current = here();
        tell();
    }

    /** Takes the places of another history, whose viewport and selection stand where these do. */
    public void takeOver(ViewHistory other) {
        behind.clear();
        behind.addAll(other.behind);
        ahead.clear();
        ahead.addAll(other.ahead);
        stepping = false;
        current = here();
        tell();
    }

    private Place here() {
        return new Place(viewport.destination().range(), selection.selected());
    }

    private void moved(Destination to) {
        if (travelling || to.range().equals(current.range())) {
            return;
        }
        boolean same = to.move() == Move.FOLLOW || (to.move() == Move.STEP && stepping);
        if (!same) {
            leave();
        }
        stepping = to.move() == Move.STEP || (stepping && to.move() == Move.FOLLOW);
        current = here();
        tell();
    }

    private void selected() {
        if (!travelling) {
            leave();
            stepping = false;
            current = here();
            tell();
        }
    }

    private void leave() {
        behind.push(current);
        if (behind.size() > KEPT) {
            behind.removeLast();
        }
        ahead.clear();
    }

    private void go(Deque<Place> from, Deque<Place> to) {
        if (from.isEmpty()) {
            return;
        }
        to.push(current);
        current = from.pop();
        stepping = false;
        tell();
        Place place = current;
        travelling = true;
        try {
            // The view last: selecting may have moved it to the record.
            selection.set(place.selected());
            viewport.motion().fit(place.range());
        } finally {
            travelling = false;
        }
    }

    private void tell() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
