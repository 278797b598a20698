package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
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
import org.isnad.ui.action.ActionList;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.filter.FilterTools;
import org.isnad.ui.lanes.LaneBar;
import org.isnad.ui.lanes.LaneTools;
import org.isnad.ui.pane.ArticleReading;
import org.isnad.ui.pane.CitationCopy;
import org.isnad.ui.pane.DisagreementPane;
import org.isnad.ui.pane.EvidenceLinks;
import org.isnad.ui.pane.LegendStrip;
import org.isnad.ui.pane.PlotPanes;
import org.isnad.ui.pane.Plots;
import org.isnad.ui.pane.ProblemPlace;
import org.isnad.ui.pane.ReadingPane;
import org.isnad.ui.pane.RecordChooser;
import org.isnad.ui.pane.ShownPanes;
import org.isnad.ui.pane.TablePane;
import org.isnad.ui.problems.ProblemsView;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.UserSettings;
import org.isnad.ui.timeline.TimelineView;
import org.isnad.ui.words.OpenDataset;

/**
 * The content of the window: menus and tools above, timeline over chart, record over article beside them, the status
 * below. Everything follows the {@link Session}; selecting anywhere selects everywhere.
 */
final class MainWindow extends BorderPane {

    private final Session session;
    private final Labels labels;
    private final Plots plots;
    private final ReadingPane reader;
    private final ProblemsView problems;
    private final StatusLine status = new StatusLine();
    private final LegendStrip legend;
    private final PlotPanes plotPanes;
    private final TablePane table;
    private final HBox plotColumn;
    private final FilterTools records;
    private final DisagreementPane disagreements;
    private final SplitPane panes;
    private final ShownPanes shownPanes;
    private final BooleanProperty problemsShown = new SimpleBooleanProperty(this, "problemsShown", false);
    private final RecordChooser chooser;
    private final CitationCopy citations;

    MainWindow(Session session, TextMetrics metrics, UserSettings remembered) {
        this.session = session;
        this.labels = session.labels();
        this.problems = new ProblemsView(labels);
        this.chooser = new RecordChooser(session);
        this.plots = new Plots(session, metrics, this::select, this::open);
        this.reader = new ReadingPane(session, metrics, status::say);
        new ArticleReading(session, reader.article(), chooser);
        this.citations = new CitationCopy(session, reader.article(), status::say);
        getStyleClass().add("main-window");
        setNodeOrientation(
                labels.language() == Language.ARABIC ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);

        problems.setId("problems");
        legend = new LegendStrip(session.settings(), session.viewport(), labels, metrics);
        StackPane lanes = new StackPane(plots.timeline(), LaneBar.over(plots.timeline(), session));
        VBox.setVgrow(lanes, Priority.ALWAYS);
        plotPanes = new PlotPanes(new VBox(lanes, legend), plots.chart(), remembered.timelineShare());
        records = new FilterTools(session, labels, metrics);
        table = new TablePane(session, plots.chart(), this::revealSource, status::say);
        disagreements = new DisagreementPane(session, metrics, reader::revealCitation, this::revealSource);
        plotPanes
                .node()
                .visibleProperty()
                .bind(table.shownProperty().or(disagreements.shownProperty()).not());
        shownPanes = new ShownPanes(
                table.shownProperty(),
                disagreements.shownProperty(),
                reader.article().auditShownProperty());
        // The first item of a split pane stands where reading begins: at the right of an Arabic window.
        StackPane plotsOrTable = new StackPane(plotPanes.node(), table.view(), disagreements.view());
        VBox.setVgrow(plotsOrTable, Priority.ALWAYS);
        VBox plotsAndOverview = new VBox(plotsOrTable, records.rows(), plots.overview());
        HBox.setHgrow(plotsAndOverview, Priority.ALWAYS);
        plotColumn = new HBox(plotsAndOverview);
        panes = new SplitPane(plotColumn, reader);
        panes.setId("panes");
        panes.setDividerPositions(remembered.articleShare());
        SplitPane.setResizableWithParent(reader, false);
        setCenter(panes);
        setBottom(status);

        bind(new EvidenceLinks(session, citations, status::say));
        plots.laidOutProperty().subscribe(shown -> shown.ifPresent(this::tell));
        problemsShown.subscribe(this::showProblems);
        problems.setOnOpen(problem -> new ProblemPlace(session).open(problem));
        session.openProperty().subscribe(this::showDataset);
    }

    /**
     * Shows the rows of commands.
     *
     * @param series the button that chooses the strips of figures
     */
    void showCommands(ActionList actions, Node series) {
        setTop(new CommandRows(
                actions,
                labels,
                records.buttons(),
                new MainToolBar(
                        session,
                        actions,
                        series,
                        new LaneTools(session, labels),
                        table.shownProperty(),
                        disagreements.shownProperty())));
    }

    BooleanProperty problemsShownProperty() {
        return problemsShown;
    }

