package org.isnad.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.Progress;
import org.junit.jupiter.api.Test;

/** Work that may be cancelled: from then on nothing comes of it. */
final class BackgroundTasksTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final BackgroundTasks tasks = new BackgroundTasks(background::add, foreground::add);
    private final List<Object> come = new ArrayList<>();
    private final Progress progress = new Progress();

    private void run(Supplier<String> work) {
        tasks.run(progress, work, come::add, come::add);
    }

    private static void drain(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    @Test
    void whatItDoesIsCountedHoweverDeep() {
        run(() -> {
            Progress.begin(Progress.Phase.READING);
            for (int i = 0; i < 7; i++) {
                Progress.step();
            }
            return "done";
        });
        drain(background);
        assertEquals(Progress.Phase.READING, progress.phase());
        assertEquals(7, progress.done());
        assertEquals(List.of(), come, "nothing in the background");
        drain(foreground);
        assertEquals(List.of("done"), come);
    }

    @Test
    void aNewPhaseBeginsAtNothing() {
        progress.during(() -> {
            Progress.step();
            Progress.begin(Progress.Phase.MAKING);
            return 0;
        });
        assertEquals(0, progress.done());
    }

    @Test
    void outsideOfSuchWorkNothingIsCounted() {
        Progress.begin(Progress.Phase.MAKING);
        Progress.step();
        Progress.check();
        assertEquals(Progress.Phase.BEGINNING, progress.phase());
        assertEquals(0, progress.done());
    }

    @Test
    void cancelledBeforeItBeginsItDoesNotBegin() {
        List<String> begun = new ArrayList<>();
        run(() -> {
            begun.add("");
            return "done";
        });
        progress.cancel();
        drain(background);
        drain(foreground);
        assertTrue(begun.isEmpty());
        assertEquals(List.of(), come);
    }

    @Test
    void cancelledMeanwhileItEndsAtTheNextStep() {
        int[] steps = new int[1];
        run(() -> {
            for (int i = 0; i < 10; i++) {
                Progress.step();
                steps[0]++;
                if (i == 3) {
                    progress.cancel();
                }
            }
            return "done";
        });
        drain(background);
        drain(foreground);
        assertEquals(4, steps[0]);
        assertEquals(List.of(), come);
    }

    @Test
    void cancelledWhenItHasEndedNothingComesOfIt() {
        run(() -> "done");
        drain(background);
        progress.cancel();
        drain(foreground);
        assertEquals(List.of(), come);
    }

    @Test
    void whatBreaksIsToldUnlessItIsNotWantedAnyMore() {
        RuntimeException broken = new IllegalStateException("broken");
        run(() -> {
            throw broken;
        });
        drain(background);
        drain(foreground);
        assertEquals(List.of(broken), come);
        run(() -> {
            progress.cancel();
            throw broken;
        });
        drain(background);
        drain(foreground);
        assertEquals(1, come.size());
    }
}
