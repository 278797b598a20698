package org.isnad.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.isnad.labels.Labels;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.ToolPlace.Part;
import org.isnad.ui.lanes.CueButton;
import org.isnad.ui.lanes.SeriesChooser;
import org.isnad.ui.overview.OverviewView;
import org.isnad.ui.pane.PlotColumn;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.Viewport;

/** The tools that stand where they act: in the bars of the charts, in the corner of the overview, over the sign of the direction. */
final class PlotTools {

    private final ActionList actions;
    private final SeriesChooser series;
    private final PlotSettings settings;
    private final Viewport viewport;
    private final Labels labels;

    /**
     * Tools of some actions.
     *
     * @param series chooses the strips of figures
     */
    PlotTools(ActionList actions, SeriesChooser series, PlotSettings settings, Viewport viewport, Labels labels) {
        this.actions = actions;
        this.series = series;
        this.settings = settings;
        this.viewport = viewport;
        this.labels = labels;
    }

    /** Puts them in their places. */
    void put(PlotColumn plots, OverviewView overview) {
        plots.setTools(ofChart(""), ofChart("alone-"));
        HBox zoom = new HBox();
        zoom.getStyleClass().add("overview-tools");
        zoom.getChildren().addAll(ActionButtons.of(actions, Part.OVERVIEW, labels));
        overview.cornerProperty().set(Optional.of(zoom));
        ActionButtons.of(actions, Part.TIMELINE, labels).forEach(button -> {
            CueButton.place(button, viewport.directionProperty());
            plots.lay(button);
        });
    }

    private List<Node> ofChart(String prefix) {
        return List.of(
                series.button(prefix + "series"),
                new ScaleSwitch(prefix, settings.valueScaleProperty(), labels).node());
    }
}
