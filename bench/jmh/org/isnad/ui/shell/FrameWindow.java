package org.isnad.ui.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.ui.plot.FramePulses;
import org.isnad.ui.plot.FrameTurns;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.Fonts;
import org.isnad.ui.render.PangoGuard;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.UserSettings;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.timeline.TimelineView;

/**
 * Opens a file in the real window and measures frame by frame: opening, panning, zooming, selecting, hovering, and beside them
 * a window of the same size with one thing that moves. Prints one line of JSON. {@link FrameBench} starts it.
 */
public final class FrameWindow extends Application {
    private static final double WIDTH_PX = 1440;
    private static final double HEIGHT_PX = 900;
    private static final double FROM = LocalDate.of(2003, 1, 1).toEpochDay();
    private static final double TO = LocalDate.of(2027, 1, 1).toEpochDay();
    private static final double CENTRE = LocalDate.of(2020, 1, 6).toEpochDay();
    private static final double PAN_DAYS = 4 * 365;
    private static final int PAN_STEPS = 60;
    private static final int ZOOM_STEPS = 30;
    private static final int CHOSEN = 20;
    private static final int FRAMES_A_SECOND = 60;
    private static final int OPENING_SECONDS = 600;
    private static final int MARKS = 20;

    /** For so many frames files are offered after one was refused, and not before the next dialog alone. */
    private static final int REFUSED_FRAMES = 30;

    private final StringBuilder line = new StringBuilder();
    private String file = "";

    /** What the last dialog said. */
    private String said = "";

    private int passes;
    private int emptySeconds;
    private final FrameRecorder recorder =
            new FrameRecorder(() -> shown().<Object>map(Function.identity()).orElse(this));
    private FrameStalls stalls;
    private Stage stage;

