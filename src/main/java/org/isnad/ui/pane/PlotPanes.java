package org.isnad.ui.pane;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Timeline over chart. A chart that has nothing to show takes no room; it comes back where its edge was. */
public final class PlotPanes {
    private final SplitPane panes;
    private final Node chart;
    private double timelineShare;

    /**
     * Shows both.
     *
     * @param timelineShare how much of the height the timeline takes, from 0 to 1
     */
    public PlotPanes(Node timeline, Node chart, double timelineShare) {
        panes = new SplitPane(timeline, chart);
        this.chart = chart;
        this.timelineShare = timelineShare;
        panes.setId("plots");
        panes.setOrientation(Orientation.VERTICAL);
        panes.setDividerPositions(timelineShare);
    }

    /** The node that holds both. */
    public Node node() {
        return panes;
    }

    /** Whether the chart is there. */
    public boolean chartShown() {
        return panes.getItems().contains(chart);
    }

    /** Takes the chart away, or puts it back. */
    public void showChart(boolean show) {
        if (show == chartShown()) {
            return;
        }
        if (show) {
            panes.getItems().add(chart);
            panes.setDividerPositions(timelineShare);
        } else {
            timelineShare = timelineShare();
            panes.getItems().remove(chart);
        }
    }

    /** How much of the height the timeline takes beside a chart, also while there is none. */
    public double timelineShare() {
        return chartShown() ? panes.getDividerPositions()[0] : timelineShare;
    }
}
