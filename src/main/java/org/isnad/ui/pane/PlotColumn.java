package org.isnad.ui.pane;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.isnad.labels.Labels;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.PlotContents;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.words.OpenDataset;

/** The timeline over the chart, which folds to a line; and the chart alone, which stands in place of both. */
public final class PlotColumn {

    private static final double LEAST_TIMELINE_PX = 180;
    private static final double LEAST_CHART_PX = 150;
    private static final double CHART_PX = 190;

    private final Plots plots;
    private final Guide guide;
    private final StackPane lanes;
    private final ChartPane under;
    private final ChartPane alone;
    private final EdgedPane both;
    private final BooleanProperty chartOpen = new SimpleBooleanProperty(this, "chartOpen", false);

    /**
     * Shows both.
     *
     * @param changes those of the open data set
     * @param lanesBar scrolls the lanes, over the timeline
     * @param select is told which value is chosen in the line
     * @param chartPx how high the user drew the chart
     */
    public PlotColumn(
            Plots plots,
            RecordNavigation records,
            PlotContents contents,
            PlotSettings settings,
            ObservableValue<DatasetChange> changes,
            Labels labels,
            TextMetrics metrics,
            Node lanesBar,
            Consumer<Target> select,
            OptionalDouble chartPx) {
        this.plots = plots;
        guide = new Guide(settings, records.viewport(), labels, metrics);
        lanes = new StackPane(plots.timeline(), lanesBar, guide.node());
        under = ChartPane.under(plots.chart(), labels, select, () -> chartOpen.set(!chartOpen.get()));
        under.setLine(plots::figureLine, settings.themeProperty());
        alone = ChartPane.alone(plots.chartAlone(), labels);
        both = new EdgedPane(
                lanes,
                under,
                Orientation.VERTICAL,
                new EdgedPane.Sizes(LEAST_TIMELINE_PX, LEAST_CHART_PX, ChartPane.BAR_PX, whole -> CHART_PX));
        both.setId("plots");
        both.drawnPxProperty().set(chartPx);
        both.foldedProperty().bind(chartOpen.not());
        both.lineProperty().subscribe(under::setFolded);
        both.sideShownProperty().set(false);
        new ChartFolding(
                records,
                changes,
                range -> records.open()
                        .map(dataset -> contents.readings(dataset, range).size())
                        .orElse(0),
                chartOpen);
        // Strips are asked for to be seen.
        contents.shownSeriesProperty().addListener((property, before, now) -> {
            if (!before.containsAll(now)) {
                chartOpen.set(true);
            }
        });
        plots.chart().model().requestsProperty().subscribe(request -> under.requestLine());
        records.viewport().rangeProperty().subscribe(range -> under.requestLine());
        changes.subscribe(change -> change.now().ifPresent(this::show));
    }

    /** Timeline and chart. */
    public Region node() {
        return both;
    }

    /** The chart in place of both. */
    public Node alone() {
        return alone;
    }

    /** What explains the timeline. */
    public Guide guide() {
        return guide;
    }

    /** Whether the chart under the timeline is unfolded. */
    public BooleanProperty chartOpenProperty() {
        return chartOpen;
    }

    /** How high the user drew the chart; empty while it has its usual height. */
    public OptionalDouble chartPx() {
        return both.drawnPxProperty().get();
    }

    /** What of timeline and chart can have the focus, in reading order. */
    public List<Node> focusable() {
        boolean chart = both.sideShownProperty().get()
                && chartOpen.get()
                && !both.lineProperty().get();
        return chart ? List.of(plots.timeline(), plots.chart()) : List.of(plots.timeline());
    }

    /** Puts tools into the bars of the charts. */
    public void setTools(List<? extends Node> underTimeline, List<? extends Node> ofAlone) {
        under.setTools(underTimeline);
        alone.setTools(ofAlone);
    }

    /** Lays a button over the timeline. */
    public void lay(Button button) {
        lanes.getChildren().add(button);
    }

    private void show(OpenDataset dataset) {
        both.sideShownProperty().set(!dataset.dataset().figures().isEmpty());
        under.setTitle(dataset.chartTitle());
        alone.setTitle(dataset.chartTitle());
    }
}
