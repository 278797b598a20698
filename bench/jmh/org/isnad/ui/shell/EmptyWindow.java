package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/** A window with one thing that moves: what the machine allows at the moment. */
final class EmptyWindow {
    private static final double THING_PX = 40;
    private static final int FRAMES_PER_SECOND = 60;

    private final Stage stage = new Stage();
    private final Rectangle thing = new Rectangle(THING_PX, THING_PX, Color.DARKGREEN);

    EmptyWindow(double widthPx, double heightPx) {
        stage.setScene(new Scene(new Pane(thing), widthPx, heightPx));
        stage.setX(0);
        stage.setY(0);
    }

    /** Shows the window that long, then closes it and hands over its frames. */
    void show(FrameRecorder recorder, int seconds, Consumer<FrameRecorder.Frames> then) {
        stage.show();
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < seconds * FRAMES_PER_SECOND; i++) {
            double x = i % stage.getWidth();
            steps.add(() -> thing.setX(x));
        }
        recorder.after(
                FRAMES_PER_SECOND,
                () -> recorder.run(steps, frames -> {
                    stage.close();
                    then.accept(frames);
                }));
    }
}
