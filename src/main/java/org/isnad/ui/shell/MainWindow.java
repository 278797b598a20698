package org.isnad.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.isnad.check.Severity;
import org.isnad.labels.Labels;
import org.isnad.layout.legend.LegendEntries;
import org.isnad.layout.timeline.TimelineScene;
import org.isnad.model.Language;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.command.ViewActions;
import org.isnad.ui.disagreement.DisagreementView;
import org.isnad.ui.filter.FilterTools;
import org.isnad.ui.lanes.LaneBar;
import org.isnad.ui.lanes.LaneMenu;
import org.isnad.ui.lanes.SeriesChooser;
import org.isnad.ui.pane.ArticleReading;
import org.isnad.ui.pane.CitationCopy;
import org.isnad.ui.pane.ContextMenus;
import org.isnad.ui.pane.DisagreementPane;
import org.isnad.ui.pane.EdgedPane;
import org.isnad.ui.pane.EditorPane;
import org.isnad.ui.pane.EmptyState;
import org.isnad.ui.pane.EvidenceLinks;
import org.isnad.ui.pane.Guide;
import org.isnad.ui.pane.PlotColumn;
import org.isnad.ui.pane.Plots;
import org.isnad.ui.pane.ProblemPlace;
import org.isnad.ui.pane.ReadingPane;
import org.isnad.ui.pane.RecordChooser;
import org.isnad.ui.pane.TablePane;
import org.isnad.ui.pane.WindowPane;
import org.isnad.ui.pane.WindowPane.Position;
import org.isnad.ui.pane.WindowPanes;
import org.isnad.ui.problems.ProblemsView;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.PaneSizes;
import org.isnad.ui.state.UserSettings;
import org.isnad.ui.table.DataTableView;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.timeline.TimelineView;
import org.isnad.ui.words.CheckWords;

/**
 * The content of the window: menus and tools above, timeline over chart, record over article beside them, the status
 * below. Everything follows the {@link Session}; selecting anywhere selects everywhere.
 */
final class MainWindow extends BorderPane {
    private static final double LEAST_PLOTS_PX = 480;
    private final Session session;
    private final Labels labels;
    private final Plots plots;
    private final ReadingPane reader;
    private final ProblemsView problems;
    private final StatusLine status = new StatusLine();
    private final PlotColumn plotColumn;
    private final TablePane table;
    private final FilterTools records;
    private final DisagreementPane disagreements;
    private final EdgedPane split;
    private final WindowPanes panes;
    private final BooleanProperty chartShown = new SimpleBooleanProperty(this, "chartShown", false);
    private final BooleanProperty problemsShown = new SimpleBooleanProperty(this, "problemsShown", false);
    private final RecordChooser chooser;
    private final CitationCopy citations;
    private final BeforeData beforeData;
    private final StackPane middle;

