package org.isnad.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.isnad.cli.ProgramVersion;
import org.isnad.ui.plot.FramePulses;
import org.isnad.ui.plot.FrameTurns;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.Fonts;
import org.isnad.ui.render.PangoGuard;
import org.isnad.ui.shell.ApplicationController;
import org.isnad.ui.shell.Surroundings;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;

/** The JavaFX application: opened once by the launcher, on the JavaFX application thread. */
public final class IsnadApplication extends Application {

    private final ExecutorService background = background();
    private final ExecutorService opening = background();
    private final ExecutorService layouts = background();

    @Override
    public void start(Stage stage) {
        ApplicationController controller = controller(
                stage,
                background,
                opening,
                layouts,
                UserFolders.of(systemProperties(), System.getenv()),
                Path.of(System.getProperty("user.home", ".")),
                named("articles"));
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Platform.runLater(() -> controller.report(error)));
        controller.show();
        named("dataset").ifPresentOrElse(controller::open, controller::resume);
    }

    /**
     * Puts the program together in a window that is not shown yet; on the JavaFX application thread.
     *
     * @param background runs what must not hold up the window
     * @param opening reads files that are opened
     * @param layouts lays out pictures of much data, on one thread
     * @param folders where settings and reports of errors are kept
     * @param home where pictures go by default
     * @param articles folder of the articles, where the user named one
     */
    static ApplicationController controller(
            Stage stage,
            Executor background,
            Executor opening,
            Executor layouts,
            UserFolders folders,
            Path home,
            Optional<Path> articles) {
        PangoGuard.install();
        Fonts.load();
        ApplicationController controller = new ApplicationController(
                stage,
                new Surroundings(
                        new FontTextMetrics(),
                        new BackgroundTasks(background, Platform::runLater, new FrameTurns()),
                        new BackgroundTasks(opening, Platform::runLater),
                        new BackgroundTasks(layouts, Platform::runLater),
                        new UserSettingsFile(folders.config().resolve("settings.properties")),
                        folders.logs().resolve("errors.log"),
                        Clock.system(ZoneId.systemDefault()),
                        ProgramVersion.text(),
                        home,
                        articles));
        controller.setPulses(new FramePulses());
        return controller;
    }

    /** A thread of its own for what must not hold up the window; it does not keep the program from ending. */
    static ExecutorService background() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "isnad-background");
            thread.setDaemon(true);
            return thread;
        });
    }

    private Optional<Path> named(String argument) {
        return Optional.ofNullable(getParameters().getNamed().get(argument)).map(Path::of);
    }

    @Override
    public void stop() {
        background.shutdownNow();
        opening.shutdownNow();
        layouts.shutdownNow();
    }

    static Map<String, String> systemProperties() {
        Map<String, String> properties = new HashMap<>();
        System.getProperties().forEach((name, value) -> properties.put(name.toString(), value.toString()));
        return properties;
    }
}
