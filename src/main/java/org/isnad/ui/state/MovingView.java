package org.isnad.ui.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The stretch in view and where it leads to: what a {@link Viewport} moves at once and its {@link ViewMotion} in an ease. */
final class MovingView {
    private final ReadOnlyObjectWrapper<DayRange> range;
    private final ReadOnlyObjectWrapper<Destination> destination;
    private ViewLimits limits;

    /**
     * Shows all that may be seen.
     *
     * @param bean whose properties these are
     */
    MovingView(Object bean, ViewLimits limits) {
        this.limits = limits;
        this.range = new ReadOnlyObjectWrapper<>(bean, "range", limits.all());
        this.destination = new ReadOnlyObjectWrapper<>(
                bean, "destination", new Destination(limits.all(), Destination.Move.FOLLOW));
    }

    ReadOnlyObjectProperty<DayRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    DayRange range() {
        return range.get();
    }

    ReadOnlyObjectProperty<Destination> destinationProperty() {
        return destination.getReadOnlyProperty();
    }

    Destination destination() {
        return destination.get();
    }

    ViewLimits limits() {
        return limits;
    }

    /** Takes how far one can see; the stretch in view stays until it is moved. */
    void setLimits(ViewLimits changed) {
        limits = changed;
    }

    /** Shows a stretch at once. */
    void show(DayRange to, Destination.Move move) {
        headFor(to, move);
        range.set(to);
    }

    /** Says where the view is going to lead. */
    void headFor(DayRange to, Destination.Move move) {
        destination.set(new Destination(to, move));
    }

    /** Shows a stretch on the way. */
    void pass(DayRange shown) {
        range.set(shown);
    }
}
