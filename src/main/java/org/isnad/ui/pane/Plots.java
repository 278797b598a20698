package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.isnad.layout.drawing.CrosshairWords;
import org.isnad.layout.drawing.DrawnLane;
import org.isnad.layout.timeline.TimelineScene;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.overview.OverviewView;
import org.isnad.ui.plot.PlotModel;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.Session;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.timeline.TimelineView;
import org.isnad.ui.words.DayWords;
import org.isnad.ui.words.MarkTooltips;

/** Timeline, chart and overview: they show what lies on the session, and follow whatever changes it. */
public final class Plots {

    /** How far a selected row stays from the edges of the lanes. */
    private static final double ROW_MARGIN_PX = 24;

    private final Session session;
    private final PlotScenes scenes;
    private final TimelinePictures pictures;
    private final OverviewPictures overviews;
    private final TimelineView timeline;
    private final FigureChartView chart;
    private final FigureChartView chartAlone;
    private final OverviewView overview;
    private final LaneDrag laneDrag;
    private final ReadOnlyObjectWrapper<Optional<TimelineScene>> laidOut =
            new ReadOnlyObjectWrapper<>(this, "laidOut", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TimelineScene.Counts>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Optional.empty());
    private Optional<TimelineScene> newest = Optional.empty();
    private Optional<TimelineScene.Counts> newestCounts = Optional.empty();
    private boolean telling;
    private boolean selectionMoved;

    /**
     * The plots of a session.
     *
     * @param layouts lay out what takes longer than a frame, one picture at a time
     * @param select is told what the user chooses on a plot
     * @param open is told what the user presses Enter on
     * @param say tells the user in one line
     */
    public Plots(
            Session session,
            TextMetrics metrics,
            BackgroundTasks layouts,
            Consumer<Target> select,
            Consumer<Target> open,
            Consumer<String> say) {
        this.session = session;
        this.scenes = new PlotScenes(
                session.recordNavigation(),
                session.plotContents(),
                session.settings(),
                session.framedProperty()::get,
                session.readProperty()::get,
                session.editing().ghostProperty()::get,
                metrics);
        this.timeline = new TimelineView(session.viewport());
        this.chart = new FigureChartView(session.viewport());
        this.chartAlone = new FigureChartView(session.viewport());
        this.overview = new OverviewView(session.viewport());
        timeline.setId("timeline");
        chart.setId("chart");
        chartAlone.setId("chart-alone");
        overview.setId("overview");
        this.pictures = new TimelinePictures(layouts, metrics, timeline.model()::requestScene);
        this.overviews = new OverviewPictures(layouts, overview::requestScene);
        timeline.model().setPlotLayout(this::layOutTimeline);
        laneDrag = new LaneDrag(
                session.editing(),
                session.recordNavigation(),
                session.plotContents(),
                session.labels(),
                say,
                timeline.model().shownProperty());
        timeline.model().markDragProperty().set(Optional.of(laneDrag));
        laneDrag.overProperty().subscribe(timeline.model()::requestScene);
        timeline.model().crosshairWordsProperty().set(new CrosshairWords(session.labels())::at);
        for (FigureChartView view : List.of(chart, chartAlone)) {
            PlotModel model = view.model();
            boolean standalone = view.equals(chartAlone);
            // A folded chart is laid out when it is unfolded.
            model.setPlotLayout(size -> view.isVisible()
                    ? scenes.chart(
                            size, PlotScenes.record(model.hoveredProperty().get()), standalone)
                    : PlotScenes.empty(size));
            view.visibleProperty().subscribe(model::requestScene);
            session.settings().legendShownProperty().subscribe(model::requestScene);
            session.settings().derivedShownProperty().subscribe(model::requestScene);
            session.editing().ghostProperty().subscribe(model::requestScene);
        }
        chartAlone
                .model()
                .crosshairWordsProperty()
                .set(timeline.model().crosshairWordsProperty().get());
        for (PlotModel model : List.of(timeline.model(), chart.model(), chartAlone.model())) {
            bind(model, select, open);
        }
        session.readProperty().subscribe(timeline.model()::requestScene);
        session.editing().ghostProperty().subscribe(timeline.model()::requestScene);
        bindOverview(select);
        session.navigation().selectedProperty().subscribe(selected -> selectionMoved = true);
        session.changeProperty().subscribe(change -> {
            // A picture of the data set before is told to nobody any more.
            newest = Optional.empty();
            if (change instanceof DatasetChange.Another) {
                newestCounts = Optional.empty();
                counts.set(newestCounts);
                pictures.forget();
                overviews.forget();
                timeline.laneOffsetProperty().set(0);
            }
        });
        laidOut.subscribe(shown -> shown.ifPresent(this::scroll));
    }

    /** Offers citations wherever the plots show records. */
    public void bind(EvidenceLinks links) {
        links.bind(timeline, timeline.model());
        links.bind(chart, chart.model());
        links.bind(chartAlone, chartAlone.model());
    }

    public TimelineView timeline() {
        return timeline;
    }

    public FigureChartView chart() {
        return chart;
    }

