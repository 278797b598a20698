package org.isnad.ui.command;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import org.isnad.labels.Labels;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.TypedKey;
import org.isnad.ui.worklist.WorkListView;
import org.isnad.ui.worklist.WorkListView.Act;

/** What keys do in the work list while its lines have the keyboard. */
public final class WorkActions {
    private WorkActions() {}

    /**
     * The entries.
     *
     * @param act does it
     */
    public static List<MenuEntry> of(WorkListView list, Consumer<Act> act) {
        ObservableBooleanValue here = list.listFocusedProperty();
        return List.of(
                of(
                        "work-accept",
                        "worklist.accept",
                        Keys.of("Enter").heardFirst(),
                        "worklist.keys.accept",
                        here,
                        () -> act.accept(Act.ACCEPT)),
                of("work-edit", "worklist.edit", letter('E'), "worklist.keys.edit", here, () -> act.accept(Act.EDIT)),
                of(
                        "work-figure",
                        "worklist.figure",
                        letter('F'),
                        "worklist.keys.figure",
                        here,
                        () -> act.accept(Act.FIGURE)),
                of(
                        "work-exempt",
                        "worklist.exempt",
                        letter('X'),
                        "worklist.keys.exempt",
                        here,
                        () -> act.accept(Act.EXEMPT)),
                of("work-skip", "worklist.skip", letter('S'), "worklist.keys.skip", here, () -> act.accept(Act.SKIP)),
                of(
                        "work-back",
                        "worklist.take_back",
                        Keys.of(KeyCode.BACK_SPACE.getName()).heardFirst(),
                        "worklist.keys.take_back",
                        here,
                        () -> act.accept(Act.TAKE_BACK)),
                of(
                        "work-close",
                        "worklist.close",
                        Keys.of("Esc").heardFirst(),
                        "worklist.keys.close",
                        here,
                        () -> act.accept(Act.CLOSE)));
    }

    /** What these keys do, for the status line. */
    public static String keys(Labels labels) {
        return labels.text(
                "worklist.keys.all",
                "accept",
                "Enter",
                "edit",
                TypedKey.letter('E').caps(),
                "figure",
                TypedKey.letter('F').caps(),
                "exempt",
                TypedKey.letter('X').caps(),
                "skip",
                TypedKey.letter('S').caps(),
                "back",
                "Backspace");
    }

    private static Keys letter(char letter) {
        return Keys.NONE.orTyped(TypedKey.letter(letter));
    }

    private static Action of(
            String id, String message, Keys keys, String line, ObservableBooleanValue here, Runnable action) {
        return Action.of(id, message, action).within(here).enabledWhile(here).keys(keys, Group.EDIT, line);
    }
}
