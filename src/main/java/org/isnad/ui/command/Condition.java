package org.isnad.ui.command;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** Conditions over observed values, for actions that can be had only sometimes. */
final class Condition {
    private Condition() {}

    /** Whether the value passes the test. */
    static <T> ObservableBooleanValue of(ObservableValue<T> value, Predicate<? super T> test) {
        return Bindings.createBooleanBinding(() -> test.test(value.getValue()), value);
    }
}
