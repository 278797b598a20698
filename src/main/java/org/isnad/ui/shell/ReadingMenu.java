package org.isnad.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.isnad.labels.Labels;

/** The menu of the article pane. */
final class ReadingMenu {
    private ReadingMenu() {}

    static Menu of(Labels labels, Commands commands, BooleanProperty auditShown) {
        Menu menu = new Menu(labels.text("window.menu.view.article"));
        menu.setId("menu-article");
        CheckMenuItem audit = new CheckMenuItem(labels.text("window.menu.view.audit"));
        audit.setId("menu-audit");
        audit.selectedProperty().bindBidirectional(auditShown);
        CheckMenuItem book = new CheckMenuItem(labels.text("window.menu.view.book_type"));
        book.setId("menu-book-type");
        book.setOnAction(event -> commands.reading().toggleBookType());
        menu.setOnShowing(event -> book.setSelected(commands.reading().bookType()));
        menu.getItems()
                .addAll(
                        audit,
                        new SeparatorMenuItem(),
                        item(
                                "find",
                                labels.text("window.menu.view.find"),
                                "Shortcut+Shift+F",
                                () -> commands.reading().find()),
                        item(
                                "find-next",
                                labels.text("window.menu.view.find_next"),
                                "F3",
                                () -> commands.reading().findNext(true)),
                        item(
                                "find-previous",
                                labels.text("window.menu.view.find_previous"),
                                "Shift+F3",
                                () -> commands.reading().findNext(false)),
                        new SeparatorMenuItem(),
                        item(
                                "larger-text",
                                labels.text("window.menu.view.larger_text"),
                                "Shortcut+Shift+Up",
                                () -> commands.reading().largerText(1)),
                        item(
                                "smaller-text",
                                labels.text("window.menu.view.smaller_text"),
                                "Shortcut+Shift+Down",
                                () -> commands.reading().largerText(-1)),
                        item(
                                "wider-column",
                                labels.text("window.menu.view.wider_column"),
                                "Shortcut+Shift+Page Up",
                                () -> commands.reading().widerColumn(1)),
                        item(
                                "narrower-column",
                                labels.text("window.menu.view.narrower_column"),
                                "Shortcut+Shift+Page Down",
                                () -> commands.reading().widerColumn(-1)),
                        book,
                        item(
                                "reset-text",
                                labels.text("window.menu.view.reset_text"),
                                "",
                                () -> commands.reading().resetText()));
        return menu;
    }

    private static MenuItem item(String id, String text, String accelerator, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId("menu-" + id);
        if (!accelerator.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(accelerator));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
