package org.isnad.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.isnad.labels.Labels;
import org.isnad.scale.NumberScale;
import org.isnad.ui.state.LaneChoice;
import org.isnad.ui.state.PlotSettings;

/** The menus. */
final class MainMenu {

    private final Labels labels;
    private final Commands commands;

    MainMenu(Labels labels, Commands commands) {
        this.labels = labels;
        this.commands = commands;
    }

    /**
     * Makes the menu bar.
     *
     * @param recent gives the data sets that were opened, the last one first
     * @param problemsShown whether the list of problems is shown
     * @param lanes how the lanes are chosen
     */
    MenuBar bar(
            PlotSettings settings,
            Supplier<List<String>> recent,
            BooleanProperty problemsShown,
            ReadOnlyObjectProperty<LaneChoice> lanes) {
        MenuBar bar = new MenuBar(file(recent), view(settings, problemsShown, lanes), go(), help());
        bar.setId("menu-bar");
        return bar;
    }

    private Menu file(Supplier<List<String>> recent) {
        Menu again = new Menu(labels.text("window.menu.file.recent"));
        again.setId("menu-recent");
        // A menu without items is never shown, and onShowing never comes.
        again.getItems().add(new MenuItem(labels.text("window.menu.file.recent.none")));
        Menu menu = new Menu(labels.text("window.menu.file"));
        menu.setOnShowing(event -> {
            again.getItems().clear();
            for (String file : recent.get()) {
                MenuItem item = new MenuItem(file);
                item.setMnemonicParsing(false);
                item.setOnAction(chosen -> commands.open(Path.of(file)));
                again.getItems().add(item);
            }
            if (again.getItems().isEmpty()) {
                MenuItem none = new MenuItem(labels.text("window.menu.file.recent.none"));
                none.setDisable(true);
                again.getItems().add(none);
            }
        });
        menu.getItems()
                .addAll(
                        item("open", "window.menu.file.open", "Shortcut+O", commands::open),
                        again,
                        item("shipped", "window.menu.file.shipped", "", commands::openShipped),
                        item("reload", "window.menu.file.reload", "F5", commands::reload),
                        new SeparatorMenuItem(),
                        item("export", "window.menu.file.export", "Shortcut+E", commands::export),
                        new SeparatorMenuItem(),
                        item("quit", "window.menu.file.quit", "Shortcut+Q", commands::quit));
        return menu;
    }

    private Menu view(PlotSettings settings, BooleanProperty problemsShown, ReadOnlyObjectProperty<LaneChoice> lanes) {
        ToggleGroup scales = new ToggleGroup();
        RadioMenuItem logarithmic = scale("window.menu.view.logarithmic", NumberScale.Kind.LOG, settings, scales);
        RadioMenuItem linear = scale("window.menu.view.linear", NumberScale.Kind.LINEAR, settings, scales);
        CheckMenuItem problems = new CheckMenuItem(labels.text("window.menu.view.problems"));
        problems.setId("menu-problems");
        problems.setAccelerator(KeyCombination.keyCombination("Shortcut+Shift+P"));
        problems.selectedProperty().bindBidirectional(problemsShown);
        Menu menu = new Menu(labels.text("window.menu.view"));
        menu.getItems()
                .addAll(
                        item("zoom-in", "window.menu.view.zoom_in", "Shortcut+Plus", commands::zoomIn),
                        item("zoom-out", "window.menu.view.zoom_out", "Shortcut+Minus", commands::zoomOut),
                        item("fit", "window.menu.view.fit", "Shortcut+DIGIT0", commands::fit),
                        item("flip", "window.menu.view.flip", "", commands::flip),
                        new SeparatorMenuItem(),
                        LaneMenu.of(labels, commands, lanes),
                        new SeparatorMenuItem(),
                        logarithmic,
                        linear,
                        new SeparatorMenuItem(),
                        problems);
        return menu;
    }

    private RadioMenuItem scale(String key, NumberScale.Kind scale, PlotSettings settings, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(labels.text(key));
        item.setToggleGroup(group);
        item.setOnAction(event -> settings.valueScaleProperty().set(scale));
        settings.valueScaleProperty().subscribe(chosen -> item.setSelected(chosen == scale));
        return item;
    }

    private Menu go() {
        Menu menu = new Menu(labels.text("window.menu.go"));
        menu.getItems()
                .addAll(
                        item("next", "window.menu.go.next", "Shortcut+Down", commands::next),
                        item("previous", "window.menu.go.previous", "Shortcut+Up", commands::previous),
                        item("source", "window.menu.go.source", "Shortcut+Enter", commands::openSource),
                        new SeparatorMenuItem(),
                        item("back", "window.menu.go.back", "Alt+Left", commands::back),
                        item("forward", "window.menu.go.forward", "Alt+Right", commands::forward));
        return menu;
    }

    private Menu help() {
        Menu menu = new Menu(labels.text("window.menu.help"));
        menu.getItems()
                .addAll(
                        item("keys", "window.menu.help.keys", "F1", commands::keys),
                        item("about", "window.menu.help.about", "", commands::about));
        return menu;
    }

    private MenuItem item(String id, String key, String accelerator, Runnable action) {
        MenuItem item = new MenuItem(labels.text(key));
        item.setId("menu-" + id);
        if (!accelerator.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(accelerator));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
