package org.isnad.ui.pane;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.isnad.labels.Labels;
import org.isnad.layout.legend.LegendEntries;
import org.isnad.layout.legend.TimelineLegend;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.render.ScenePlot;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.Viewport;

/** The key to the marks that the timeline shows, over its lower edge: it takes no room from the lanes. */
final class LegendCard extends Region {

    private final Viewport viewport;
    private final Labels labels;
    private final TextMetrics metrics;
    private final ScenePlot plot = new ScenePlot();
    private LegendEntries shown = LegendEntries.NONE;

    LegendCard(PlotSettings settings, Viewport viewport, Labels labels, TextMetrics metrics) {
        this.viewport = viewport;
        this.labels = labels;
        this.metrics = metrics;
        setId("legend");
        getStyleClass().add("legend-card");
        // The picture knows left and right only.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        visibleProperty().bind(settings.legendShownProperty());
        managedProperty().bind(settings.legendShownProperty());
        plot.themeProperty().bind(settings.themeProperty());
        plot.setPlotLayout(this::scene);
        plot.setAccessibleRole(AccessibleRole.TEXT);
        plot.shownProperty()
                .subscribe(scene ->
                        plot.setAccessibleText(scene.map(Scene::description).orElse("")));
        getChildren().add(plot);
        viewport.directionProperty().subscribe(() -> {
            plot.requestScene();
            requestLayout();
        });
    }

    /** Explains these. */
    void show(LegendEntries entries) {
        if (!entries.equals(shown)) {
            shown = entries;
            plot.requestScene();
            requestLayout();
        }
    }

    private Scene scene(PlotSize size) {
        return legend().scene(shown, size.widthPx());
    }

    private TimelineLegend legend() {
        return new TimelineLegend(viewport.direction(), labels, metrics);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return legend().heightPx(shown, Math.max(1, Math.floor(width)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        plot.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
