package org.isnad.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.isnad.ui.render.Fonts;
import org.isnad.ui.render.PangoGuard;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The JavaFX application thread of the tests, with the guard and the fonts in place before any text is laid out. */
public final class FxThread {

    /** How often something that is put off may be put off again. */
    private static final int PUT_OFF = 5;

    static {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        // Method references: a lambda would belong to this class, which is not initialized yet, and wait for ever.
        await(PangoGuard::install);
        await(Executors.callable(Fonts::load));
    }

    private FxThread() {}

    /** Starts JavaFX, if that has not been done. */
    public static void start() {}

    /** Runs on the JavaFX application thread and hands back the result, or throws what was thrown there. */
    public static <T> T call(Callable<T> task) {
        return await(task);
    }

    /** Runs on the JavaFX application thread and throws what was thrown there. */
    public static void run(Runnable task) {
        await(Executors.callable(task));
    }

    /** Waits until the events at hand are handled, and what was put off while they were. */
    public static void drain() {
        for (int i = 0; i < PUT_OFF; i++) {
            run(() -> {});
        }
    }

    /** Waits until what has changed is laid out and drawn: for the events at hand, and then for three pulses. */
    public static void settle() {
        drain();
        CountDownLatch pulses = new CountDownLatch(3);
        AnimationTimer timer = call(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
            }
        });
        run(timer::start);
        try {
            if (!pulses.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no pulses");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            run(timer::stop);
        }
        drain();
    }

    private static <T> T await(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        } finally {
            WaitForAsyncUtils.clearExceptions();
        }
    }
}