    /** Whether the data table stands in place of the plots. */
    BooleanProperty tableShownProperty() {
        return table.shownProperty();
    }

    /** What chooses the records that are shown. */
    FilterTools records() {
        return records;
    }

    /** Whether the disagreements stand in place of the plots. */
    BooleanProperty disagreementsShownProperty() {
        return disagreements.shownProperty();
    }

    /** What is shown of the panes that come and go. */
    ShownPanes shownPanes() {
        return shownPanes;
    }

    TimelineView timeline() {
        return plots.timeline();
    }

    ArticleView article() {
        return reader.article();
    }

    /** Puts a pane beside the plots, where reading begins; it takes room while it is visible. */
    void showBesidePlots(Node pane) {
        plotColumn.getChildren().addFirst(pane);
    }

    CitationCopy citations() {
        return citations;
    }

    StatusLine status() {
        return status;
    }

    /** The panes that F6 goes through, in reading order. */
    List<Node> focusPanes() {
        List<Node> shown = new ArrayList<>(plotsPanes());
        if (plots.overview().isVisible()) {
            shown.add(plots.overview());
        }
        shown.add(reader.article());
        if (problemsShown.get()) {
            shown.add(problems);
        }
        return shown;
    }

    private List<Node> plotsPanes() {
        if (disagreementsShownProperty().get()) {
            return List.of(disagreements.view());
        }
        if (tableShownProperty().get()) {
            return List.of(table.view());
        }
        return plotPanes.chartShown() ? List.of(plots.timeline(), plots.chart()) : List.of(plots.timeline());
    }

    /** Which of the {@link #focusPanes} has the focus, from 0; -1 where none has. */
    int focusedPane() {
        javafx.scene.Node focused = getScene().getFocusOwner();
        List<javafx.scene.Node> shown = focusPanes();
        int found = -1;
        for (int i = 0; focused != null && i < shown.size(); i++) {
            if (SceneGraph.contains(shown.get(i), focused)) {
                found = i;
            }
        }
        return found;
    }

    /** Gives the focus to one of the {@link #focusPanes}, counted around. */
    void focusPane(int pane) {
        List<javafx.scene.Node> shown = focusPanes();
        shown.get(Math.floorMod(pane, shown.size())).requestFocus();
    }

    /** Moves the focus by so many of the {@link #focusPanes}, back where negative. */
    void focusNextPane(int steps) {
        focusPane(focusedPane() + steps);
    }

    /** Shows the same as another window. */
    void takeOver(MainWindow other) {
        problemsShown.set(other.problemsShown.get());
        tableShownProperty().set(other.tableShownProperty().get());
        disagreements.takeOver(other.disagreements);
        reader.article().takeOver(other.reader.article());
        plots.takeOver(other.plots);
    }

    double articleShare() {
        return panes.getDividerPositions()[0];
    }

    double timelineShare() {
        return plotPanes.timelineShare();
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
        session.open().ifPresent(dataset -> {
            legend.show(LegendEntries.shown(
                    shown.scene(), session.shown().excerpt(dataset).columns()));
            status.showCounts(ShownCounts.words(session, dataset, shown));
        });
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
            case Target.OneRecord(String id) -> session.select(id);
            case Target.ManyRecords(List<String> ids) -> chooser.choose(ids, plots.timeline());
            case Target.Article(String id) -> session.openArticle(id);
            case Target.Lane(String id) ->
                session.laneChoiceProperty().set(session.laneChoice().toggled(id));
        }
    }

    private void bind(EvidenceLinks links) {
        links.bind(reader.card(), reader::revealCitation);
        links.bind(reader.article());
        links.bind(plots.timeline(), plots.timeline().model());
        links.bind(plots.chart(), plots.chart().model());
        table.view().setRowItems(() -> citations.items(citations::copy));
        reader.card().setOnOpenDisagreement(disagreements::showSelected);
    }

    private void showDataset(Optional<OpenDataset> open) {
        open.ifPresent(dataset -> {
            problems.getProblems().setAll(dataset.loaded().problems());
            problemsShown.set(dataset.loaded().count(Severity.ERROR) > 0);
            plotPanes.showChart(!dataset.dataset().figures().isEmpty());
            int broken = dataset.dataset().articles().stream()
                    .mapToInt(one -> dataset.loaded().evidence().broken(one.id()))
                    .sum();
            boolean any = dataset.dataset().articles().stream()
                    .anyMatch(one ->
                            !dataset.loaded().evidence().anchors(one.id()).isEmpty());
            status.showAnchors(
                    labels.text(any ? "window.status.anchors" : "window.status.no_anchors", "n", broken),
                    any,
                    broken > 0);
        });
    }

    private void showProblems(boolean show) {
        if (show && !panes.getItems().contains(problems)) {
            double share = articleShare();
            setBottom(new VBox(problems, status));
            panes.setDividerPositions(share);
        } else if (!show) {
            setBottom(status);
        }
    }
}