    @Override
    public void start(Stage shown) throws IOException {
        stage = shown;
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            error.printStackTrace();
            System.exit(70);
        });
        Platform.setImplicitExit(false);
        List<String> arguments = getParameters().getRaw();
        file = arguments.get(0);
        passes = Integer.parseInt(arguments.get(2));
        emptySeconds = Integer.parseInt(arguments.get(3));
        stalls = new FrameStalls();
        line.append("{\"events\": ").append(Integer.parseInt(arguments.get(1)));
        if (emptySeconds > 0) {
            EmptyWindow empty = new EmptyWindow(WIDTH_PX, HEIGHT_PX);
            empty.show(recorder, emptySeconds, frames -> {
                add("empty", frames);
                open();
            });
        } else {
            open();
        }
    }

    private void open() {
        ApplicationController controller = controller();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH_PX);
        stage.setHeight(HEIGHT_PX);
        controller.show();
        // The empty window is painted and at rest first.
        recorder.after(60, () -> openFile(controller));
    }

    private ApplicationController controller() {
        try {
            Path folder = Files.createTempDirectory("isnad-frames");
            UserSettingsFile settings = new UserSettingsFile(folder.resolve("settings.properties"));
            settings.write(UserSettings.DEFAULT.withGuided());
            PangoGuard.install();
            Fonts.load();
            ApplicationController controller = new ApplicationController(
                    stage,
                    new Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(oneThread("isnad-background"), Platform::runLater, new FrameTurns()),
                            new BackgroundTasks(oneThread("isnad-opening"), Platform::runLater),
                            new BackgroundTasks(oneThread("isnad-layout"), Platform::runLater),
                            settings,
                            folder.resolve("errors.log"),
                            Clock.systemUTC(),
                            "bench",
                            folder,
                            Optional.empty()));
            controller.setPulses(new FramePulses());
            return controller;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Executor oneThread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private void openFile(ApplicationController controller) {
        long asked = System.nanoTime();
        stalls.begin("open");
        if (file.equals("shipped")) {
            controller.openShipped();
        } else {
            controller.open(Path.of(file));
        }
        new AnimationTimer() {
            private int painted;
            private int offered;

            @Override
            public void handle(long now) {
                pressDefault();
                if (isDrawn()) {
                    painted++;
                    if (painted == 2) {
                        stop();
                        number("openMs", (System.nanoTime() - asked) / 1e6);
                        rest(() -> {
                            number("openLongestFrameMs", (double) stalls.longest("open"));
                            measure(controller);
                        });
                    }
                } else if (System.nanoTime() - asked > TimeUnit.SECONDS.toNanos(OPENING_SECONDS)) {
                    fail("nothing was opened in " + OPENING_SECONDS + " seconds");
                } else if (isOffering()) {
                    offered++;
                    if (offered == REFUSED_FRAMES) {
                        fail("the file was not opened: " + said);
                    }
                }
            }
        }.start();
    }

    /** Whether files are offered again: reading has ended without a data set. */
    private boolean isOffering() {
        return FrameNodes.byId(stage.getScene(), "first-screen").isPresent();
    }

    private static void fail(String words) {
        System.err.println("frames: " + words);
        System.exit(3);
    }

    /** A table asks what its columns mean: what is proposed is taken. What was noticed of it is closed. */
    private void pressDefault() {
        Platform.runLater(() -> Window.getWindows().stream()
                .filter(window -> !window.equals(stage))
                .flatMap(window -> FrameNodes.all(window.getScene().getRoot()).stream())
                .filter(node -> node instanceof Button button && (button.isDefaultButton() || button.isCancelButton()))
                .map(Button.class::cast)
                .filter(button -> !button.isDisabled())
                .min((one, other) -> Boolean.compare(other.isDefaultButton(), one.isDefaultButton()))
                .ifPresent(button -> {
                    said = words(button.getScene().getRoot());
                    button.fire();
                }));
    }

    private static String words(Parent dialog) {
        return dialog.lookupAll(".wrapped-text").stream()
                .map(text -> ((WrappedText) text).getText())
                .collect(Collectors.joining(" "));
    }

    private Optional<Scene> shown() {
        return FrameNodes.byId(stage.getScene(), "timeline")
                .map(TimelineView.class::cast)
                .flatMap(timeline -> timeline.model().shownProperty().get());
    }

    private boolean isDrawn() {
        return shown().stream()
                .flatMap(scene -> scene.panes().stream())
                .anyMatch(pane -> pane.name().equals(TimelineView.TIME_PANE)
                        && pane.marks().size() > MARKS);
    }

    /** Waits until what runs in the background after an opening has ended, as far as that can be seen. */
    private void rest(Runnable then) {
        recorder.after(180, then);
    }

    private void measure(ApplicationController controller) {
        stalls.begin("collection of garbage");
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        number("heapMB", heap.getUsed() / 1e6);
        number("committedMB", heap.getCommitted() / 1e6);
        DayRange before = controller.session().viewport().range();
        List<Runnable> choices = choices(controller);
        run("select", choices, () -> passes(controller, before, 0));
    }

    /** Panning and zooming as often as asked; only the first and the last pass are printed. */
    private void passes(ApplicationController controller, DayRange before, int pass) {
        if (pass == passes) {
            asLongAsEmpty(
                    controller, () -> new FrameActs(controller, stage.getScene(), recorder, stalls).run(this::end));
            return;
        }
        String name = pass == 0 ? "First" : pass == passes - 1 ? "" : "#" + pass;
        List<Runnable> pan = new ArrayList<>();
        for (int i = 0; i < PAN_STEPS; i++) {
            double from = FROM + i * (TO - FROM - PAN_DAYS) / PAN_STEPS;
            pan.add(fit(controller, from, from + PAN_DAYS));
        }
        // A hand pans by a few pixels a frame.
        List<Runnable> drag = new ArrayList<>();
        for (int i = 0; i < PAN_STEPS; i++) {
            double from = CENTRE - PAN_DAYS + i * 10.0;
            drag.add(fit(controller, from, from + PAN_DAYS));
        }
        List<Runnable> zoom = new ArrayList<>();
        for (int i = 0; i < ZOOM_STEPS; i++) {
            double days = (TO - FROM) * Math.pow(0.8, i);
            zoom.add(fit(controller, CENTRE - days / 2, CENTRE + days / 2));
        }
        run(
                "pan" + name,
                pan,
                () -> run(
                        "drag" + name,
                        drag,
                        () -> run("zoom" + name, zoom, () -> {
                            controller.session().viewport().fit(before);
                            passes(controller, before, pass + 1);
                        })));
    }

    private void end() {
        line.append(", \"stalls\": {");
        line.append(String.join(
                ", ",
                stalls.all().stream()
                        .map(FrameStalls.Stall::act)
                        .distinct()
                        .map(act -> "\"" + act + "\": " + stalls.longest(act))
                        .toList()));
        add("took", stalls.times());
        add("worked", stalls.work());
        line.append("}}");
        stalls.all().forEach(stall -> System.err.println("stall: " + stall));
        System.out.println(line);
        System.out.flush();
        System.exit(0);
    }

    private void add(String name, Map<String, Long> times) {
        line.append("}, \"").append(name).append("\": {");
        line.append(String.join(
                ", ",
                times.entrySet().stream()
                        .map(time -> "\"" + time.getKey() + "\": " + time.getValue())
                        .toList()));
    }

    /** Pans to and fro, then zooms out and in, each as long as the empty window was looked at: missed pulses are compared. */
    private void asLongAsEmpty(ApplicationController controller, Runnable then) {
        List<Runnable> pan = new ArrayList<>();
        List<Runnable> zoom = new ArrayList<>();
        for (int i = 0; i < emptySeconds * FRAMES_A_SECOND; i++) {
            int way = i % (4 * PAN_STEPS);
            double from = CENTRE - 2 * PAN_DAYS + 10.0 * Math.min(way, 4 * PAN_STEPS - way);
            pan.add(fit(controller, from, from + PAN_DAYS));
            int depth = i % (2 * ZOOM_STEPS);
            double days = (TO - FROM) * Math.pow(0.8, Math.min(depth, 2 * ZOOM_STEPS - depth));
            zoom.add(fit(controller, CENTRE - days / 2, CENTRE + days / 2));
        }
        run("panLong", pan, () -> run("zoomLong", zoom, then));
    }

    private static Runnable fit(ApplicationController controller, double from, double to) {
        return () -> controller.session().viewport().fit(new DayRange(from, to));
    }

    private List<Runnable> choices(ApplicationController controller) {
        return shown().stream()
                .flatMap(Scene::marks)
                .filter(mark -> mark.spoken().isPresent())
                .map(Mark::target)
                .flatMap(Optional::stream)
                .filter(Target.OneRecord.class::isInstance)
                .map(target -> ((Target.OneRecord) target).id())
                .distinct()
                .limit(CHOSEN)
                .<Runnable>map(
                        id -> () -> controller.session().recordNavigation().select(id))
                .toList();
    }

    private void run(String name, List<Runnable> steps, Runnable then) {
        stalls.begin(name);
        recorder.run(steps, frames -> {
            add(name, frames);
            then.run();
        });
    }

    private void add(String name, FrameRecorder.Frames frames) {
        if (!name.contains("#")) {
            line.append(", \"").append(name).append("\": ").append(frames.json());
        }
    }

    private void number(String name, double value) {
        line.append(String.format(Locale.ROOT, ", \"%s\": %.0f", name, value));
    }
}
