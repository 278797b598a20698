package org.isnad.ui.shell;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the window shows before there is anything to show: a grey drawing of lanes, which nothing can be done with. */
final class Skeleton extends VBox {

    /** How much of the width each title takes. */
    private static final List<Double> LINES =
            List.of(0.18, 0.0, 0.42, 0.55, 0.3, 0.0, 0.5, 0.26, 0.38, 0.0, 0.46, 0.33);

    Skeleton() {
        setId("skeleton");
        getStyleClass().add("skeleton");
        // Nothing of what lies under it is reached.
        setPickOnBounds(true);
        for (double share : LINES) {
            Region line = new Region();
            line.getStyleClass().add(share == 0 ? "skeleton-gap" : "skeleton-line");
            line.maxWidthProperty().bind(widthProperty().multiply(share));
            getChildren().add(line);
        }
    }
}
