package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.isnad.check.Severity;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.CrosshairWords;
import org.isnad.layout.legend.LegendEntries;
import org.isnad.layout.timeline.TimelineScene;
import org.isnad.model.DatedRecord;
import org.isnad.model.Language;
import org.isnad.model.Resolution;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.article.ArticlePage;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.files.RecentFiles;
import org.isnad.ui.filter.RecordTools;
import org.isnad.ui.lanes.LaneBar;
import org.isnad.ui.lanes.LaneTools;
import org.isnad.ui.lanes.SeriesChooser;
import org.isnad.ui.overview.OverviewView;
import org.isnad.ui.pane.ArticleReading;
import org.isnad.ui.pane.CitationCopy;
import org.isnad.ui.pane.DisagreementPane;
import org.isnad.ui.pane.EvidenceLinks;
import org.isnad.ui.pane.LegendStrip;
import org.isnad.ui.pane.MarkTooltips;
import org.isnad.ui.pane.OverviewPane;
import org.isnad.ui.pane.PlotPanes;
import org.isnad.ui.pane.PlotScenes;
import org.isnad.ui.pane.ProblemPlace;
import org.isnad.ui.pane.ReadingCommands;
import org.isnad.ui.pane.RecordChooser;
import org.isnad.ui.pane.ShownPanes;
import org.isnad.ui.pane.TablePane;
import org.isnad.ui.problems.ProblemsView;
import org.isnad.ui.record.RecordCard;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.session.Desk;
import org.isnad.ui.state.UserSettings;
import org.isnad.ui.timeline.TimelineView;
import org.isnad.ui.words.DayWords;
import org.isnad.ui.words.DisagreementPages;
import org.isnad.ui.words.OpenDataset;

/**
 * The content of the window: menus and tools above, timeline over chart, record over article beside them, the status
 * below. Everything follows the {@link Desk}; selecting anywhere selects everywhere.
 */
final class MainWindow extends BorderPane {

    /** How far a selected row stays from the edges of the lanes. */
    private static final double ROW_MARGIN_PX = 24;

    private static final double ARTICLE_MIN_PX = 160;

    /** How much of the reading pane the record may take before it scrolls. */
    private static final double CARD_SHARE = 0.42;

    private final Desk desk;
    private final PlotScenes scenes;
    private final Labels labels;
    private final TimelineView timeline;
    private final FigureChartView chart;
    private final OverviewView overview;
    private final RecordCard card;
    private final ArticleView article;
    private final ProblemsView problems;
    private final MainToolBar tools;
    private final StatusLine status = new StatusLine();
    private final LegendStrip legend;
    private final PlotPanes plots;
    private final TablePane table;
    private final HBox plotColumn;
    private final RecordTools records;
    private final DisagreementPane disagreements;
    private final SplitPane panes;
    private final ShownPanes shownPanes;
    private final BooleanProperty problemsShown = new SimpleBooleanProperty(this, "problemsShown", false);
    private final RecordChooser chooser;
    private final ArticleReading reading;
    private final TextMetrics metrics;
    private final CitationCopy citations;
    private final EvidenceLinks links;
    private boolean selectionMoved;