    /** The chart that stands in place of the timeline, with a calendar of its own. */
    public FigureChartView chartAlone() {
        return chartAlone;
    }

    /** The values in view in words, for the room that there is. */
    Scene figureLine(PlotSize size) {
        return scenes.figureLine(size);
    }

    public OverviewView overview() {
        return overview;
    }

    /**
     * The picture of the timeline that is shown, with what it says about itself; empty before the first layout. It changes when
     * the layout is over, so that whoever listens may change what is laid out.
     */
    public ReadOnlyObjectProperty<Optional<TimelineScene>> laidOutProperty() {
        return laidOut.getReadOnlyProperty();
    }

    /**
     * How many events lie in the view of the timeline and beside it, also before its picture is laid out; empty until the first one
     * of a data set is. It changes just before {@link #laidOutProperty()}.
     */
    public ReadOnlyObjectProperty<Optional<TimelineScene.Counts>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Scrolls the lanes as far as those of other plots. */
    public void takeOver(Plots other) {
        timeline.maxLaneOffsetProperty()
                .set(other.timeline.maxLaneOffsetProperty().get());
        timeline.laneOffsetProperty().set(other.timeline.laneOffsetProperty().get());
    }

    private void bind(PlotModel model, Consumer<Target> select, Consumer<Target> open) {
        model.selectedProperty().bind(session.navigation().selectedProperty());
        model.themeProperty().bind(session.settings().themeProperty());
        model.onSelectProperty().set(select);
        model.onOpenProperty().set(open);
        model.tooltipTextProperty().set(mark -> session.open().flatMap(dataset -> MarkTooltips.of(dataset, mark)));
        model.rangeTextProperty().set(range -> DayWords.range(range, session.labels()));
        model.hoveredProperty().subscribe(model::requestScene);
        session.navigation().selectedProperty().subscribe(selected -> model.requestScene());
        session.openProperty().subscribe(model::requestScene);
        session.viewport().breaksProperty().subscribe(model::requestScene);
        session.plotContents().laneChoiceProperty().subscribe(model::requestScene);
        session.framedProperty().subscribe(model::requestScene);
        session.shown().subscribe(model::requestScene);
        session.settings().valueScaleProperty().subscribe(model::requestScene);
        session.plotContents().shownSeriesProperty().subscribe(model::requestScene);
    }

    private void bindOverview(Consumer<Target> select) {
        overview.overviewLayoutProperty().set(size -> scenes.overview(size).flatMap(overviews::of));
        overview.themeProperty().bind(session.settings().themeProperty());
        overview.onSelectProperty().set(select);
        session.navigation().selectedProperty().subscribe(selected -> overview.requestScene());
        session.navigation().articleProperty().subscribe(article -> overview.requestScene());
        session.openProperty().subscribe(overview::requestScene);
        session.plotContents().laneChoiceProperty().subscribe(overview::requestScene);
        session.shown().subscribe(overview::requestScene);
    }

    private Scene layOutTimeline(PlotSize size) {
        Optional<TimelinePictures.Answer> answer = scenes.timeline(
                        size,
                        timeline.laneOffsetProperty().get(),
                        PlotScenes.record(timeline.model().hoveredProperty().get()))
                .flatMap(pictures::of);
        timeline.model()
                .setPassing(answer.filter(TimelinePictures.Answer::passing).isPresent());
        answer.ifPresent(this::tell);
        return answer.map(TimelinePictures.Answer::scene)
                .map(scenes::framed)
                .map(scenes::read)
                .map(scenes::typed)
                .map(picture -> laneDrag.overProperty()
                        .get()
                        .map(lane -> DrawnLane.framed(picture, TimelineView.TIME_PANE, lane))
                        .orElse(picture))
                .orElseGet(() -> PlotScenes.empty(size));
    }

    /** Tells of a picture when the layout is over, once for all that were made until then. */
    private void tell(TimelinePictures.Answer answer) {
        newest = answer.newest().or(() -> newest);
        newestCounts = answer.counts().or(() -> newestCounts);
        if (!telling) {
            telling = true;
            Platform.runLater(() -> {
                telling = false;
                counts.set(newestCounts);
                if (newest.isPresent()) {
                    laidOut.set(newest);
                }
            });
        }
    }

    /** Lets the lanes scroll as far as they reach, once after a selection so that the row of the selected event is seen. */
    private void scroll(TimelineScene shown) {
        timeline.maxLaneOffsetProperty().set(shown.maxScrollPx());
        if (selectionMoved && shown.selectedY().isPresent()) {
            selectionMoved = false;
            double height = shown.scene().heightPx();
            double top = height - shown.viewHeightPx() + ROW_MARGIN_PX;
            double bottom = height - ROW_MARGIN_PX;
            double y = shown.selectedY().getAsDouble();
            double hidden = y < top ? y - top : Math.max(0, y - bottom);
            timeline.laneOffsetProperty()
                    .set(Math.clamp(timeline.laneOffsetProperty().get() + hidden, 0, shown.maxScrollPx()));
        }
    }
}
