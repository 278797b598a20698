package org.isnad.ui.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.isnad.labels.Labels;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.ToolPlace;
import org.isnad.ui.action.Wording;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The menu of files: opening, exporting, leaving. */
public final class FileActions {
    private static final String FILE = "file";
    private static final MenuPlace OPENING = new MenuPlace(FILE, 0);
    private static final MenuPlace SAVING = new MenuPlace(FILE, 1);
    private static final MenuPlace EXPORTING = new MenuPlace(FILE, 2);
    private static final MenuPlace LEAVING = new MenuPlace(FILE, 3);

    private FileActions() {}

    /**
     * The entries.
     *
     * @param exportPicture asks how, and saves a picture
     * @param exportData asks how, and writes the data set in another format
     * @param recent gives the data sets that were opened, the last one first
     */
    public static List<MenuEntry> of(
            ProgramCommands program,
            Runnable exportPicture,
            Runnable exportData,
            Supplier<List<String>> recent,
            Labels labels) {
        return List.of(
                new Submenu(FILE, Wording.of("window.menu.file"), MenuPlace.onBar()),
                Action.of("new", "editor.menu.new", program::newDataset)
                        .in(OPENING)
                        .keys(Keys.of("Shortcut+N"), Group.WINDOW, "editor.keys.new"),
                Action.of("open", "window.menu.file.open", program::open)
                        .in(OPENING)
                        .keys(Keys.of("Shortcut+O"), Group.WINDOW, "window.keys.open"),
                new Submenu(
                        "recent",
                        Wording.of("window.menu.file.recent"),
                        OPENING,
                        menu -> list(menu, program, recent, labels)),
                Action.of("import", "window.menu.file.import", program::importFile)
                        .in(OPENING),
                Action.of("shipped", "window.menu.file.shipped", program::openShipped)
                        .in(OPENING),
                Action.of("reload", "window.menu.file.reload", program::reload)
                        .in(OPENING)
                        .keys(Keys.of("F5"), Group.WINDOW, "window.keys.reload"),
                Action.of("save", "editor.menu.save", program::save)
                        .in(SAVING)
                        .keys(Keys.of("Shortcut+S"), Group.WINDOW, "editor.keys.save"),
                Action.of("save-as", "editor.menu.save_as", program::saveAs).in(SAVING),
                Action.of("export", "window.menu.file.export", exportPicture)
                        .in(EXPORTING)
                        .tool(new ToolPlace(BootstrapIcons.DOWNLOAD, ToolPlace.Part.MAIN))
                        .keys(Keys.of("Shortcut+E"), Group.WINDOW, "window.keys.export"),
                Action.of("export-data", "window.menu.file.export_data", exportData)
                        .in(EXPORTING),
                Action.of("quit", "window.menu.file.quit", program::quit)
                        .in(LEAVING)
                        .keys(Keys.of("Shortcut+Q"), Group.WINDOW, "window.keys.quit"));
    }

    /** Lists the files whenever the menu around this one opens: a menu without items is never shown. */
    private static void list(Menu menu, ProgramCommands program, Supplier<List<String>> recent, Labels labels) {
        fill(menu, program, recent.get(), labels);
        menu.parentMenuProperty().subscribe(parent -> {
            if (parent != null) {
                parent.addEventHandler(Menu.ON_SHOWING, (Event event) -> fill(menu, program, recent.get(), labels));
            }
        });
    }

    private static void fill(Menu menu, ProgramCommands program, List<String> files, Labels labels) {
        menu.getItems().clear();
        for (String file : files) {
            MenuItem item = new MenuItem(file);
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> program.open(Path.of(file)));
            menu.getItems().add(item);
        }
        if (files.isEmpty()) {
            MenuItem none = new MenuItem(labels.text("window.menu.file.recent.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
    }
}
