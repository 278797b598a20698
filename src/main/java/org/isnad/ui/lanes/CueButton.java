package org.isnad.ui.lanes;

import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import org.isnad.layout.drawing.CalendarAxis;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.scale.Direction;

/** Lets a button lie over the corner of the timeline that says which way time runs, so that the sign itself turns it. */
public final class CueButton {
    private CueButton() {}

    /**
     * Lays a button over the corner, in a stack pane with the timeline.
     *
     * @param time which way it runs
     */
    public static void place(Button button, ObservableValue<Direction> time) {
        button.getStyleClass().add("cue-button");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(null);
        button.setMinSize(HeaderColumn.WIDTH_PX, CalendarAxis.HEIGHT_PX - 1);
        button.setMaxSize(HeaderColumn.WIDTH_PX, CalendarAxis.HEIGHT_PX - 1);
        time.subscribe(direction -> align(button, direction));
        button.effectiveNodeOrientationProperty().subscribe(turned -> align(button, time.getValue()));
    }

    private static void align(Button button, Direction time) {
        boolean atStart = (time == Direction.RIGHT_TO_LEFT)
                == (button.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
        StackPane.setAlignment(button, atStart ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    }
}
