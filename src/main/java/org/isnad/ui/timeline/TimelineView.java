package org.isnad.ui.timeline;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.ui.plot.PlotModel;
import org.isnad.ui.plot.PlotSkin;
import org.isnad.ui.state.Viewport;

/** The timeline: lanes of events over time, which can be scrolled when they are higher than the view. */
public final class TimelineView extends Control {
    /** The pane of the scene across which time runs. */
    public static final String TIME_PANE = "lanes";

    private final PlotModel model;
    private final DoubleProperty laneOffset = new SimpleDoubleProperty(this, "laneOffset", 0);
    private final DoubleProperty maxLaneOffset = new SimpleDoubleProperty(this, "maxLaneOffset", 0);

    /** A view over a viewport that it may share with others. */
    public TimelineView(Viewport viewport) {
        model = new PlotModel(viewport, TIME_PANE);
        getStyleClass().addAll("plot-view", "timeline-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        model.onScrollAcrossProperty().set(this::scrollLanes);
        laneOffset.subscribe(offset -> model.requestScene());
        maxLaneOffset.subscribe(most -> scrollLanes(0));
    }

    /** What it shows, and what the user does to it. */
    public PlotModel model() {
        return model;
    }

    /** How many pixels of the lanes are scrolled away at the top, from 0 to {@link #maxLaneOffsetProperty}; 0 by default. */
    public DoubleProperty laneOffsetProperty() {
        return laneOffset;
    }

    /** How far the lanes can be scrolled, in pixels, 0 or more; 0 by default: they fit. */
    public DoubleProperty maxLaneOffsetProperty() {
        return maxLaneOffset;
    }

    private void scrollLanes(double deltaPx) {
        laneOffset.set(Math.max(0, Math.min(laneOffset.get() + deltaPx, maxLaneOffset.get())));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PlotSkin(this, model);
    }
}
