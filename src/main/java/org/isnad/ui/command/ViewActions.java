package org.isnad.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCode;
import org.isnad.check.OutsideDates;
import org.isnad.columns.LaneKind;
import org.isnad.scale.NumberScale;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.ToolPlace;
import org.isnad.ui.action.TypedKey;
import org.isnad.ui.action.Wording;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.filter.FilterTools;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.ThemeChoice;
import org.isnad.ui.words.OpenDataset;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The menu of the view: how much time, which records, which axis, which panes, and how everything looks. */
public final class ViewActions {
    private static final String VIEW = "view";
    private static final String THEME = "theme";
    private static final double ZOOM_STEP = 1.5;
    private static final MenuPlace THEMES = new MenuPlace(VIEW, 1);
    private static final MenuPlace TIME = new MenuPlace("view-time", 0);
    private static final MenuPlace RECORDS = new MenuPlace("view-records", 0);
    private static final MenuPlace AXIS = new MenuPlace("view-chart", 0);
    private static final MenuPlace LOOK = new MenuPlace("view-look", 0);
    private static final MenuPlace SIZE = new MenuPlace("view-look", 1);

    /** Where the panes that come and go stand in the menus. */
    public static final MenuPlace PANES = new MenuPlace(VIEW, 0);

    /** What explains or surrounds the plots, without being a pane of its own. */
    public static final MenuPlace AROUND = new MenuPlace("view-chart", 1);

    private final Session session;
    private final Consumer<String> say;

    private ViewActions(Session session, Consumer<String> say) {
        this.session = session;
        this.say = say;
    }