    MainWindow(Desk desk, TextMetrics metrics, UserSettings remembered, Commands commands, RecentFiles recent) {
        this.desk = desk;
        this.scenes = new PlotScenes(desk, metrics);
        this.labels = desk.labels();
        this.timeline = new TimelineView(desk.viewport());
        this.chart = new FigureChartView(desk.viewport());
        this.overview = new OverviewView(desk.viewport());
        this.card = new RecordCard(labels);
        this.article = new ArticleView(labels);
        this.problems = new ProblemsView(labels);
        SeriesChooser series = new SeriesChooser(desk);
        this.chooser = new RecordChooser(desk);
        this.reading = new ArticleReading(desk, article, chooser);
        this.metrics = metrics;
        this.citations = new CitationCopy(desk, article, status::say);
        this.links = new EvidenceLinks(desk, citations, status::say);
        getStyleClass().add("main-window");
        setNodeOrientation(
                labels.language() == Language.ARABIC ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);

        timeline.setId("timeline");
        chart.setId("chart");
        overview.setId("overview");
        card.setId("card");
        article.setId("article");
        problems.setId("problems");
        legend = new LegendStrip(desk.settings(), desk.viewport(), labels, metrics);
        StackPane lanes = new StackPane(timeline, LaneBar.over(timeline, desk));
        VBox.setVgrow(lanes, Priority.ALWAYS);
        plots = new PlotPanes(new VBox(lanes, legend), chart, remembered.timelineShare());
        records = new RecordTools(desk, labels, metrics);
        table = new TablePane(desk, chart, this::revealSource, status::say);
        disagreements = new DisagreementPane(desk, metrics, this::revealCitation, this::revealSource);
        plots.node()
                .visibleProperty()
                .bind(table.shownProperty().or(disagreements.shownProperty()).not());
        shownPanes = new ShownPanes(table.shownProperty(), disagreements.shownProperty(), article.auditShownProperty());
        tools = new MainToolBar(
                labels,
                commands,
                desk.settings(),
                series.button(),
                new LaneTools(desk, labels),
                table.shownProperty(),
                disagreements.shownProperty());
        VBox readingPane = new VBox(card, article);
        readingPane.getStyleClass().add("reading-pane");
        VBox.setVgrow(article, Priority.ALWAYS);
        // The record takes what it needs and the article all the rest, however long its text is.
        article.setMinHeight(ARTICLE_MIN_PX);
        article.setPrefHeight(ARTICLE_MIN_PX);
        card.setMinHeight(0);
        card.maxHeightProperty().bind(readingPane.heightProperty().multiply(CARD_SHARE));
        // The first item of a split pane stands where reading begins: at the right of an Arabic window.
        StackPane plotsOrTable = new StackPane(plots.node(), table.view(), disagreements.view());
        VBox.setVgrow(plotsOrTable, Priority.ALWAYS);
        VBox plotsAndOverview = new VBox(plotsOrTable, records.rows(), overview);
        HBox.setHgrow(plotsAndOverview, Priority.ALWAYS);
        plotColumn = new HBox(plotsAndOverview);
        panes = new SplitPane(plotColumn, readingPane);
        panes.setId("panes");
        panes.setDividerPositions(remembered.articleShare());
        SplitPane.setResizableWithParent(readingPane, false);
        MenuBar menus = new MainMenu(labels, commands)
                .bar(
                        desk.settings(),
                        series.menu(),
                        desk.laneChoiceProperty(),
                        recent::files,
                        problemsShown,
                        table.shownProperty(),
                        article.auditShownProperty(),
                        disagreements.shownProperty(),
                        desk.onlyDisagreementsProperty());
        HBox.setHgrow(menus, Priority.ALWAYS);
        HBox menuRow = new HBox(menus, records.buttons());
        menuRow.getStyleClass().add("menu-row");
        setTop(new VBox(menuRow, tools));
        setCenter(panes);
        setBottom(status);

        bindPlots();
        bindReading();
        problemsShown.subscribe(this::showProblems);
        problems.setOnOpen(problem -> new ProblemPlace(desk).open(problem));
        desk.openProperty().subscribe(this::showDataset);
    }

    BooleanProperty problemsShownProperty() {
        return problemsShown;
    }

    /** Whether the data table stands in place of the plots. */
    BooleanProperty tableShownProperty() {
        return table.shownProperty();
    }

    /** What chooses the records that are shown. */
    RecordTools records() {
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
        return timeline;
    }

    ArticleView article() {
        return article;
    }

    /** Puts a pane beside the plots, where reading begins; it takes room while it is visible. */
    void showBesidePlots(Node pane) {
        plotColumn.getChildren().addFirst(pane);
    }

    /** What can be done with the open article. */
    ReadingCommands reading() {
        return reading;
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
        if (overview.isVisible()) {
            shown.add(overview);
        }
        shown.add(article);
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
        return plots.chartShown() ? List.of(timeline, chart) : List.of(timeline);
    }

    /** Which of the {@link #focusPanes} has the focus, from 0; -1 where none has. */
    int focusedPane() {
        javafx.scene.Node focused = getScene().getFocusOwner();
        List<javafx.scene.Node> shown = focusPanes();
        int found = -1;
        for (int i = 0; focused != null && i < shown.size(); i++) {
            if (new Within(shown.get(i)).holds(focused)) {
                found = i;
            }
        }
        return found;
    }

