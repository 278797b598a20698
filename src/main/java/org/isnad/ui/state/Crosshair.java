package org.isnad.ui.state;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The point in time under the pointer, which all plots over one {@link Viewport} show by a thin line. */
public final class Crosshair {
    private final ReadOnlyObjectWrapper<OptionalDouble> day =
            new ReadOnlyObjectWrapper<>(this, "day", OptionalDouble.empty());

    /** An epoch day with its fraction; empty while the pointer is on no plot, and by default. */
    public ReadOnlyObjectProperty<OptionalDouble> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** The pointer is over that day. */
    public void pointAt(double epochDay) {
        day.set(OptionalDouble.of(epochDay));
    }

    /** The pointer has left. */
    public void clear() {
        day.set(OptionalDouble.empty());
    }
}
