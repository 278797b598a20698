package org.isnad.ui.plot;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Runs tasks on the JavaFX application thread, each after the next frame of the window: however many follow upon each other,
 * the window stands still no longer than one of them takes.
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
