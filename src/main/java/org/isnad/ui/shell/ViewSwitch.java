package org.isnad.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.isnad.labels.Labels;
import org.isnad.ui.pane.WindowPanes;

/** The buttons that choose between the plots and what stands in their place. */
final class ViewSwitch {

    private final SegmentedButton buttons = new SegmentedButton();
    private final Labels labels;
    private final ToggleButton disagreements;

    /**
     * Follows what is shown.
     *
     * @param panes tell whether the plots are shown
     * @param chartShown set where the user chooses the chart alone
     * @param tableShown set where the user chooses the index
     * @param disagreementsShown set where the user chooses the disagreements
     */
    ViewSwitch(
            WindowPanes panes,
            BooleanProperty chartShown,
            BooleanProperty tableShown,
            BooleanProperty disagreementsShown,
            Labels labels) {
        this.labels = labels;
        ToggleButton plots = Segment.of("show-plots", "window.tool.plots", "window.tool.plots", labels);
        ToggleButton chart = Segment.of("show-chart", "window.tool.chart", "window.menu.view.chart", labels);
        ToggleButton table = Segment.of("show-table", "window.tool.table", "window.menu.view.table", labels);
        disagreements = Segment.of("show-disagreements", "disagreement.title", "disagreement.menu", labels);
        buttons.setId("picture-or-table");
        buttons.setMinWidth(SegmentedButton.USE_PREF_SIZE);
        plots.setOnAction(event -> panes.showPlots());
        chart.setOnAction(event -> chartShown.set(true));
        table.setOnAction(event -> tableShown.set(true));
        disagreements.setOnAction(event -> disagreementsShown.set(true));
        for (ToggleButton button : List.of(plots, chart, table, disagreements)) {
            buttons.getButtons().add(button);
            // The focus stays where it is, so that going back leads there.
            button.setFocusTraversable(false);
            // One of them always holds: pressing the chosen one again must not leave none.
            button.addEventHandler(ActionEvent.ACTION, event -> button.setSelected(true));
        }
        Runnable mark = () -> {
            plots.setSelected(panes.plotsShownProperty().get());
            chart.setSelected(chartShown.get());
            table.setSelected(tableShown.get());
            disagreements.setSelected(disagreementsShown.get());
        };
        panes.plotsShownProperty().subscribe(mark);
        chartShown.subscribe(mark);
        tableShown.subscribe(mark);
        disagreementsShown.subscribe(mark);
        mark.run();
    }

    /** The buttons, side by side. */
    Node node() {
        return buttons;
    }

    /** Says on how many questions the articles differ. */
    void showDisagreements(int differing) {
        disagreements.setText(labels.text("disagreement.tool", "n", differing));
    }
}
