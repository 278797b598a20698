package org.isnad.ui.command;

import java.util.List;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.Wording;

/** The menu of help. */
public final class HelpActions {
    private static final String HELP = "help";

    private HelpActions() {}

    /**
     * The entries.
     *
     * @param keys shows the sheet of keys
     */
    public static List<MenuEntry> of(ProgramCommands program, Runnable keys) {
        return List.of(
                new Submenu(HELP, Wording.of("window.menu.help"), MenuPlace.onBar()),
                Action.of("keys", "window.menu.help.keys", keys)
                        .in(new MenuPlace(HELP, 0))
                        .keys(Keys.of("F1"), Group.WINDOW, "window.keys.help"),
                Action.of("about", "window.menu.help.about", program::about).in(new MenuPlace(HELP, 0)));
    }
}
