package org.isnad.ui.state;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.isnad.model.RecordId;

/** The event or figure that is selected everywhere at once; what was selected before is in {@link ViewHistory}. */
public final class Selection {
    private final ReadOnlyObjectWrapper<Optional<RecordId>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());

    /** What is selected; empty by default. */
    public ReadOnlyObjectProperty<Optional<RecordId>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What is selected. */
    public Optional<RecordId> selected() {
        return selected.get();
    }

    /** Selects a record. */
    public void select(RecordId id) {
        set(Optional.of(id));
    }

    /** Selects nothing. */
    public void clear() {
        set(Optional.empty());
    }

    /** Selects a record, or nothing. */
    public void set(Optional<RecordId> id) {
        selected.set(id);
    }
}
