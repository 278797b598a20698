package org.isnad.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.isnad.labels.Labels;

/** The menus of a list of actions, and single items for context menus. */
public final class ActionMenus {

    private final ActionList actions;
    private final Labels labels;

    private ActionMenus(ActionList actions, Labels labels) {
        this.actions = actions;
        this.labels = labels;
    }

    /** A menu bar that follows the list. */
    public static MenuBar bar(ActionList actions, Labels labels) {
        ActionMenus menus = new ActionMenus(actions, labels);
        MenuBar bar = new MenuBar();
        bar.setId("menu-bar");
        bar.getMenus().setAll(menus.onBar());
        actions.entries().addListener((ListChangeListener<MenuEntry>)
                change -> bar.getMenus().setAll(menus.onBar()));
        return bar;
    }

    /** An item that does the action; it is a check or a radio item where the action switches or chooses something. */
    public static MenuItem item(Action action, Labels labels) {
        MenuItem item = action.state().selected().isEmpty()
                ? plain(action)
                : action.state().choice() ? choice(action) : toggle(action);
        item.setId("menu-" + action.id());
        item.setText(action.words().in(labels));
        item.setMnemonicParsing(false);
        action.accelerator()
                .or(() -> action.keys().typed().stream()
                        .findFirst()
                        .map(TypedKey::cap)
                        .map(KeyHint::new))
                .ifPresent(item::setAccelerator);
        action.state().enabled().subscribe(enabled -> item.setDisable(!enabled));
        return item;
    }

    /** An item of a context menu: it shows the keys of the action, which the menu bar or the window hears. */
    public static MenuItem contextItem(Action action, Labels labels) {
        MenuItem item = item(action, labels);
        item.setId("context-" + action.id());
        action.accelerator()
                .map(KeyCombination::getDisplayText)
                .map(KeyHint::new)
                .ifPresent(item::setAccelerator);
        return item;
    }

    private static MenuItem plain(Action action) {
        MenuItem item = new MenuItem();
        item.setOnAction(event -> action.perform());
        return item;
    }

    /** By being checked, not by its action: an accelerator checks the item, too, and a program may. */
    private static MenuItem toggle(Action action) {
        CheckMenuItem item = new CheckMenuItem();
        action.state().selected().orElseThrow().subscribe(item::setSelected);
        item.selectedProperty().subscribe(checked -> {
            if (checked != action.isSelected()) {
                action.perform();
                item.setSelected(action.isSelected());
            }
        });
        return item;
    }

    private static MenuItem choice(Action action) {
        RadioMenuItem item = new RadioMenuItem();
        action.state().selected().orElseThrow().subscribe(item::setSelected);
        item.setOnAction(event -> {
            action.perform();
            item.setSelected(action.isSelected());
        });
        return item;
    }

    private List<Menu> onBar() {
        return actions.entries().stream()
                .filter(entry ->
                        entry instanceof Submenu && entry.menu().equals(java.util.Optional.of(MenuPlace.onBar())))
                .map(entry -> menu((Submenu) entry))
                .toList();
    }

    private Menu menu(Submenu submenu) {
        Menu menu = new Menu(submenu.words().in(labels));
        menu.setId("menu-" + submenu.id());
        submenu.fill().accept(menu);
        Map<Integer, List<MenuEntry>> groups = actions.entries().stream()
                .filter(entry ->
                        entry.menu().stream().anyMatch(place -> place.menu().equals(submenu.id())))
                .collect(Collectors.groupingBy(
                        entry -> entry.menu().orElseThrow().group(), TreeMap::new, Collectors.toList()));
        List<MenuItem> items = new ArrayList<>();
        groups.values().forEach(group -> {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(entry -> items.add(item(entry)));
        });
        menu.getItems().addAll(items);
        return menu;
    }

    private MenuItem item(MenuEntry entry) {
        return switch (entry) {
            case Action action -> item(action, labels);
            case Submenu submenu -> menu(submenu);
        };
    }
}