    /** Gives the focus to one of the {@link #focusPanes}, counted around. */
    void focusPane(int pane) {
        List<javafx.scene.Node> shown = focusPanes();
        shown.get(pane % shown.size()).requestFocus();
    }

    /** Shows the same as another window. */
    void takeOver(MainWindow other) {
        problemsShown.set(other.problemsShown.get());
        tableShownProperty().set(other.tableShownProperty().get());
        disagreements.takeOver(other.disagreements);
        article.takeOver(other.article);
        timeline.maxLaneOffsetProperty()
                .set(other.timeline.maxLaneOffsetProperty().get());
        timeline.laneOffsetProperty().set(other.timeline.laneOffsetProperty().get());
    }

    double articleShare() {
        return panes.getDividerPositions()[0];
    }

    double timelineShare() {
        return plots.timelineShare();
    }

    /** Goes to the words of the selected record. */
    void revealSource() {
        revealCitation();
        article.requestFocus();
    }

    private void bindPlots() {
        timeline.model().setPlotLayout(this::layOutTimeline);
        timeline.model().crosshairWordsProperty().set(new CrosshairWords(labels)::at);
        chart.model()
                .setPlotLayout(size -> scenes.chart(
                        size, PlotScenes.record(chart.model().hoveredProperty().get())));
        for (var view : List.of(timeline.model(), chart.model())) {
            view.selectedProperty().bind(desk.selection().selectedProperty());
            view.themeProperty().bind(desk.settings().themeProperty());
            view.onSelectProperty().set(this::select);
            view.onOpenProperty().set(this::open);
            view.tooltipTextProperty().set(new MarkTooltips(desk)::of);
            view.rangeTextProperty().set(range -> DayWords.range(range, labels));
            view.hoveredProperty().subscribe(view::requestScene);
            desk.selection().selectedProperty().subscribe(view::requestScene);
            desk.openProperty().subscribe(view::requestScene);
            desk.laneChoiceProperty().subscribe(view::requestScene);
            desk.framedProperty().subscribe(view::requestScene);
            desk.shown().subscribe(view::requestScene);
            desk.settings().valueScaleProperty().subscribe(view::requestScene);
            desk.shownSeriesProperty().subscribe(view::requestScene);
        }
        desk.settings().legendShownProperty().subscribe(chart.model()::requestScene);
        OverviewPane.bind(overview, desk, scenes);
        overview.onSelectProperty().set(this::select);
    }

    private Scene layOutTimeline(PlotSize size) {
        Optional<TimelineScene> laidOut = scenes.timeline(
                size,
                timeline.laneOffsetProperty().get(),
                PlotScenes.record(timeline.model().hoveredProperty().get()));
        laidOut.ifPresent(scene -> {
            timeline.maxLaneOffsetProperty().set(scene.maxScrollPx());
            table.timelineShows(scene.events());
            scrollToSelected(scene, size);
            explain(scene);
            count(scene);
        });
        return laidOut.map(TimelineScene::scene).map(scenes::framed).orElseGet(() -> PlotScenes.empty(size));
    }

    /** Explains what the timeline shows; this runs during layout, which takes no further request. */
    private void explain(TimelineScene scene) {
        desk.open()
                .map(dataset -> LegendEntries.shown(
                        scene.scene(), desk.shown().excerpt(dataset).columns()))
                .filter(entries -> !entries.equals(legend.shown()))
                .ifPresent(entries -> Platform.runLater(() -> legend.show(entries)));
    }

    /** Counts what the timeline shows; as above, not before the layout is over. */
    private void count(TimelineScene scene) {
        desk.open().ifPresent(dataset -> {
            String words = ShownCounts.words(desk, dataset, scene);
            Platform.runLater(() -> status.showCounts(words));
        });
    }

