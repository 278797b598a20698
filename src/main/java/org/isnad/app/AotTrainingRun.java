package org.isnad.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.isnad.cli.ExitCode;
import org.isnad.ui.shell.ApplicationController;

/**
 * The training run from which the JVM makes the AOT cache: it runs the commands and opens the window, without a display. The
 * start script runs it after a build, see {@code docs/decisions/0015}.
 *
 * <p>It uses the program as a user does, but neither reads nor writes the user's settings, and leaves no file behind.
 */
public final class AotTrainingRun {
    private static final long LIMIT_SECONDS = 60;

    /** Frames between two steps in the window, so that the effect of the first is drawn before the next. */
    private static final int FRAMES = 3;

    private final Path folder;
    private final PrintWriter log;

    private AotTrainingRun(Path folder, PrintWriter log) {
        this.folder = folder;
        this.log = log;
    }

    /**
     * Runs with files in the folder that is named by the only argument; the JVM ends with 0 if every step succeeded.
     *
     * @throws IOException if the folder cannot be created or deleted
     * @throws InterruptedException if this thread is interrupted while it waits for the window
     * @throws ExecutionException if opening the window fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        PrintWriter log = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(Path.of(arguments[0]), log) ? 0 : 1);
    }

    /**
     * Runs all commands and the window once.
     *
     * @param folder created for the output files, deleted afterwards
     * @param log receives the output of the commands
     * @return whether every step succeeded within a minute
     * @throws IOException if the folder cannot be created or deleted
     * @throws InterruptedException if this thread is interrupted while it waits for the window
     * @throws ExecutionException if opening the window fails
     */
    static boolean run(Path folder, PrintWriter log) throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(folder);
        try {
            AotTrainingRun run = new AotTrainingRun(folder, log);
            return run.commands() && run.window();
        } finally {
            remove(folder);
        }
    }

    private boolean commands() throws IOException {
        return command("--version")
                && command("verify")
                && command("audit")
                && command("search", "القوات 2500", "--limit", "5")
                && command("convert", "--to", "bundle", "--out", file("bundle.zip"))
                && read("events.csv", "id,start,end,category,title\ne1,2020-09-11,2020-09-20,بيان,انسحاب\n")
                && read("rows.json", "[{\"id\": \"e1\", \"start\": \"2020-09-11\", \"title\": \"انسحاب\"}]")
                && read(
                        "timeline.json",
                        "{\"events\": [{\"start_date\": {\"year\": 2020}, \"text\": {\"headline\": \"انسحاب\"}}]}")
                && command("export", "--all", file("pictures"), "--width", "900", "--height", "600");
    }

    private boolean command(String... arguments) {
        int code = Launcher.run(arguments, log, log);
        log.println("isnad " + String.join(" ", arguments) + ": " + code);
        return code == ExitCode.OK.code();
    }

    /** Reads events of another program: whoever opens a large file of such waits for the classes of its reader as well. */
    private boolean read(String name, String events) throws IOException {
        Files.writeString(Path.of(file(name)), events);
        return command("convert", "--to", "json", "--out", file("read-" + name), file(name));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private boolean window() throws InterruptedException, ExecutionException {
        CountDownLatch ended = new CountDownLatch(1);
        try (ExecutorService background = IsnadApplication.background()) {
            FutureTask<Void> opening = new FutureTask<>(() -> open(background, ended), null);
            Platform.runLater(opening);
            opening.get();
            boolean done = ended.await(LIMIT_SECONDS, TimeUnit.SECONDS);
            log.println("window: " + (done ? "closed" : "still open"));
            return done;
        }
    }

    private void open(ExecutorService background, CountDownLatch ended) {
        Stage stage = new Stage();
        UserFolders folders = new UserFolders(folder.resolve("config"), folder.resolve("logs"));
        ApplicationController controller = IsnadApplication.controller(
                stage, background, background, background, folders, folder, Optional.empty());
        Queue<Runnable> steps = new ArrayDeque<>(List.of(
                () -> type(stage, "nn]"),
                () -> press(stage, KeyCode.ENTER),
                () -> type(stage, "+"),
                () -> type(stage, "/"),
                () -> type(stage, "القوات 2500"),
                () -> {
                    // As when the user closes it: that is when settings are written.
                    Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    stage.close();
                    ended.countDown();
                }));
        // The title changes when the data set is there.
        stage.titleProperty().subscribe((before, title) -> everySoManyFrames(steps));
        controller.show();
        controller.openShipped();
    }

    private static void everySoManyFrames(Queue<Runnable> steps) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames % FRAMES == 0 && !steps.isEmpty()) {
                    steps.remove().run();
                }
                if (steps.isEmpty()) {
                    stop();
                }
            }
        }.start();
    }

    private static void type(Stage stage, String signs) {
        signs.codePoints().forEach(sign -> key(stage, KeyEvent.KEY_TYPED, Character.toString(sign), KeyCode.UNDEFINED));
    }

    private static void press(Stage stage, KeyCode code) {
        key(stage, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
    }

    private static void key(Stage stage, EventType<KeyEvent> type, String sign, KeyCode code) {
        var focused = stage.getScene().getFocusOwner();
        Event.fireEvent(
                focused == null ? stage.getScene() : focused,
                new KeyEvent(type, sign, "", code, false, false, false, false));
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
