package org.isnad.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;

final class FrameTurnsTest {
    private static final int TURNS = 5;

    private int frames;

    @Test
    void aFrameLiesBetweenTwoTurns() throws InterruptedException {
        List<Integer> framesBefore = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        AnimationTimer counting = FxThread.call(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames++;
            }
        });
        FxThread.run(() -> {
            counting.start();
            turn(new FrameTurns(), framesBefore, done);
        });
        assertTrue(done.await(60, TimeUnit.SECONDS), "all turns came");
        FxThread.run(counting::stop);
        assertEquals(TURNS, framesBefore.size());
        assertEquals(TURNS, framesBefore.stream().distinct().count(), "frames before each turn: " + framesBefore);
    }

    private void turn(FrameTurns turns, List<Integer> framesBefore, CountDownLatch done) {
        turns.execute(() -> {
            assertTrue(Platform.isFxApplicationThread());
            framesBefore.add(frames);
            if (framesBefore.size() == TURNS) {
                done.countDown();
            } else {
                turn(turns, framesBefore, done);
            }
        });
    }
}