    MainWindow(Session session, TextMetrics metrics, BackgroundTasks layouts, UserSettings remembered) {
        this.session = session;
        this.labels = session.labels();
        this.problems = new ProblemsView(labels);
        RecordNavigation navigation = session.recordNavigation();
        this.chooser = new RecordChooser(navigation, labels);
        this.plots = new Plots(session, metrics, layouts, this::select, this::open, status::say);
        this.reader =
                new ReadingPane(navigation, session.changeProperty(), session.editing(), labels, metrics, status::say);
        reader.follow(session.readProperty());
        reader.card().themeProperty().bind(session.settings().themeProperty());
        new ArticleReading(navigation, session.readingLookProperty(), reader.article(), chooser);
        this.citations = new CitationCopy(navigation, labels, reader.article(), status::say);
        getStyleClass().add("main-window");
        setNodeOrientation(
                labels.language() == Language.ARABIC ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        plotColumn = new PlotColumn(
                plots,
                navigation,
                session.plotContents(),
                session.settings(),
                session.changeProperty(),
                labels,
                metrics,
                LaneBar.over(plots.timeline(), session.viewport().directionProperty(), labels),
                this::select,
                remembered.sizes().chartPx());
        status.offerLegend(session.settings().legendShownProperty(), labels);
        records = new FilterTools(session.openProperty(), session.shown(), navigation, labels, metrics);
        records.themeProperty().bind(session.settings().themeProperty());
        table = new TablePane(new DataTableView(labels), navigation, session.plotContents(), session.changeProperty());
        table.view().setOnOpen(this::revealSource);
        table.view().setOnSay(status::say);
        disagreements = new DisagreementPane(
                new DisagreementView(labels), navigation, session.changeProperty(), metrics, reader::revealCitation);
        disagreements.view().setOnOpen(this::revealSource);
        disagreements.view().themeProperty().bind(session.settings().themeProperty());
        middle = new StackPane(plotColumn.node());
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox under = new VBox();
        VBox column = new VBox(middle, records.rows(), under);
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox beside = new HBox(column);
        VBox bottom = new VBox(status);
        split = new EdgedPane(
                beside,
                reader,
                Orientation.HORIZONTAL,
                new EdgedPane.Sizes(LEAST_PLOTS_PX, ReadingPane.LEAST_PX, 0, ReadingPane::usualPx));
        split.setId("panes");
        split.drawnPxProperty().set(remembered.sizes().readerPx());
        split.sideShownProperty().bindBidirectional(reader.shownProperty());
        beforeData = new BeforeData(session.openProperty());
        setCenter(new StackPane(split, beforeData));
        setBottom(bottom);
        panes = new WindowPanes(
                plotColumn::focusable,
                reader.article(),
                reader.shownProperty(),
                Map.of(
                        Position.BESIDE_PLOTS, beside.getChildren(),
                        Position.IN_PLACE_OF_PLOTS, middle.getChildren(),
                        Position.UNDER_PLOTS, under.getChildren(),
                        Position.AT_BOTTOM, bottom.getChildren()));
        plotColumn.node().visibleProperty().bind(panes.plotsShownProperty());
        addPanes();

        bind(new EvidenceLinks(navigation, citations, status::say));
        plots.laidOutProperty().subscribe(shown -> shown.ifPresent(this::tell));
        new StatusCounts(session::open, session.shown(), session.plotContents(), plots).showIn(status);
        problems.setOnOpen(problem -> new ProblemPlace(navigation).open(problem));
        session.changeProperty().subscribe(this::show);
    }

    /**
     * Shows the rows of commands, and the buttons that stand where they act.
     *
     * @param series chooses the strips of figures
     */
    void showCommands(ActionList actions, SeriesChooser series) {
        MenuButton lanes = new LaneMenu(
                        session.openProperty(),
                        session.shown(),
                        session.plotContents().laneChoiceProperty(),
                        labels)
                .button();
        CommandRows commands = new CommandRows(
                actions,
                labels,
                new MainToolBar(
                        session.openProperty(),
                        actions,
                        labels,
                        new MainToolBar.Choosers(
                                new ViewSwitch(
                                        panes,
                                        chartShown,
                                        table.shownProperty(),
                                        disagreements.shownProperty(),
                                        labels),
                                lanes,
                                records.buttons())));
        session.openProperty().subscribe(open -> commands.setDisable(open.isEmpty()));
        setTop(commands);
        new ContextMenus(actions, citations, labels).bind(reader, table.view());
        new EmptyState(session.openProperty(), panes, actions, labels, this::revealSource).over(middle);
        new PlotTools(actions, series, session.settings(), session.viewport(), labels)
                .put(plotColumn, plots.overview());
    }

    /** The list of panes that come and go: a new one is one entry. */
    private void addPanes() {
        panes.add(new WindowPane(
                "overview",
                plots.overview(),
                Position.UNDER_PLOTS,
                session.settings().overviewShownProperty(),
                Optional.empty(),
                false));
        panes.add(WindowPane.toggled(
                "chart",
                plotColumn.alone(),
                Position.IN_PLACE_OF_PLOTS,
                chartShown,
                Action.toggle("chart", "window.menu.view.chart", chartShown)
                        .in(ViewActions.PANES)
                        .keys(Keys.of("Shortcut+L"), Group.WINDOW, "window.keys.chart")));
        panes.add(WindowPane.toggled(
                "table",
                table.view(),
                Position.IN_PLACE_OF_PLOTS,
                table.shownProperty(),
                Action.toggle("table", "window.menu.view.table", table.shownProperty())
                        .in(ViewActions.PANES)
                        .keys(Keys.of("Shortcut+T"), Group.WINDOW, "window.keys.table")));
        panes.add(WindowPane.toggled(
                "disagreements",
                disagreements.view(),
                Position.IN_PLACE_OF_PLOTS,
                disagreements.shownProperty(),
                Action.toggle("disagreements", "disagreement.menu", disagreements.shownProperty())
                        .in(ViewActions.PANES)
                        .keys(Keys.of("Shortcut+D"), Group.WINDOW, "disagreement.keys")));
        // A data set with errors shows its problems, another one hides them: they are not remembered.
        panes.add(new WindowPane(
                "problems",
                problems,
                Position.AT_BOTTOM,
                problemsShown,
                Optional.of(Action.toggle("problems", "window.menu.view.problems", problemsShown)
                        .in(ViewActions.PANES)
                        .keys(Keys.of("Shortcut+Shift+P"), Group.WINDOW, "window.keys.problems")),
                false));
        panes.remember("chart-open", plotColumn.chartOpenProperty());
        panes.remember("reader", reader.shownProperty());
        panes.remember("card-details", reader.card().detailsShownProperty());
        panes.remember("article-details", reader.article().detailsShownProperty());
        panes.remember("audit", reader.article().auditShownProperty());
    }

    /** The commands for parts that are no panes of their own. */
    List<Action> parts() {
        return List.of(
                Action.toggle("chart-open", "window.menu.view.chart_open", plotColumn.chartOpenProperty())
                        .in(ViewActions.AROUND),
                Action.toggle("reader", "window.menu.view.reader", reader.shownProperty())
                        .in(ViewActions.PANES)
                        .keys(Keys.of("F9"), Group.WINDOW, "window.keys.reader"));
    }

    /** The panes that come and go. */
    WindowPanes panes() {
        return panes;
    }

    /** Lists the events in place of the plots. */
    void showTable() {
        table.shownProperty().set(true);
    }

    /** What chooses the records that are shown. */
    FilterTools records() {
        return records;
    }

    TimelineView timeline() {
        return plots.timeline();
    }

    ArticleView article() {
        return reader.article();
    }

    EditorPane editor() {
        return reader.editor();
    }

    CitationCopy citations() {
        return citations;
    }

    StatusLine status() {
        return status;
    }

    /** What lies over the panes while nothing is open. */
    BeforeData beforeData() {
        return beforeData;
    }

    /** Shows the same as another window. */
    void takeOver(MainWindow other) {
        if (other.beforeData.offers()) {
            beforeData.offer();
        }
        problemsShown.set(other.problemsShown.get());
        panes.show(other.panes.shown());
        disagreements.takeOver(other.disagreements);
        reader.article().takeOver(other.reader.article());
        plots.takeOver(other.plots);
    }

    /** How large the user drew the panes. */
    PaneSizes sizes() {
        return new PaneSizes(split.drawnPxProperty().get(), plotColumn.chartPx());
    }

    /** Gives the focus to what stands in the middle, unless a pane has it: there the keys work that lead on. */
    void holdFocus() {
        if (panes.focused() < 0) {
            panes.focus(panes.firstInMiddle());
        }
    }

    /** What explains the timeline. */
    Guide guide() {
        return plotColumn.guide();
    }

    /** Whether the pane in which is read is there. */
    BooleanProperty readerShownProperty() {
        return reader.shownProperty();
    }

    /** Brings the words that are shown into view, where they stand in the open article. */
    void revealCitation() {
        reader.revealCitation();
    }

    /** Goes to the words of the selected record. */
    void revealSource() {
        reader.revealSource();
    }

    /** Has the other panes say what the timeline shows. */
    private void tell(TimelineScene shown) {
        table.timelineShows(shown.events());
        session.open()
                .ifPresent(dataset -> plotColumn
                        .guide()
                        .explain(LegendEntries.shown(
                                shown.scene(), session.shown().excerpt(dataset).columns())));
    }

    /** What Enter does: goes to the words of a record, and into a mark that several share. */
    private void open(Target target) {
        if (target instanceof Target.ManyRecords) {
            select(target);
        } else {
            revealSource();
        }
    }

    private void select(Target target) {
        switch (target) {
            case Target.OneRecord(String id) -> session.recordNavigation().select(id);
            case Target.ManyRecords(List<String> ids) -> chooser.choose(ids, plots.timeline());
            case Target.Article(String id) -> session.recordNavigation().openArticle(id);
            case Target.Lane(String id) ->
                session.plotContents()
                        .laneChoiceProperty()
                        .set(session.plotContents().laneChoice().toggled(id));
        }
    }

    /** Shows what a check sheet says of the records. */
    void showChecks(ObservableValue<CheckWords> words) {
        reader.showChecks(words);
        words.subscribe(table::showChecks);
    }

    private void bind(EvidenceLinks links) {
        links.bind(reader.card(), reader::revealCitation);
        plots.bind(links);
        reader.card().setOnOpenDisagreement(disagreements::showSelected);
    }

    private void show(DatasetChange change) {
        change.now().ifPresent(dataset -> {
            problems.show(dataset.loaded().problems());
            if (change instanceof DatasetChange.Another) {
                problemsShown.set(dataset.loaded().count(Severity.ERROR) > 0);
                // Once what led here, such as a menu, has closed.
                Platform.runLater(this::holdFocus);
            }
            status.showAnchors(dataset.dataset(), dataset.loaded().evidence(), labels);
        });
    }
}
