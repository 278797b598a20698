package org.isnad.ui.lanes;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.CalendarAxis;
import org.isnad.scale.Direction;
import org.isnad.ui.timeline.TimelineView;

/** The bar that shows that there are more lanes, and scrolls them; at the side where the lane headers are not. */
public final class LaneBar {
    private LaneBar() {}

    /**
     * A bar over a timeline, both for one stack pane.
     *
     * @param time which way it runs
     */
    public static ScrollBar over(TimelineView timeline, ObservableValue<Direction> time, Labels labels) {
        ScrollBar bar = new ScrollBar();
        bar.setId("lane-bar");
        bar.getStyleClass().add("lane-bar");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(labels.text("window.menu.view.lanes"));
        bar.maxProperty().bind(timeline.maxLaneOffsetProperty());
        bar.visibleAmountProperty()
                .bind(timeline.maxLaneOffsetProperty()
                        .multiply(timeline.heightProperty())
                        .divide(timeline.heightProperty().add(timeline.maxLaneOffsetProperty())));
        bar.visibleProperty().bind(timeline.maxLaneOffsetProperty().greaterThan(0));
        bar.valueProperty().bindBidirectional(timeline.laneOffsetProperty());
        StackPane.setMargin(bar, new Insets(CalendarAxis.heightPx(labels), 0, 0, 0));
        time.subscribe(direction -> place(bar, direction));
        bar.effectiveNodeOrientationProperty().subscribe(turned -> place(bar, time.getValue()));
        return bar;
    }

    private static void place(Node bar, Direction direction) {
        boolean headersFirst = (direction == Direction.RIGHT_TO_LEFT)
                == (bar.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
        StackPane.setAlignment(bar, headersFirst ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
    }
}
