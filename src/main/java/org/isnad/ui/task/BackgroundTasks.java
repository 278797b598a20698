package org.isnad.ui.task;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.Progress;

/**
 * Runs work on one executor and hands its result to another.
 *
 * @param background where work runs
 * @param foreground where results are taken, for a window the JavaFX thread
 * @param turns where the steps of long work run that must not leave the foreground, in a window with a frame in between
 */
public record BackgroundTasks(Executor background, Executor foreground, Executor turns) {

    /** The steps of long work run one by one in the foreground. */
    public BackgroundTasks(Executor background, Executor foreground) {
        this(background, foreground, foreground);
    }

    /**
     * Runs work.
     *
     * @param work runs in the background
     * @param done gets its result in the foreground
     * @param failed gets the exception or error in the foreground when the work breaks
     */
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        background.execute(() -> {
            try {
                T result = work.get();
                foreground.execute(() -> done.accept(result));
            } catch (RuntimeException | Error broken) {
                foreground.execute(() -> failed.accept(broken));
            }
        });
    }

    /**
     * Runs work that can be cancelled in the foreground: from then on neither {@code done} nor {@code failed} is called.
     *
     * @param progress counts what the work does
     * @param work runs in the background
     * @param done gets its result in the foreground
     * @param failed gets the exception or error in the foreground when the work breaks
     */
    public <T> void run(Progress progress, Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        run(
                () -> {
                    try {
                        return Optional.of(progress.during(work));
                    } catch (CancellationException cancelled) {
                        return Optional.<T>empty();
                    }
                },
                result -> {
                    if (!progress.cancelled()) {
                        result.ifPresent(done);
                    }
                },
                broken -> {
                    if (!progress.cancelled()) {
                        failed.accept(broken);
                    }
                });
    }
}
