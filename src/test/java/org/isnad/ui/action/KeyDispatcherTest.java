package org.isnad.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.ui.FxThread;
import org.isnad.ui.action.SheetPlace.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys as they come from a Latin and from an Arabic keyboard, in a window with menus. */
final class KeyDispatcherTest {

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty table = new SimpleBooleanProperty();
    private final SimpleBooleanProperty log = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);
    private final ActionList actions = new ActionList(List.of());
    private final TextField field = FxThread.call(() -> new TextField("إسناد"));
    private final Button button = FxThread.call(() -> new Button("x"));
    private final MenuBar bar = FxThread.call(() -> ActionMenus.bar(actions, BundleLabels.of(LabelSettings.DEFAULT)));
    private final Stage stage = FxThread.call(Stage::new);
    private Subscription keys = Subscription.EMPTY;

    private Action action(String id) {
        return Action.named(id, labels -> id, () -> done.add(id));
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            MenuPlace file = new MenuPlace("file", 0);
            actions.add(new Submenu("file", labels -> "File", MenuPlace.onBar()));
            actions.add(action("save").in(file).keys(Keys.of("Shortcut+S"), Group.WINDOW, "window.keys.open"));
            actions.add(action("save-as").in(file).keys(Keys.of("Shortcut+Shift+S"), Group.WINDOW, "window.keys.open"));
            actions.add(
                    action("fit").in(file).keys(Keys.of("Shortcut+0").orLetter('A'), Group.WINDOW, "window.keys.fit"));
            actions.add(action("zoom")
                    .in(file)
                    .keys(
                            Keys.of("Shortcut+Plus").orUnlisted("Shortcut+Equals", "Shortcut+Shift+Equals"),
                            Group.WINDOW,
                            "window.keys.zoom"));
            actions.add(Action.toggle("table", "window.menu.view.table", table)
                    .in(file)
                    .keys(Keys.of("Shortcut+T"), Group.WINDOW, "window.keys.table"));
            actions.add(action("log").in(new MenuPlace("file", 1)).choosing(log));
            actions.add(action("redo")
                    .in(file)
                    .enabledWhile(possible)
                    .keys(Keys.of("Shortcut+Shift+Z").orLetter('R'), Group.WINDOW, "window.keys.open"));
            actions.add(action("escape").keys(Keys.of("Esc"), Group.WINDOW, "window.keys.back"));
            actions.add(action("pane").keys(Keys.of("F6").heardFirst(), Group.WINDOW, "window.keys.panes"));
            Scene scene = new Scene(new VBox(bar, field, button), 400, 300);
            keys = KeyDispatcher.in(scene, actions);
            stage.setScene(scene);
            stage.show();
            button.requestFocus();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    /** What GTK reports of a key of an Arabic letter: the letter and no code, pressed and then typed. */
    private void arabic(String letter, boolean shift, boolean control) {
        FxThread.run(() -> {
            Node target = stage.getScene().getFocusOwner();
            target.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    KeyEvent.CHAR_UNDEFINED,
                    letter,
                    KeyCode.UNDEFINED,
                    shift,
                    control,
                    false,
                    false));
            target.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, shift, control, false, false));
        });
    }

    private void latin(KeyCode key, String sign, boolean shift, boolean control) {
        FxThread.run(() -> {
            Node target = stage.getScene().getFocusOwner();
            target.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, sign, key, shift, control, false, false));
            target.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, shift, control, false, false));
        });
    }

    private MenuItem item(String id) {
        return bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void acceleratorsWorkWithAnArabicKeyboardAndEachPressDoesOneThing() {
        arabic("س", false, true);
        assertEquals(List.of("save"), done);
        arabic("ٍ", true, true);
        assertEquals(List.of("save", "save-as"), done);
        arabic("٠", false, true);
        assertEquals(List.of("save", "save-as", "fit"), done);
        arabic("ف", false, true);
        assertTrue(table.get(), "turned on once, not on and off");
    }

    @Test
    void acceleratorsWorkWithALatinKeyboardOnceEach() {
        latin(KeyCode.S, "", false, true);
        assertEquals(List.of("save"), done);
        // With two layouts GTK gives the code of the Latin one, and the letter of the other is typed.
        FxThread.run(() -> button.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, "س", "", KeyCode.UNDEFINED, false, true, false, false)));
        assertEquals(List.of("save"), done);
    }

    @Test
    void plusIsAPlusOnEveryKeyboard() {
        latin(KeyCode.EQUALS, "=", false, true);
        latin(KeyCode.EQUALS, "+", true, true);
        latin(KeyCode.PLUS, "+", false, true);
        assertEquals(List.of("zoom", "zoom", "zoom"), done);
    }

    @Test
    void aTextFieldHearsItsOwnKeysWithAnArabicKeyboard() {
        FxThread.run(field::requestFocus);
        FxThread.run(field::deselect);
        arabic("ش", false, true);
        assertEquals("إسناد", FxThread.call(field::getSelectedText));
        arabic("ش", false, false);
        assertEquals("ش", FxThread.call(field::getText));
        assertEquals(List.of(), done, "letters are letters there");
    }

    @Test
    void lettersActElsewhereInBothAlphabets() {
        arabic("ش", false, false);
        latin(KeyCode.A, "a", false, false);
        latin(KeyCode.A, "A", true, false);
        assertEquals(List.of("fit", "fit", "fit"), done);
    }

    @Test
    void keysThatAreInNoMenuWork() {
        latin(KeyCode.ESCAPE, "", false, false);
        FxThread.run(field::requestFocus);
        latin(KeyCode.F6, "", false, false);
        assertEquals(List.of("escape", "pane"), done);
    }

    @Test
    void whatCannotBeDoneIsGreyAndItsKeysDoNothing() {
        FxThread.run(() -> possible.set(false));
        assertTrue(item("redo").isDisable());
        latin(KeyCode.Z, "", true, true);
        arabic("~", true, true);
        latin(KeyCode.R, "r", false, false);
        assertEquals(List.of(), done);
        FxThread.run(() -> possible.set(true));
        assertFalse(item("redo").isDisable());
        arabic("~", true, true);
        assertEquals(List.of("redo"), done);
    }

    @Test
    void checksAndChoicesShowWhatHolds() {
        CheckMenuItem check = (CheckMenuItem) item("table");
        FxThread.run(() -> table.set(true));
        assertTrue(check.isSelected());
        FxThread.run(() -> check.setSelected(false));
        assertFalse(table.get());
        RadioMenuItem choice = (RadioMenuItem) item("log");
        assertTrue(choice.isSelected());
        FxThread.run(() -> {
            choice.setSelected(false);
            choice.fire();
        });
        assertTrue(choice.isSelected(), "one of them always holds");
    }

    @Test
    void anActionThatIsAddedLaterIsInTheMenuAndHasItsKeyAndTheOthersKeepTheirs() {
        FxThread.run(() -> actions.add(action("later")
                .in(new MenuPlace("file", 0))
                .keys(Keys.of("Shortcut+L"), Group.WINDOW, "window.keys.open")));
        FxThread.settle();
        latin(KeyCode.L, "", false, true);
        latin(KeyCode.S, "", false, true);
        arabic("س", false, true);
        arabic("ف", false, true);
        assertEquals(List.of("later", "save", "save"), done);
        assertTrue(table.get());
    }

    @Test
    void nothingIsHeardWhenTheSubscriptionHasEnded() {
        FxThread.run(keys::unsubscribe);
        latin(KeyCode.ESCAPE, "", false, false);
        arabic("ش", false, false);
        assertEquals(List.of(), done);
    }
}
