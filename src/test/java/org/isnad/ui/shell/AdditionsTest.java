package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.ui.FxThread;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.KeySheet;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.command.Gestures;
import org.isnad.ui.command.ViewActions;
import org.isnad.ui.pane.WindowPane;
import org.isnad.ui.pane.WindowPane.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A command and a pane, each added as docs/architecture.md says, are everywhere where commands and panes are. */
final class AdditionsTest {

    private final List<String> done = new ArrayList<>();
    private final BooleanProperty notesShown = new SimpleBooleanProperty();

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private void start() {
        notesShown.set(false);
        window.open(opened -> {
            opened.controller().panes().add(notes());
            opened.controller().resume();
            if (opened.session().open().isEmpty()) {
                opened.controller().openShipped();
            }
            opened.timeline().requestFocus();
        });
    }

    /** The pane: a node, where it stands, whether it is shown, and the command that shows it. */
    private WindowPane notes() {
        Button node = new Button("notes");
        node.setId("notes");
        return WindowPane.toggled(
                "notes",
                node,
                Position.UNDER_PLOTS,
                notesShown,
                Action.toggle("notes", "window.menu.view.table", notesShown)
                        .in(ViewActions.PANES)
                        .keys(Keys.of("Shortcut+Shift+N"), Group.WINDOW, "window.keys.table"));
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream().flatMap(item -> item instanceof Menu below ? items(below) : Stream.of(item));
    }

    private boolean inMenu(String id) {
        return FxThread.call(() -> window.lookup("#menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(AdditionsTest::items)
                .anyMatch(item -> id.equals(item.getId())));
    }

    private boolean inSheet(String key) {
        return new KeySheet(window.controller().actions(), Gestures.ALL, BundleLabels.of(LabelSettings.DEFAULT))
                .lines().stream().anyMatch(line -> line.keys().contains(key));
    }

    @Test
    void aCommandIsOneEntry() {
        start();
        FxThread.run(() -> window.controller()
                .actions()
                .add(Action.named("greet", labels -> "greet", () -> done.add("greet"))
                        .in(ViewActions.PANES)
                        .keys(Keys.of("Shortcut+B").orLetter('B'), Group.READ, "window.keys.help")));
        FxThread.settle();
        assertTrue(inMenu("menu-greet"));
        assertTrue(inSheet("B · Ctrl+B"));
        window.press(KeyCode.CONTROL, KeyCode.B);
        window.press(KeyCode.B);
        FxThread.run(() -> window.timeline()
                .fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        KeyEvent.CHAR_UNDEFINED,
                        "ﻻ",
                        KeyCode.UNDEFINED,
                        false,
                        true,
                        false,
                        false)));
        assertEquals(List.of("greet", "greet", "greet"), done);
    }

    @Test
    void aPaneIsOneEntryBesideItsView() {
        start();
        Node notes = window.node("#notes");
        assertFalse(notes.isVisible());
        assertTrue(inMenu("menu-notes") && inSheet("Ctrl+Shift+N"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertTrue(notes.isVisible()
                && notes.isManaged()
                && FxThread.call(() -> notes.getBoundsInParent().getHeight() > 0));
        List<Node> reached = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            window.press(KeyCode.F6);
            reached.add(FxThread.call(() -> window.stage().getScene().getFocusOwner()));
        }
        assertTrue(reached.contains(notes), reached::toString);
        FxThread.run(() -> window.stage().getOnCloseRequest().handle(null));
        start();
        assertTrue(window.node("#notes").isVisible(), "as it was when the program ended");
    }
}
