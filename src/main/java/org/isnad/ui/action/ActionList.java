package org.isnad.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;

/**
 * The commands of a window, in the order of its menus. Entries are added and never taken away; what shows them follows.
 *
 * <p>A key means one action in the whole window, and may mean others in contexts of their own. To be used on the JavaFX
 * thread.
 */
public final class ActionList {

    private final ObservableList<MenuEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<MenuEntry> unmodifiable = FXCollections.unmodifiableObservableList(entries);

    /** A list with these entries. */
    public ActionList(List<? extends MenuEntry> entries) {
        entries.forEach(this::add);
    }

    /**
     * Adds an entry behind the others.
     *
     * @throws IllegalArgumentException if the list has its id, lacks its menu, or has another action with one of its keys in
     *     the same context
     */
    public void add(MenuEntry entry) {
        require(entries.stream().noneMatch(other -> other.id().equals(entry.id())), "a second entry " + entry.id());
        entry.menu()
                .map(MenuPlace::menu)
                .filter(menu -> !menu.equals(MenuPlace.BAR))
                .ifPresent(menu -> require(
                        entries.stream()
                                .anyMatch(other ->
                                        other instanceof Submenu && other.id().equals(menu)),
                        "no menu " + menu + " for " + entry.id()));
        if (entry instanceof Action action) {
            actions().filter(other -> sharesKey(other, action)).findFirst().ifPresent(other -> {
                throw new IllegalArgumentException(other.id() + " has a key of " + action.id());
            });
        }
        entries.add(entry);
    }

    /** All entries, observable and unmodifiable. */
    public ObservableList<MenuEntry> entries() {
        return unmodifiable;
    }

    /** The actions among them. */
    public Stream<Action> actions() {
        return entries.stream().filter(Action.class::isInstance).map(Action.class::cast);
    }

    /**
     * The action of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Action action(String id) {
        return actions()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }

    /** The action that keys mean now: one of a context that holds, else one of the whole window. */
    Optional<Action> meant(Predicate<Keys> keys) {
        List<Action> all = actions()
                .filter(action -> keys.test(action.keys()) && action.isMeant())
                .toList();
        return all.stream()
                .filter(action -> !action.state().everywhere())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The action that a typed sign means now, such as for a line that says what a letter does. */
    public Optional<Action> typed(String sign) {
        return meant(keys -> keys.types(sign));
    }

    private static boolean sharesKey(Action one, Action other) {
        boolean together = one.state().context().equals(other.state().context());
        List<KeyCombination> pressed = one.keys().pressed().toList();
        return together
                && (other.keys().pressed().anyMatch(pressed::contains)
                        || other.keys().typed().stream()
                                .flatMap(key -> key.signs().stream())
                                .anyMatch(one.keys()::types));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
