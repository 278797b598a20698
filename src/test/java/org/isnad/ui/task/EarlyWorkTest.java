package org.isnad.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.Progress;
import org.junit.jupiter.api.Test;

final class EarlyWorkTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final BackgroundTasks tasks = new BackgroundTasks(background::add, Runnable::run);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatWasBegunIsNotDoneAgain() {
        EarlyWork<Integer> work = new EarlyWork<>(done::incrementAndGet);
        work.begin(tasks);
        background.remove().run();

        assertEquals(1, work.get());
        assertEquals(1, work.get());
    }

    @Test
    void whatNobodyBeganIsDoneWhenItIsWanted() {
        EarlyWork<Integer> work = new EarlyWork<>(done::incrementAndGet);
        work.begin(tasks);

        assertEquals(1, work.get());
        background.remove().run();
        assertEquals(1, done.get(), "nor when its turn comes");
    }

    @Test
    void whoFollowsItCountsAndCancelsIt() {
        EarlyWork<Integer> work = new EarlyWork<>(() -> {
            Progress.begin(Progress.Phase.READING);
            Progress.step();
            return done.incrementAndGet();
        });
        Progress opening = new Progress();
        opening.follow(work.progress());
        work.begin(tasks);
        background.remove().run();
        assertEquals(Progress.Phase.READING, opening.phase());
        assertEquals(1, opening.done());

        EarlyWork<Integer> other = new EarlyWork<>(done::incrementAndGet);
        opening.follow(other.progress());
        opening.cancel();
        assertTrue(other.progress().cancelled());
        assertThrows(CancellationException.class, other::get);
        assertEquals(1, done.get());
    }

    @Test
    void whatBreaksBreaksForWhoWantsIt() {
        IllegalStateException broken = new IllegalStateException();
        EarlyWork<Integer> work = new EarlyWork<>(() -> {
            throw broken;
        });
        work.begin(tasks);
        background.remove().run();

        assertSame(broken, assertThrows(IllegalStateException.class, work::get));
    }
}
