package org.isnad.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** Offers names while the last one of a list of names is typed. */
final class NameCompletion {
    private static final int SHOWN = 8;
    private static final String SEPARATORS = "،؛,;";

    private final TextField field;
    private final Supplier<List<String>> names;
    private final ContextMenu menu = new ContextMenu();

    private NameCompletion(TextField field, Supplier<List<String>> names) {
        this.field = field;
        this.names = names;
        menu.setAutoHide(true);
        field.textProperty().subscribe(this::offer);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                menu.hide();
            }
        });
    }

    /** Completes the names of a field. */
    static void of(TextField field, Supplier<List<String>> names) {
        new NameCompletion(field, names);
    }

    private void offer() {
        String typed = last();
        if (!field.isFocused() || typed.isEmpty()) {
            menu.hide();
            return;
        }
        List<String> found = names.get().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .limit(SHOWN)
                .toList();
        if (found.isEmpty() || found.equals(List.of(typed))) {
            menu.hide();
            return;
        }
        menu.getItems().setAll(found.stream().map(this::item).toList());
        if (!menu.isShowing() && field.getScene() != null) {
            menu.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(String name) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> {
            String text = field.getText();
            field.setText(text.substring(0, text.length() - lastRaw().length())
                    + (text.length() == lastRaw().length() ? "" : " ")
                    + name);
            field.end();
            menu.hide();
        });
        return item;
    }

    private String last() {
        return lastRaw().strip();
    }

    private String lastRaw() {
        String text = field.getText();
        int at = -1;
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                at = i;
            }
        }
        return text.substring(at + 1);
    }
}
