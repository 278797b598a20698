package org.isnad.ui.action;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;

/**
 * A condition that never changes. It keeps no listeners, so that one for all windows holds on to none of them.
 *
 * @param get whether it holds
 */
public record Constant(boolean get) implements ObservableBooleanValue {

    @Override
    public Boolean getValue() {
        return get;
    }

    @Override
    public void addListener(ChangeListener<? super Boolean> listener) {}

    @Override
    public void removeListener(ChangeListener<? super Boolean> listener) {}

    @Override
    public void addListener(InvalidationListener listener) {}

    @Override
    public void removeListener(InvalidationListener listener) {}
}
