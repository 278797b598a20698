package org.isnad.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.isnad.Progress;

/**
 * Work that is begun before anybody is sure to want it, so that it is done, or half done, when somebody does. Safe for all threads.
 *
 * @param <T> what comes of it
 */
public final class EarlyWork<T> {
    private final Progress progress = new Progress();
    private final FutureTask<T> task;

    /** Work that nobody has begun. */
    public EarlyWork(Supplier<T> work) {
        this.task = new FutureTask<>(() -> progress.during(work));
    }

    /** Begins it in the background. */
    public void begin(BackgroundTasks tasks) {
        tasks.background().execute(task);
    }

    /** How far it has come. */
    public Progress progress() {
        return progress;
    }

    /** Ends it: nobody wants it. */
    public void cancel() {
        progress.cancel();
    }

    /**
     * What came of it: waits for its end, and does it where it was not begun.
     *
     * @throws CancellationException if it was cancelled, or this thread was interrupted
     */
    public T get() {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException broken) {
            switch (broken.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(broken);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
