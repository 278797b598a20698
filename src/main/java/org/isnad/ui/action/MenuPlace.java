package org.isnad.ui.action;

/**
 * Where an entry stands in the menus: in which menu, and in which of its groups, which separators part. Within a group the
 * order is that of the list.
 *
 * @param menu id of a {@link Submenu}; {@link #BAR} for the menu bar itself
 * @param group from 0; groups stand in this order
 */
public record MenuPlace(String menu, int group) {

    /** The menu bar, whose entries are menus. */
    public static final String BAR = "";

    /** A place on the menu bar. */
    public static MenuPlace onBar() {
        return new MenuPlace(BAR, 0);
    }
}
