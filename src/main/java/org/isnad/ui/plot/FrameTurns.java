package org.isnad.ui.plot;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Runs tasks on the JavaFX application thread, one per frame, so that the window never freezes for longer than one task
 * takes.
 */
public final class FrameTurns implements Executor {

    @Override
    public void execute(Runnable task) {
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                // This is before the frame is drawn.
                Platform.runLater(task);
            }
        }.start());
    }
}
