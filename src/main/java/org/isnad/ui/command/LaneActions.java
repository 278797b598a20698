package org.isnad.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.columns.LaneKind;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.Wording;
import org.isnad.ui.session.PlotContents;

/** The menu of the lanes: by what events are put into them, and all of them folded, unfolded or shown. */
final class LaneActions {
    private static final String LANES = "lanes";
    private static final MenuPlace KINDS = new MenuPlace(LANES, 0);
    private static final MenuPlace ALL = new MenuPlace(LANES, 1);

    private LaneActions() {}

    /**
     * The entries.
     *
     * @param place of the menu
     * @param say tells the user by what events are put into lanes
     */
    static List<MenuEntry> of(MenuPlace place, PlotContents contents, Consumer<LaneKind> say) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new Submenu(LANES, Wording.of("window.menu.view.lanes"), place));
        for (LaneKind kind : LaneKind.values()) {
            entries.add(Action.named(
                            "lanes-" + kind.name().toLowerCase(Locale.ROOT),
                            labels -> labels.word(kind),
                            () -> group(contents, kind, say))
                    .in(KINDS)
                    .choosing(Condition.of(contents.laneChoiceProperty(), choice -> choice.kind() == kind)));
        }
        entries.addAll(List.of(
                Action.of("lanes-fold", "window.menu.view.lanes.fold", () -> contents.collapseAll(true))
                        .in(ALL),
                Action.of("lanes-unfold", "window.menu.view.lanes.unfold", () -> contents.collapseAll(false))
                        .in(ALL),
                Action.of("lanes-all", "window.menu.view.lanes.all", () -> showAll(contents))
                        .in(ALL)
                        .enabledWhile(Condition.of(
                                contents.laneChoiceProperty(),
                                choice -> !choice.hidden().isEmpty())),
                Action.of(
                                "lanes-next",
                                "window.keys.next_lanes",
                                () -> group(
                                        contents, contents.laneChoice().kind().next(), say))
                        .keys(Keys.NONE.orLetter('L'), Group.WINDOW, "window.keys.next_lanes")));
        return entries;
    }

    private static void group(PlotContents contents, LaneKind kind, Consumer<LaneKind> say) {
        contents.laneChoiceProperty().set(contents.laneChoice().withKind(kind));
        say.accept(kind);
    }

    private static void showAll(PlotContents contents) {
        contents.laneChoiceProperty().set(contents.laneChoice().withHidden(Set.of()));
    }
}
