package org.isnad.ui.shell;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.isnad.columns.LaneKind;
import org.isnad.labels.Labels;
import org.isnad.ui.state.LaneChoice;

/** The menu of the lanes: by what, and all of them folded, unfolded or shown. */
final class LaneMenu {
    private LaneMenu() {}

    static Menu of(Labels labels, Commands commands, ReadOnlyObjectProperty<LaneChoice> choice) {
        Menu menu = new Menu(labels.text("window.menu.view.lanes"));
        menu.setId("menu-lanes");
        ToggleGroup kinds = new ToggleGroup();
        for (LaneKind kind : LaneKind.values()) {
            RadioMenuItem item = new RadioMenuItem(labels.word(kind));
            item.setId("menu-lanes-" + kind.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(kinds);
            item.setOnAction(event -> commands.groupLanes(kind));
            choice.subscribe(chosen -> item.setSelected(chosen.kind() == kind));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("menu-lanes-fold", labels.text("window.menu.view.lanes.fold"), commands::foldLanes),
                        item("menu-lanes-unfold", labels.text("window.menu.view.lanes.unfold"), commands::unfoldLanes),
                        item("menu-lanes-all", labels.text("window.menu.view.lanes.all"), commands::showAllLanes));
        return menu;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
