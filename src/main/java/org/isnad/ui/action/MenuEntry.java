package org.isnad.ui.action;

import java.util.Optional;

/** What stands in a list of actions: a command, or a menu that holds others. */
public sealed interface MenuEntry permits Action, Submenu {

    /** Name of the entry, unique in the list: lower-case words joined by hyphens. */
    String id();

    /** What the user reads. */
    Wording words();

    /** Where it stands in the menus; empty for a command that keys or buttons alone have. */
    Optional<MenuPlace> menu();
}
