package org.isnad.ui.plot;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Fades a plot in after its direction was turned, so that no mark seems to fly to the other side. */
final class FlipFade {
    private static final Duration DURATION = Duration.millis(220);
    private static final double FAINT = 0.1;

    private final FadeTransition transition;

    FlipFade(Node picture) {
        transition = new FadeTransition(DURATION, picture);
        transition.setFromValue(FAINT);
        transition.setToValue(1);
    }

    void play() {
        transition.playFromStart();
    }

    /** Leaves the picture as it is without fading. */
    void stop() {
        transition.stop();
        transition.getNode().setOpacity(1);
    }
}
