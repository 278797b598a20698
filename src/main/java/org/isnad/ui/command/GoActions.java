package org.isnad.ui.command;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.ToolPlace;
import org.isnad.ui.action.TypedKey;
import org.isnad.ui.action.Wording;
import org.isnad.ui.session.RecordNavigation;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The menu of going about: from event to event, to the words, to a date, and back. */
public final class GoActions {
    private static final String GO = "go";
    private static final MenuPlace RECORDS = new MenuPlace(GO, 0);
    private static final MenuPlace PLACES = new MenuPlace(GO, 1);

    private GoActions() {}

    /**
     * Where the user is taken.
     *
     * @param event selects the next events in time, or those before
     * @param source shows the words of the selected record
     * @param search opens the search
     * @param leave leaves the search for where the user was before it, else goes back
     * @param jump asks for a date and shows it
     * @param pane moves the focus by so many panes
     */
    public record Ways(Steps event, Runnable source, Runnable search, Runnable leave, Runnable jump, Steps pane) {}

    /** Moves from one of several to another. */
    public interface Steps {

        /** Moves by so many, back where negative. */
        void move(int steps);
    }

    /** The entries. */
    public static List<MenuEntry> of(RecordNavigation records, Labels labels, Ways ways) {
        ObservableBooleanValue selected = Condition.of(records.navigation().selectedProperty(), Optional::isPresent);
        // Back lies where reading comes from, as in browsers: the arrow of the key is that of the button.
        boolean rightToLeft = labels.language() == Language.ARABIC;
        return List.of(
                new Submenu(GO, Wording.of("window.menu.go"), MenuPlace.onBar()),
                Action.of("next", "window.menu.go.next", () -> ways.event().move(1))
                        .in(RECORDS)
                        .keys(Keys.of("Shortcut+Down").orLetter('N'), Group.READ, "window.keys.next_previous"),
                Action.of(
                                "previous",
                                "window.menu.go.previous",
                                () -> ways.event().move(-1))
                        .in(RECORDS)
                        .keys(Keys.of("Shortcut+Up").orLetter('P'), Group.READ, "window.keys.next_previous"),
                Action.of("source", "window.menu.go.source", ways.source())
                        .in(RECORDS)
                        .enabledWhile(selected)
                        .keys(Keys.of("Shortcut+Enter", "Enter"), Group.READ, "window.keys.source"),
                Action.of(
                                "next-source",
                                "window.action.next_source",
                                () -> records.openSource(records.place().source() + 1))
                        .enabledWhile(selected)
                        .keys(
                                Keys.NONE.orTyped(TypedKey.on(KeyCode.CLOSE_BRACKET, "]", "]")),
                                Group.READ,
                                "window.keys.sources"),
                Action.of(
                                "previous-source",
                                "window.action.previous_source",
                                () -> records.openSource(records.place().source() - 1))
                        .enabledWhile(selected)
                        .keys(
                                Keys.NONE.orTyped(TypedKey.on(KeyCode.OPEN_BRACKET, "[", "[")),
                                Group.READ,
                                "window.keys.sources"),
                Action.of("search", "window.menu.go.search", ways.search())
                        .in(PLACES)
                        .tool(new ToolPlace(BootstrapIcons.SEARCH, ToolPlace.Part.FIELD))
                        .keys(
                                Keys.of("Shortcut+F").orTyped(TypedKey.on(KeyCode.SLASH, "/", "/")),
                                Group.READ,
                                "window.keys.search"),
                Action.of("jump", "window.menu.go.jump", ways.jump())
                        .in(PLACES)
                        .keys(Keys.of("Shortcut+G").orLetter('G'), Group.TIME, "window.keys.jump"),
                Action.of("back", "window.menu.go.back", records.navigation()::back)
                        .in(PLACES)
                        .enabledWhile(records.navigation().canGoBackProperty())
                        .tool(new ToolPlace(
                                rightToLeft ? BootstrapIcons.ARROW_RIGHT : BootstrapIcons.ARROW_LEFT,
                                ToolPlace.Part.START))
                        .keys(
                                Keys.of(rightToLeft ? "Alt+Right" : "Alt+Left").orMouse(MouseButton.BACK),
                                Group.TIME,
                                "window.keys.back_view"),
                Action.of("forward", "window.menu.go.forward", records.navigation()::forward)
                        .in(PLACES)
                        .enabledWhile(records.navigation().canGoForwardProperty())
                        .keys(
                                Keys.of(rightToLeft ? "Alt+Left" : "Alt+Right").orMouse(MouseButton.FORWARD),
                                Group.TIME,
                                "window.keys.forward_view"),
                Action.of("escape", "window.keys.back", ways.leave())
                        .keys(Keys.of("Esc"), Group.TIME, "window.keys.back"),
                Action.of(
                                "next-pane",
                                "window.action.next_pane",
                                () -> ways.pane().move(1))
                        .keys(Keys.of("F6").heardFirst(), Group.WINDOW, "window.keys.panes"),
                Action.of(
                                "previous-pane",
                                "window.action.previous_pane",
                                () -> ways.pane().move(-1))
                        .keys(Keys.of("Shift+F6").heardFirst(), Group.WINDOW, "window.keys.panes"));
    }
}
