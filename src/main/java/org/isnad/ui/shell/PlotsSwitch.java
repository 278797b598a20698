package org.isnad.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.isnad.labels.Labels;
import org.isnad.ui.pane.WindowPanes;

/** The buttons that choose between plots, data table and disagreements. */
final class PlotsSwitch {

    private final SegmentedButton buttons = new SegmentedButton();
    private final Labels labels;
    private final ToggleButton disagreements;

    /**
     * Follows what is shown.
     *
     * @param panes tell whether the plots are shown
     * @param tableShown set where the user chooses the table
     * @param disagreementsShown set where the user chooses the disagreements
     */
    PlotsSwitch(WindowPanes panes, BooleanProperty tableShown, BooleanProperty disagreementsShown, Labels labels) {
        this.labels = labels;
        ToggleButton plots = Segment.of("show-plots", "window.tool.plots", "window.tool.plots", labels);
        ToggleButton table = Segment.of("show-table", "window.tool.table", "window.menu.view.table", labels);
        disagreements = Segment.of("show-disagreements", "disagreement.title", "disagreement.menu", labels);
        buttons.getButtons().addAll(plots, table, disagreements);
        buttons.setId("picture-or-table");
        // The focus stays where it is, so that going back leads there.
        plots.setFocusTraversable(false);
        table.setFocusTraversable(false);
        disagreements.setFocusTraversable(false);
        plots.setOnAction(event -> panes.showPlots());
        table.setOnAction(event -> tableShown.set(true));
        disagreements.setOnAction(event -> disagreementsShown.set(true));
        Runnable mark = () -> {
            plots.setSelected(panes.plotsShownProperty().get());
            table.setSelected(tableShown.get());
            disagreements.setSelected(disagreementsShown.get());
        };
        panes.plotsShownProperty().subscribe(mark);
        tableShown.subscribe(mark);
        disagreementsShown.subscribe(mark);
        mark.run();
        plots.addEventHandler(ActionEvent.ACTION, event -> plots.setSelected(true));
        table.addEventHandler(ActionEvent.ACTION, event -> table.setSelected(true));
        disagreements.addEventHandler(ActionEvent.ACTION, event -> disagreements.setSelected(true));
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
