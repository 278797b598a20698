package org.isnad.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import org.isnad.cite.CitationForm;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.scale.NumberScale;
import org.isnad.ui.pane.CitationCopy;
import org.isnad.ui.state.LaneChoice;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.ThemeChoice;

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
     * @param series switches the strips of figures
     * @param recent gives the data sets that were opened, the last one first
     * @param problemsShown whether the list of problems is shown
     * @param lanes how the lanes are chosen
     * @param tableShown whether the data table is shown
     * @param auditShown whether the sentences that no record cites are shown
     * @param disagreementsShown whether the disagreements are shown
     * @param onlyDisagreements whether only records are shown on which articles differ
     */
    MenuBar bar(
            PlotSettings settings,
            Menu series,
            ReadOnlyObjectProperty<LaneChoice> lanes,
            Supplier<List<String>> recent,
            BooleanProperty problemsShown,
            BooleanProperty tableShown,
            BooleanProperty auditShown,
            BooleanProperty disagreementsShown,
            BooleanProperty onlyDisagreements) {
        MenuBar bar = new MenuBar(
                file(recent),
                edit(),
                view(
                        settings,
                        series,
                        lanes,
                        problemsShown,
                        tableShown,
                        auditShown,
                        disagreementsShown,
                        onlyDisagreements),
                go(),
                help());
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
                        item("import", "window.menu.file.import", "", commands::importFile),
                        item("shipped", "window.menu.file.shipped", "", commands::openShipped),
                        item("reload", "window.menu.file.reload", "F5", commands::reload),
                        new SeparatorMenuItem(),
                        item("export", "window.menu.file.export", "Shortcut+E", commands::export),
                        item("export-data", "window.menu.file.export_data", "", commands::exportData),
                        new SeparatorMenuItem(),
                        item("quit", "window.menu.file.quit", "Shortcut+Q", commands::quit));
        return menu;
    }

    private Menu edit() {
        Menu menu = new Menu(labels.text("window.menu.edit"));
        for (CitationForm form : CitationForm.values()) {
            MenuItem item = new MenuItem(CitationCopy.label(labels, form));
            item.setId("menu-cite-" + form.name().toLowerCase(Locale.ROOT));
            if (form == CitationForm.TEXT) {
                item.setAccelerator(KeyCombination.keyCombination("Shortcut+Shift+C"));
            }
            item.setOnAction(event -> commands.copyCitation(form));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu view(
            PlotSettings settings,
            Menu series,
            ReadOnlyObjectProperty<LaneChoice> lanes,
            BooleanProperty problemsShown,
            BooleanProperty tableShown,
            BooleanProperty auditShown,
            BooleanProperty disagreementsShown,
            BooleanProperty onlyDisagreements) {
        ToggleGroup scales = new ToggleGroup();
        RadioMenuItem logarithmic = scale("window.menu.view.logarithmic", NumberScale.Kind.LOG, settings, scales);
        RadioMenuItem linear = scale("window.menu.view.linear", NumberScale.Kind.LINEAR, settings, scales);
        RadioMenuItem broken = scale("window.menu.view.broken", NumberScale.Kind.BROKEN, settings, scales);
        Menu menu = new Menu(labels.text("window.menu.view"));
        menu.getItems()
                .addAll(
                        item("zoom-in", "window.menu.view.zoom_in", "Shortcut+Plus", commands::zoomIn),
                        item("zoom-out", "window.menu.view.zoom_out", "Shortcut+Minus", commands::zoomOut),
                        item("fit", "window.menu.view.fit", "Shortcut+0", commands::fit),
                        item("fit-selection", "window.menu.view.fit_selection", "", commands::fitSelection),
                        item("flip", "window.menu.view.flip", "", commands::flip),
                        new SeparatorMenuItem(),
                        LaneMenu.of(labels, commands, lanes),
                        item("filter", "window.menu.view.filter", "", commands::openFilter),
                        item("clear-filter", "window.menu.view.clear_filter", "", commands::clearFilter),
                        item("known", "window.known.toggle", "", commands::toggleKnown),
                        new SeparatorMenuItem(),
                        logarithmic,
                        linear,
                        broken,
                        series,
                        new SeparatorMenuItem(),
                        ReadingMenu.of(labels, commands, auditShown),
                        new SeparatorMenuItem(),
                        check("overview", "overview.title", "", settings.overviewShownProperty()),
                        check("legend", "window.menu.view.legend", "", settings.legendShownProperty()),
                        theme(settings),
                        WordsMenu.of(labels, commands),
                        item("larger", "window.menu.view.larger", "F8", () -> commands.resize(1)),
                        item("smaller", "window.menu.view.smaller", "Shift+F8", () -> commands.resize(-1)),
                        item("original-size", "window.menu.view.original_size", "Shortcut+F8", commands::resetSize),
                        new SeparatorMenuItem(),
                        check("table", "window.menu.view.table", "Shortcut+T", tableShown),
                        check("disagreements", "disagreement.menu", "Shortcut+D", disagreementsShown),
                        item("inferred", "window.menu.view.inferred", "", commands::listInferredDates),
                        check("only-disagreements", "common.filter.disagreements", "", onlyDisagreements),
                        check("problems", "window.menu.view.problems", "Shortcut+Shift+P", problemsShown),
                        check(
                                "reduced-motion",
                                "window.menu.view.reduced_motion",
                                "",
                                settings.reducedMotionProperty()));
        return menu;
    }

    private CheckMenuItem check(String id, String key, String accelerator, BooleanProperty shown) {
        CheckMenuItem item = new CheckMenuItem(labels.text(key));
        item.setId("menu-" + id);
        if (!accelerator.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(accelerator));
        }
        item.selectedProperty().bindBidirectional(shown);
        return item;
    }

    private Menu theme(PlotSettings settings) {
        Menu menu = new Menu(labels.text("window.menu.view.theme"));
        menu.setId("menu-theme");
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(labels.text("window.menu.view.theme." + choice.code()));
            item.setId("menu-theme-" + choice.code());
            item.setToggleGroup(group);
            item.setOnAction(event -> settings.themeChoiceProperty().set(choice));
            settings.themeChoiceProperty().subscribe(chosen -> item.setSelected(chosen == choice));
            menu.getItems().add(item);
        }
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
        // Back lies where reading comes from, as in browsers: the arrow of the key is that of the button.
        boolean rightToLeft = labels.language() == Language.ARABIC;
        Menu menu = new Menu(labels.text("window.menu.go"));
        menu.getItems()
                .addAll(
                        item("next", "window.menu.go.next", "Shortcut+Down", commands::next),
                        item("previous", "window.menu.go.previous", "Shortcut+Up", commands::previous),
                        item("source", "window.menu.go.source", "Shortcut+Enter", commands::openSource),
                        new SeparatorMenuItem(),
                        item(
                                "search",
                                "window.menu.go.search",
                                "Shortcut+F",
                                () -> commands.search().open()),
                        item("jump", "window.menu.go.jump", "Shortcut+G", commands::jump),
                        item("back", "window.menu.go.back", rightToLeft ? "Alt+Right" : "Alt+Left", commands::back),
                        item(
                                "forward",
                                "window.menu.go.forward",
                                rightToLeft ? "Alt+Left" : "Alt+Right",
                                commands::forward));
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
