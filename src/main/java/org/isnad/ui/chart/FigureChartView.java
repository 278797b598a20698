package org.isnad.ui.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.ui.plot.PlotModel;
import org.isnad.ui.plot.PlotSkin;
import org.isnad.ui.state.Viewport;

/** The chart of a series of figures over time. */
public final class FigureChartView extends Control {
    /** The pane of the scene across which time runs. */
    public static final String TIME_PANE = "chart-plot";

    private final PlotModel model;

    /** A view over a viewport that it may share with others. */
    public FigureChartView(Viewport viewport) {
        model = new PlotModel(viewport, TIME_PANE);
        getStyleClass().addAll("plot-view", "figure-chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
    }

    /** What it shows, and what the user does to it. */
    public PlotModel model() {
        return model;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PlotSkin(this, model);
    }
}
