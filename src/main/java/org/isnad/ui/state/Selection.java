package org.isnad.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.isnad.model.RecordId;

/** The event or figure that is selected everywhere at once, and the ones that were selected before it. */
public final class Selection {
    private static final int KEPT = 200;

    private final ReadOnlyObjectWrapper<Optional<RecordId>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final Deque<RecordId> behind = new ArrayDeque<>();
    private final Deque<RecordId> ahead = new ArrayDeque<>();

    /** What is selected; empty by default. */
    public ReadOnlyObjectProperty<Optional<RecordId>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What is selected. */
    public Optional<RecordId> selected() {
        return selected.get();
    }

    /** Selects a record; the one before it can be gone back to. Selecting the same again does nothing. */
    public void select(RecordId id) {
        if (selected.get().equals(Optional.of(id))) {
            return;
        }
        remember();
        ahead.clear();
        show(Optional.of(id));
    }

    /** Selects nothing; the record can be gone back to. */
    public void clear() {
        if (selected.get().isPresent()) {
            remember();
            ahead.clear();
            show(Optional.empty());
        }
    }

    /** Forgets the selection and its history: the data set is another one. */
    public void reset() {
        behind.clear();
        ahead.clear();
        show(Optional.empty());
    }

    /** Whether {@link #back} leads somewhere. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether {@link #forward} leads somewhere. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Selects what was selected before; does nothing when there is no such record. */
    public void back() {
        if (!behind.isEmpty()) {
            RecordId id = behind.pop();
            selected.get().ifPresent(ahead::push);
            show(Optional.of(id));
        }
    }

    /** Undoes a {@link #back}; does nothing when there is none to undo. */
    public void forward() {
        if (!ahead.isEmpty()) {
            RecordId id = ahead.pop();
            remember();
            show(Optional.of(id));
        }
    }

    private void remember() {
        selected.get().ifPresent(behind::push);
        if (behind.size() > KEPT) {
            behind.removeLast();
        }
    }

    private void show(Optional<RecordId> id) {
        // The history first, so that whoever listens to the selection finds it in order.
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        selected.set(id);
    }
}
