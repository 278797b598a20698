package org.isnad.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.ui.action.SheetPlace.Group;
import org.junit.jupiter.api.Test;

/** What a list of actions takes and what its keys mean. */
final class ActionListTest {

    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty marked = new SimpleBooleanProperty(false);
    private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);

    private Action action(String id, Keys keys) {
        return Action.named(id, labels -> id, () -> done.add(id)).keys(keys, Group.WINDOW, "window.keys.help");
    }

    @Test
    void idsAndKeysAreUniqueAndMenusAreThere() {
        ActionList list =
                new ActionList(List.of(action("flip", Keys.of("Shortcut+D").orLetter('D'))));
        assertThrows(IllegalArgumentException.class, () -> list.add(action("flip", Keys.NONE)));
        assertThrows(IllegalArgumentException.class, () -> list.add(action("a", Keys.of("Shortcut+D"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> list.add(action("b", Keys.of("Shortcut+B").orUnlisted("Shortcut+D"))));
        assertThrows(IllegalArgumentException.class, () -> list.add(action("c", Keys.NONE.orLetter('D'))));
        assertThrows(
                IllegalArgumentException.class,
                () -> list.add(action("d", Keys.NONE).in(new MenuPlace("file", 0))));
        assertThrows(IllegalArgumentException.class, () -> list.action("a"));
        assertEquals(List.of("flip"), list.entries().stream().map(MenuEntry::id).toList());
    }

    @Test
    void aLetterMeansTheActionOfItsContextWhileThatHolds() {
        ActionList list = new ActionList(List.of(
                action("flip", Keys.NONE.orLetter('D')),
                action("date", Keys.NONE.orLetter('D')).within(marked)));
        assertEquals("flip", list.typed("d").orElseThrow().id());
        marked.set(true);
        assertEquals("date", list.typed("ي").orElseThrow().id());
        marked.set(false);
        assertEquals("flip", list.typed("D").orElseThrow().id());
        assertEquals(Optional.empty(), list.typed("x"));
        assertThrows(
                IllegalArgumentException.class,
                () -> list.add(action("other", Keys.NONE.orLetter('D')).within(marked)));
    }

    @Test
    void anActionThatWouldDoNothingIsNotDone() {
        Action action = action("save", Keys.NONE).enabledWhile(possible);
        action.perform();
        possible.set(false);
        action.perform();
        assertEquals(List.of("save"), done);
    }

    @Test
    void aToggleTurnsItsPropertyOver() {
        Action toggle = Action.toggle("table", "window.menu.view.table", marked);
        toggle.perform();
        assertEquals(true, marked.get() && toggle.isSelected());
        toggle.perform();
        assertEquals(false, marked.get() || toggle.isSelected());
    }

    @Test
    void theSheetJoinsKeysThatShareTheirWordsAndEndsWithTheGestures() {
        ActionList list = new ActionList(List.of(
                action("next", Keys.of("Shortcut+Down").orLetter('N')),
                action("fit", Keys.of("Shortcut+0")),
                action("previous", Keys.of("Shortcut+Up").orLetter('P')),
                action("none", Keys.NONE).keys(Keys.NONE.orLetter('G'), Group.TIME, "window.keys.jump")));
        list.add(Action.of("about", "window.menu.help.about", () -> {}));
        KeySheet sheet = new KeySheet(
                list,
                List.of(
                        Gesture.keys(Group.WINDOW, "1 – 9", "window.keys.table_sort"),
                        Gesture.movement(Group.TIME, "Shift", "window.keys.mouse.wheel", "window.keys.lanes")),
                LABELS);
        assertEquals(
                List.of("G", "Shift مع عجلة الفأرة", "N · P · Ctrl+Down · Ctrl+0 · Ctrl+Up", "1 – 9"),
                sheet.lines().stream().map(KeySheet.Line::keys).toList());
    }

    @Test
    void capsAreWrittenAsTheyArePrintedOnBothKeyboards() {
        KeySheet sheet = new KeySheet(
                new ActionList(List.of(action(
                        "save",
                        Keys.of("Shortcut+S", "Shortcut+Shift+Page Up", "Alt+Right", "F1")
                                .orUnlisted("Shift+F1")
                                .orLetter('S')))),
                List.of(),
                LABELS);
        KeySheet.Line line = sheet.lines().getFirst();
        assertEquals("S · Ctrl+S · Ctrl+Shift+PgUp · Alt+Right · F1", line.keys());
        assertEquals("س · Ctrl+س · Ctrl+Shift+PgUp · Alt+Right · F1", line.arabic());
    }
}
