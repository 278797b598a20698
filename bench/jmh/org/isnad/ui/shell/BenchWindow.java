package org.isnad.ui.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.Fonts;
import org.isnad.ui.render.PangoGuard;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;

/** The window on a screen that nobody sees, and what the JavaFX thread spends in it. */
final class BenchWindow {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Stage stage;
    private final ApplicationController controller;

    private BenchWindow(Stage stage, ApplicationController controller) {
        this.stage = stage;
        this.controller = controller;
    }

    /**
     * Opens the window; nothing is open in it yet.
     *
     * @param background runs what must not hold up the window
     */
    static BenchWindow open(Executor background) throws IOException {
        Path folder = Files.createTempDirectory("isnad-bench");
        CompletableFuture<BenchWindow> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            PangoGuard.install();
            Fonts.load();
            Stage stage = new Stage();
            ApplicationController controller = new ApplicationController(
                    stage,
                    new Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(background, Platform::runLater),
                            new BackgroundTasks(background, Platform::runLater),
                            new BackgroundTasks(background, Platform::runLater),
                            new UserSettingsFile(folder.resolve("settings.properties")),
                            folder.resolve("errors.log"),
                            Clock.systemUTC(),
                            "bench",
                            folder,
                            Optional.empty()));
            controller.show();
            opened.complete(new BenchWindow(stage, controller));
        });
        return opened.join();
    }

    ApplicationController controller() {
        return controller;
    }

    /** Does something and lays the window out until it is at rest; the CPU time of the JavaFX thread in milliseconds. */
    double settled(Runnable action) {
        long before = cpuNanos();
        run(() -> {
            action.run();
            layOut();
        });
        // What asked to come later comes first, and is laid out, too; twice, as the search answers what it has read.
        run(this::layOut);
        run(this::layOut);
        return (cpuNanos() - before) / 1e6;
    }

    /** Does something without the layout that follows it; the CPU time in milliseconds. */
    double bare(Runnable action) {
        CompletableFuture<Double> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            long before = THREADS.getCurrentThreadCpuTime();
            action.run();
            done.complete((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
        });
        return done.join();
    }

    private void layOut() {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static void run(Runnable action) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            action.run();
            done.complete(true);
        });
        done.join();
    }

    private static long cpuNanos() {
        CompletableFuture<Long> time = new CompletableFuture<>();
        Platform.runLater(() -> time.complete(THREADS.getCurrentThreadCpuTime()));
        return time.join();
    }
}
