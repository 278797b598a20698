package org.isnad.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.proof.PictureFormat;
import org.isnad.scale.Direction;
import org.isnad.theme.Theme;
import org.isnad.ui.export.PictureMaker;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.files.WindowPicture;
import org.isnad.ui.plot.FrameTurns;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.Fonts;
import org.isnad.ui.render.PangoGuard;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Saving a picture of 8000 x 4000 from the window that shows the same data, on a screen that nobody sees. What it takes from
 * the choice to the file, and the longest time between two frames of the window meanwhile.
 *
 * <p>Nothing is warmed up: a picture is mostly the first one since the program was opened.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:PretenureSizeThreshold=32m"})
@Warmup(iterations = 0)
@Measurement(iterations = 2)
public class PictureBenchmark {
    private static final int FRAMES_TO_REST = 120;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final BackgroundTasks tasks = new BackgroundTasks(background, Platform::runLater, new FrameTurns());
    private Path folder;
    private ApplicationController controller;

    /** What is counted beside the time of the whole. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Pauses {
        /** The longest time between two frames of the window. */
        public long longestMs;
    }

    /** Opens the window with the shipped data, and waits until it has come to rest. */
    @Setup
    public void open() throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        folder = Files.createTempDirectory("isnad-pictures");
        CompletableFuture<Boolean> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            PangoGuard.install();
            Fonts.load();
            controller = new ApplicationController(
                    new Stage(),
                    new Surroundings(
                            new FontTextMetrics(),
                            tasks,
                            tasks,
                            tasks,
                            new UserSettingsFile(folder.resolve("settings.properties")),
                            folder.resolve("errors.log"),
                            Clock.systemUTC(),
                            "bench",
                            folder,
                            Optional.empty()));
            controller.show();
            controller.openShipped();
            whenOpen(opened);
        });
        opened.join();
    }

    private void whenOpen(CompletableFuture<Boolean> opened) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames += controller.session().open().isPresent() ? 1 : 0;
                if (frames == FRAMES_TO_REST) {
                    stop();
                    opened.complete(true);
                }
            }
        }.start();
    }

    /** Removes the pictures. */
    @TearDown
    public void close() throws IOException {
        background.shutdown();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** From the choice to the file. */
    @Benchmark
    public boolean save(Pauses pauses) {
        CompletableFuture<Boolean> written = new CompletableFuture<>();
        AnimationTimer frames = new AnimationTimer() {
            private long last = System.nanoTime();

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                pauses.longestMs = Math.max(pauses.longestMs, TimeUnit.NANOSECONDS.toMillis(here - last));
                last = here;
            }
        };
        Platform.runLater(() -> {
            frames.start();
            write(written);
        });
        boolean done = written.join();
        Platform.runLater(frames::stop);
        return done;
    }

    private void write(CompletableFuture<Boolean> written) {
        Session session = controller.session();
        PictureSource source = WindowPicture.source(
                session.open().orElseThrow(), session.viewport(), session.plotContents(), session.settings());
        ExportLook look = new ExportLook(
                Content.TIMELINE, Optional.empty(), 8000, 4000, 1, true, Theme.PRINT, true, PictureFormat.PNG, "", "");
        new PictureMaker(source, new FontTextMetrics(), tasks, "bench")
                .write(
                        source.view(
                                look, Direction.RIGHT_TO_LEFT, source.words().settings()),
                        folder.resolve("picture.png"),
                        true,
                        () -> written.complete(true),
                        written::completeExceptionally);
    }
}