    /**
     * The entries.
     *
     * @param series lists the figures that can be shown in strips
     * @param say tells the user
     */
    public static List<MenuEntry> of(
            ProgramCommands program,
            Session session,
            ArticleView article,
            FilterTools records,
            Consumer<Menu> series,
            List<Action> panes,
            Runnable showTable,
            Consumer<String> say) {
        ViewActions made = new ViewActions(session, say);
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new Submenu(VIEW, Wording.of("window.menu.view"), MenuPlace.onBar()));
        // A menu has at most twelve lines: more are not read but searched.
        entries.add(new Submenu(TIME.menu(), Wording.of("window.menu.view.time"), THEMES));
        entries.add(new Submenu(RECORDS.menu(), Wording.of("window.menu.view.records"), THEMES));
        entries.add(new Submenu(AXIS.menu(), Wording.of("window.tool.chart"), THEMES));
        entries.add(new Submenu(LOOK.menu(), Wording.of("window.menu.view.look"), THEMES));
        entries.addAll(made.time());
        entries.addAll(LaneActions.of(THEMES, session.plotContents(), made::sayLanes));
        entries.addAll(made.records(records));
        entries.addAll(made.axis());
        entries.add(new Submenu("series", Wording.of("window.menu.view.series"), AXIS, series));
        entries.addAll(ReadingActions.of(THEMES, article, session.readingLookProperty()));
        entries.addAll(made.look(program));
        entries.addAll(panes);
        entries.add(Action.of("import-report", "window.menu.view.import_report", program::showImportReport)
                .in(RECORDS)
                .enabledWhile(Condition.of(session.importReportProperty(), Optional::isPresent)));
        entries.addAll(made.listed(showTable));
        return entries;
    }

    private List<Action> time() {
        return List.of(
                Action.of("zoom-in", "window.menu.view.zoom_in", () -> zoom(ZOOM_STEP))
                        .in(TIME)
                        .tool(tool(BootstrapIcons.ZOOM_IN))
                        // The plus of most keyboards needs Shift, and its key is that of the equals sign.
                        .keys(
                                Keys.of("Shortcut+Plus")
                                        .orUnlisted("Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add")
                                        .orTyped(TypedKey.on(KeyCode.EQUALS, "+", "+", "=")),
                                Group.ZOOM,
                                "window.keys.zoom"),
                Action.of("zoom-out", "window.menu.view.zoom_out", () -> zoom(1 / ZOOM_STEP))
                        .in(TIME)
                        .tool(tool(BootstrapIcons.ZOOM_OUT))
                        .keys(
                                Keys.of("Shortcut+Minus")
                                        .orUnlisted("Shortcut+Subtract")
                                        .orTyped(TypedKey.on(KeyCode.MINUS, "−", "-", "−")),
                                Group.ZOOM,
                                "window.keys.zoom"),
                Action.of(
                                "fit",
                                "window.menu.view.fit",
                                () -> session.viewport().motion().fitAll())
                        .in(TIME)
                        .tool(tool(BootstrapIcons.ARROWS_EXPAND))
                        .keys(
                                Keys.of("Shortcut+0")
                                        .orUnlisted("Shortcut+Numpad 0")
                                        .orTyped(TypedKey.on(KeyCode.DIGIT0, "0", "0")),
                                Group.ZOOM,
                                "window.keys.fit"),
                Action.of("fit-selection", "window.menu.view.fit_selection", this::fitSelection)
                        .in(TIME)
                        .enabledWhile(Condition.of(session.navigation().selectedProperty(), Optional::isPresent))
                        .keys(Keys.NONE.orLetter('S'), Group.ZOOM, "window.keys.fit_selection"),
                Action.of("flip", "window.menu.view.flip", this::flip)
                        .in(TIME)
                        .tool(new ToolPlace(BootstrapIcons.ARROW_LEFT_RIGHT, ToolPlace.Part.TIMELINE))
                        .keys(Keys.NONE.orLetter('D'), Group.WINDOW, "window.keys.flip"));
    }

    private List<Action> records(FilterTools records) {
        return List.of(
                Action.of("filter", "window.menu.view.filter", records::openFilter)
                        .in(RECORDS)
                        .keys(Keys.NONE.orLetter('V'), Group.READ, "window.keys.filter"),
                Action.of("clear-filter", "window.menu.view.clear_filter", records::clear)
                        .in(RECORDS)
                        .enabledWhile(Condition.of(session.shown().filterProperty(), filter -> !filter.isNone())),
                Action.of("known", "window.known.toggle", records::toggleKnown)
                        .in(RECORDS)
                        .enabledWhile(records.knowable())
                        .switching(Condition.of(session.shown().knownDayProperty(), day -> day.isPresent()))
                        .keys(Keys.NONE.orLetter('K'), Group.READ, "window.keys.known"),
                Action.toggle(
                                "outside-dates",
                                "window.menu.view.outside_dates",
                                session.settings().outsideDatesShownProperty())
                        .in(RECORDS)
                        .enabledWhile(Condition.of(session.openProperty(), ViewActions::hasOutsideDates))
                        .keys(Keys.NONE.orLetter('O'), Group.READ, "window.keys.outside_dates"));
    }

    private static boolean hasOutsideDates(Optional<OpenDataset> open) {
        return open.filter(dataset -> OutsideDates.anyIn(dataset.dataset())).isPresent();
    }

    private List<Action> axis() {
        ObjectProperty<NumberScale.Kind> scale = session.settings().valueScaleProperty();
        return List.of(
                scale("scale-log", "window.menu.view.logarithmic", NumberScale.Kind.LOG, scale),
                scale("scale-linear", "window.menu.view.linear", NumberScale.Kind.LINEAR, scale),
                scale("scale-broken", "window.menu.view.broken", NumberScale.Kind.BROKEN, scale),
                Action.toggle(
                                "derived",
                                "window.menu.view.derived",
                                session.settings().derivedShownProperty())
                        .in(AXIS),
                Action.toggle(
                                "breaks",
                                "window.menu.view.breaks",
                                session.settings().breaksShownProperty())
                        .in(AXIS));
    }

    private static Action scale(
            String id, String message, NumberScale.Kind kind, ObjectProperty<NumberScale.Kind> scale) {
        return Action.of(id, message, () -> scale.set(kind))
                .in(AXIS)
                .choosing(Condition.of(scale, chosen -> chosen == kind));
    }

    private List<MenuEntry> look(ProgramCommands program) {
        PlotSettings settings = session.settings();
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(Action.toggle("overview", "overview.title", settings.overviewShownProperty())
                .in(LOOK));
        entries.add(Action.toggle("legend", "window.menu.view.legend", settings.legendShownProperty())
                .in(LOOK));
        entries.add(new Submenu(THEME, Wording.of("window.menu.view.theme"), LOOK));
        for (ThemeChoice choice : ThemeChoice.values()) {
            entries.add(Action.of(
                            "theme-" + choice.code(),
                            "window.menu.view.theme." + choice.code(),
                            () -> settings.themeChoiceProperty().set(choice))
                    .in(new MenuPlace(THEME, 0))
                    .choosing(Condition.of(settings.themeChoiceProperty(), chosen -> chosen == choice)));
        }
        entries.addAll(WordsActions.of(LOOK, session.labels(), program));
        entries.add(Action.of("larger", "window.menu.view.larger", () -> program.resize(1))
                .in(SIZE)
                .keys(Keys.of("F8"), Group.WINDOW, "window.keys.size"));
        entries.add(Action.of("smaller", "window.menu.view.smaller", () -> program.resize(-1))
                .in(SIZE)
                .keys(Keys.of("Shift+F8"), Group.WINDOW, "window.keys.size"));
        entries.add(Action.of("original-size", "window.menu.view.original_size", program::resetSize)
                .in(SIZE)
                .keys(Keys.of("Shortcut+F8"), Group.WINDOW, "window.keys.original_size"));
        entries.add(Action.toggle("reduced-motion", "window.menu.view.reduced_motion", settings.reducedMotionProperty())
                .in(LOOK));
        return entries;
    }

    private List<Action> listed(Runnable showTable) {
        return List.of(
                Action.of("inferred", "window.menu.view.inferred", () -> {
                            session.shown().onlyInferredDates();
                            session.viewport().fitAll();
                            showTable.run();
                        })
                        .in(RECORDS)
                        .keys(Keys.NONE.orLetter('I'), Group.WINDOW, "window.keys.inferred"),
                Action.toggle("only-disagreements", "common.filter.disagreements", session.onlyDisagreementsProperty())
                        .in(RECORDS));
    }

    private static ToolPlace tool(Ikon icon) {
        return new ToolPlace(icon, ToolPlace.Part.OVERVIEW);
    }

    private void zoom(double factor) {
        session.viewport().motion().zoomAt(factor, session.recordNavigation().zoomCentre());
    }

    private void fitSelection() {
        session.recordNavigation().aroundSelected().ifPresent(session.viewport().motion()::fit);
    }

    private void sayLanes(LaneKind kind) {
        say.accept(session.labels()
                .text("window.tool.lanes", "kind", session.labels().word(kind)));
    }

    private void flip() {
        session.viewport()
                .directionProperty()
                .set(session.viewport().direction().flipped());
        say.accept(session.labels().word(session.viewport().direction()));
    }
}
