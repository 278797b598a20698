package org.isnad.ui.action;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * A command of the window: what it is called, where it stands, which keys it has, when it can be had and what it does. Menus,
 * tool bar, keys and the sheet of keys are made from it, so that a command is written down once.
 *
 * @param id unique in the list; its menu item is {@code #menu-id}, its button {@code #tool-id}
 * @param sheet its line in the sheet of keys; empty for an action without keys
 * @param run what it does, on the JavaFX thread
 */
public record Action(
        String id,
        Wording words,
        Keys keys,
        ActionState state,
        Optional<MenuPlace> menu,
        Optional<ToolPlace> tool,
        Optional<SheetPlace> sheet,
        Runnable run)
        implements MenuEntry {

    /**
     * An action that can be had at any time, without keys and without a place yet.
     *
     * @param message key of its name in the bundles
     */
    public static Action of(String id, String message, Runnable run) {
        return named(id, Wording.of(message), run);
    }

    /** The same with a name that is no plain message. */
    public static Action named(String id, Wording words, Runnable run) {
        return new Action(
                id, words, Keys.NONE, ActionState.ALWAYS, Optional.empty(), Optional.empty(), Optional.empty(), run);
    }

    /** An action that turns something on and off. */
    public static Action toggle(String id, String message, BooleanProperty on) {
        return of(id, message, () -> on.set(!on.get())).switching(on);
    }

    /** The same with keys and their line in the sheet of keys. */
    public Action keys(Keys changed, SheetPlace.Group group, String message) {
        return new Action(id, words, changed, state, menu, tool, Optional.of(new SheetPlace(group, message)), run);
    }

    /** The same in a menu. */
    public Action in(MenuPlace place) {
        return new Action(id, words, keys, state, Optional.of(place), tool, sheet, run);
    }

    /** The same with a button in the tool bar. */
    public Action tool(ToolPlace place) {
        return new Action(id, words, keys, state, menu, Optional.of(place), sheet, run);
    }

    /** The same, greyed while it would do nothing. */
    public Action enabledWhile(ObservableBooleanValue enabled) {
        return with(state.whenever(enabled));
    }

    /** The same with keys that mean it in a context alone; elsewhere they may mean another action. */
    public Action within(ObservableBooleanValue context) {
        return with(state.within(context));
    }

    /** The same, shown as on or off; {@link #run} turns it over. */
    public Action switching(ObservableBooleanValue on) {
        return with(state.switching(on));
    }

    /** The same, shown as one of several choices; {@link #run} chooses it. */
    public Action choosing(ObservableBooleanValue chosen) {
        return with(state.choosing(chosen));
    }

    /** Whether it is on; false for an action that switches nothing. */
    public boolean isSelected() {
        return state.selected().isPresent() && state.selected().get().get();
    }

    /** Whether its keys mean it now. */
    boolean isMeant() {
        return state.context().get();
    }

    /** The accelerator of its menu item, which the menu hears; the item of a context has none, since others may share it. */
    Optional<KeyCombination> accelerator() {
        return menu.isPresent() && state.everywhere() ? keys.accelerator() : Optional.empty();
    }

    /** Does it, if it would do anything now. */
    public void perform() {
        if (state.enabled().get()) {
            run.run();
        }
    }

    private Action with(ActionState changed) {
        return new Action(id, words, keys, changed, menu, tool, sheet, run);
    }
}
