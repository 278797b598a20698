package org.isnad.ui.action;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;

/**
 * When an action can be had, and whether it is on; all of it is observed on the JavaFX thread.
 *
 * @param context where its keys mean this action, such as while words are marked; keys may mean something else elsewhere
 * @param enabled whether it would do anything now
 * @param selected whether what it switches is on; empty for an action that is done and over
 * @param choice whether it is one of several of which exactly one is on, so that doing it again leaves it on
 */
public record ActionState(
        ObservableBooleanValue context,
        ObservableBooleanValue enabled,
        Optional<ObservableBooleanValue> selected,
        boolean choice) {

    /** In the whole window, at any time. */
    public static final ActionState ALWAYS =
            new ActionState(new Constant(true), new Constant(true), Optional.empty(), false);

    /** The same, in a context. */
    ActionState within(ObservableBooleanValue changed) {
        return new ActionState(changed, enabled, selected, choice);
    }

    /** The same, only while it would do anything. */
    ActionState whenever(ObservableBooleanValue changed) {
        return new ActionState(context, changed, selected, choice);
    }

    /** The same, as a switch. */
    ActionState switching(ObservableBooleanValue on) {
        return new ActionState(context, enabled, Optional.of(on), false);
    }

    /** The same, as one of several choices. */
    ActionState choosing(ObservableBooleanValue chosen) {
        return new ActionState(context, enabled, Optional.of(chosen), true);
    }

    /** Whether its keys mean it in the whole window. */
    boolean everywhere() {
        return context.equals(new Constant(true));
    }
}
