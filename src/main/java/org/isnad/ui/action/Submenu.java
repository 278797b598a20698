package org.isnad.ui.action;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;

/**
 * A menu of the menu bar, or one inside another menu. Actions choose it by its id.
 *
 * @param fill adds items that are no commands, such as the files that were opened; called once for each menu that is made,
 *     before the actions are added
 */
public record Submenu(String id, Wording words, MenuPlace place, Consumer<Menu> fill) implements MenuEntry {

    /** A menu of actions alone. */
    public Submenu(String id, Wording words, MenuPlace place) {
        this(id, words, place, menu -> {});
    }

    @Override
    public Optional<MenuPlace> menu() {
        return Optional.of(place);
    }
}