    /** Scrolls the lanes once after a selection, so that the row of the selected event can be seen. */
    private void scrollToSelected(TimelineScene scene, PlotSize size) {
        if (selectionMoved && scene.selectedY().isPresent()) {
            selectionMoved = false;
            double top = size.heightPx() - scene.viewHeightPx() + ROW_MARGIN_PX;
            double bottom = size.heightPx() - ROW_MARGIN_PX;
            double y = scene.selectedY().getAsDouble();
            double hidden = y < top ? y - top : Math.max(0, y - bottom);
            if (hidden != 0) {
                double offset = Math.clamp(timeline.laneOffsetProperty().get() + hidden, 0, scene.maxScrollPx());
                // This runs during layout, which takes no further request.
                Platform.runLater(() -> timeline.laneOffsetProperty().set(offset));
            }
        }
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
            case Target.OneRecord(String id) -> desk.select(id);
            case Target.ManyRecords(List<String> ids) -> chooser.choose(ids, timeline);
            case Target.Article(String id) -> desk.openArticle(id);
            case Target.Lane(String id) ->
                desk.laneChoiceProperty().set(desk.laneChoice().toggled(id));
        }
    }

    private void bindReading() {
        links.bind(card, this::revealCitation);
        links.bind(article);
        links.bind(timeline, timeline.model());
        links.bind(chart, chart.model());
        table.view().setRowItems(() -> citations.items(citations::copy));
        card.themeProperty().bind(desk.settings().themeProperty());
        card.setOnOpenDisagreement(disagreements::showSelected);
        card.sourceProperty().bind(desk.sourceProperty());
        desk.articleProperty().subscribe(shown -> showArticle());
        // As a value, not as an invalidation: those come before the desk itself has followed.
        desk.selection().selectedProperty().subscribe(selected -> showSelected());
        desk.sourceProperty().subscribe(index -> showWords());
        desk.pointedProperty().subscribe(words -> showWords());
    }

    private void showDataset(Optional<OpenDataset> open) {
        open.ifPresent(dataset -> {
            article.getTabs().setAll(dataset.pages().tabs());
            problems.getProblems().setAll(dataset.loaded().problems());
            problemsShown.set(dataset.loaded().count(Severity.ERROR) > 0);
            int events = dataset.dataset().events().size();
            int figures = dataset.dataset().figures().size();
            int articles = dataset.dataset().articles().size();
            plots.showChart(figures > 0);
            tools.showDisagreements(disagreements.differing());
            tools.show(
                    labels.of(dataset.dataset().title()),
                    labels.text("common.count.articles", "n", articles) + " · "
                            + labels.text("common.count.events", "n", events) + " · "
                            + labels.text("common.count.figures", "n", figures));
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
        showArticle();
    }

    private void showArticle() {
        Optional<ArticlePage> page =
                desk.open().flatMap(dataset -> desk.articleProperty().get().flatMap(dataset.pages()::page));
        page.ifPresent(article::setPage);
        article.highlightsProperty().set(desk.highlights());
    }

    private void showSelected() {
        selectionMoved = true;
        card.signProperty().set(desk.selectedRecord().map(record -> EvidenceLinks.sign(record, labels, metrics)));
        card.disagreementProperty()
                .set(desk.open()
                        .flatMap(dataset ->
                                desk.selectedRecord().flatMap(record -> DisagreementPages.chip(dataset, record))));
        card.recordProperty()
                .set(desk.open().flatMap(dataset -> desk.selectedRecord().map(dataset.summaries()::summary)));
        article.highlightsProperty().set(desk.highlights());
        revealCitation();
        desk.selectedRecord().ifPresent(record -> desk.open().ifPresent(dataset -> status.say(title(dataset, record))));
    }

    private static String title(OpenDataset dataset, DatedRecord record) {
        return dataset.summaries().title(record) + " · " + dataset.labels().date(record.date());
    }

    private void showWords() {
        article.highlightsProperty().set(desk.highlights());
        revealCitation();
    }

    /** Brings the shown words of the selected record into view. */
    void revealCitation() {
        desk.open()
                .ifPresent(dataset -> desk.shownWords().ifPresent(anchor -> {
                    if (dataset.loaded().evidence().of(anchor) instanceof Resolution.Resolved(var range)
                            && Optional.of(anchor.article())
                                    .equals(desk.articleProperty().get())) {
                        article.reveal(anchor.paragraph(), range);
                    }
                }));
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
