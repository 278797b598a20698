package org.isnad.ui.plot;

import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import org.isnad.ui.state.Pulses;

/** Pulses of JavaFX frames, on its application thread. */
public final class FramePulses implements Pulses {
    private Optional<AnimationTimer> timer = Optional.empty();

    @Override
    public void start(LongConsumer frame) {
        stop();
        AnimationTimer started = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame.accept(now);
            }
        };
        timer = Optional.of(started);
        started.start();
    }

    @Override
    public void stop() {
        timer.ifPresent(AnimationTimer::stop);
        timer = Optional.empty();
    }
}
