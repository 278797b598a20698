package org.isnad.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.cite.CitationForm;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.Wording;
import org.isnad.ui.pane.CitationCopy;

/** The menu of editing: citations for the clipboard. */
public final class EditActions {
    private static final String EDIT = "edit";

    private EditActions() {}

    /** The entries. */
    public static List<MenuEntry> of(CitationCopy citations) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new Submenu(EDIT, Wording.of("window.menu.edit"), MenuPlace.onBar()));
        for (CitationForm form : CitationForm.values()) {
            Action copy = Action.named(
                            "cite-" + form.name().toLowerCase(Locale.ROOT),
                            labels -> CitationCopy.label(labels, form),
                            () -> citations.copy(form))
                    .in(new MenuPlace(EDIT, 0));
            entries.add(
                    form == CitationForm.TEXT
                            ? copy.keys(Keys.of("Shortcut+Shift+C"), Group.READ, "window.keys.cite")
                            : copy);
        }
        return entries;
    }
}
