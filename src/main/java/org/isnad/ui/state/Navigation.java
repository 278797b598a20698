package org.isnad.ui.state;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.ui.state.Destination.Move;

/**
 * The one {@link Place} where the user is, and the way back from it.
 *
 * <p>Whatever the user does is one change of place: who listens sees selection, article, words and time in view agree. The
 * viewport is led to the place's time after that; when it is moved by hand, the place follows it. To be used on one thread.
 */
public final class Navigation {

    private final Viewport viewport;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ObservableValue<Optional<RecordId>> selected;
    private final ObservableValue<Optional<ArticleId>> article;
    private final ViewHistory history = new ViewHistory();

    /** Begins where the viewport is, with nothing selected. */
    public Navigation(Viewport viewport) {
        this.viewport = viewport;
        this.place = new ReadOnlyObjectWrapper<>(
                this, "place", Place.of(viewport.destination().range()));
        this.selected = place.map(Place::selected);
        this.article = place.map(Place::article);
        viewport.destinationProperty().subscribe((before, to) -> set(place().withRange(to.range()), to.move()));
    }

    /** Where the user is. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Where the user is. */
    public Place place() {
        return place.get();
    }

    /** What is selected at the place; tells only of places with another selection. */
    public ObservableValue<Optional<RecordId>> selectedProperty() {
        return selected;
    }

    /** The article that is open at the place; tells only of places with another one. */
    public ObservableValue<Optional<ArticleId>> articleProperty() {
        return article;
    }

    /** Goes to another place; where that shows another time, the view moves there in a short ease. */
    public void go(Place to) {
        arrive(fitted(to), Move.JUMP);
    }

    /** Goes to another place; the view follows as far as that needs another time. */
    public void follow(Place to) {
        arrive(fitted(to), Move.FOLLOW);
    }

    /** Begins at a place: it is there at once, and there is no way back from it. */
    public void begin(Place at) {
        Place first = fitted(at);
        place.set(first);
        viewport.moveTo(first.range(), Move.FOLLOW);
        history.clear();
    }

    /** Whether {@link #back} leads somewhere. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return history.canGoBackProperty();
    }

    /** Whether {@link #forward} leads somewhere. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return history.canGoForwardProperty();
    }

    /** Goes to the place before; does nothing when there is none. */
    public void back() {
        history.back(place()).ifPresent(this::returnTo);
    }

    /** Undoes a {@link #back}; does nothing when there is none to undo. */
    public void forward() {
        history.forward(place()).ifPresent(this::returnTo);
    }

    /** Goes at once where another one is, with the same way back. */
    public void takeOver(Navigation other) {
        begin(other.place());
        history.takeOver(other.history);
    }

    /**
     * Changes the place where the user is and all those that one can go back to, which makes no place: something that they
     * name has gone.
     *
     * @param change keeps the time in view
     */
    public void revise(UnaryOperator<Place> change) {
        history.replaceAll(change);
        place.set(change.apply(place()));
    }

    private Place fitted(Place to) {
        return to.range().equals(place().range())
                ? to
                : to.withRange(viewport.within().fitted(to.range()));
    }

    private void arrive(Place to, Move move) {
        set(to, move);
        lead(to, move);
    }

    private void returnTo(Place to) {
        Place there = fitted(to);
        place.set(there);
        lead(there, Move.JUMP);
    }

    private void set(Place to, Move move) {
        if (!to.equals(place())) {
            history.leave(place(), to, move);
            place.set(to);
        }
    }

    private void lead(Place to, Move move) {
        if (!to.range().equals(viewport.destination().range())) {
            viewport.motion().to(to.range(), move);
        }
    }
}
