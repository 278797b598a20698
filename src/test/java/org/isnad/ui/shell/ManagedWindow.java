package org.isnad.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;

/**
 * A program of its own, for a display with a window manager: opens the shipped data set in a real window and prints how each
 * dialog that it is given stands, in the order in which they are given.
 */
final class ManagedWindow {
    /** How a line ends that tells of a dialog that stands as it should. */
    static final String AS_EXPECTED = " as expected";

    private ManagedWindow() {}

    /** The first argument is a folder for its files, the others are names of {@link DialogWalk}; all of them if there is none. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path table = Files.writeString(folder.resolve("table.csv"), "day,what\n2020-01-03,a\n2020-02-04,b\n");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        ApplicationController controller = FxThread.call(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> error.printStackTrace());
            Stage stage = new Stage();
            ApplicationController opened = new ApplicationController(
                    stage,
                    new Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            new UserSettingsFile(folder.resolve("settings.properties")),
                            folder.resolve("errors.log"),
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                            "0.0.0",
                            folder,
                            Optional.empty()));
            stage.setMaximized(true);
            opened.show();
            opened.openShipped();
            return opened;
        });
        FxThread.settle();
        DialogWalk walk = DialogWalk.of(controller, table, broken);
        List<String> names = List.of(arguments).subList(1, arguments.length);
        for (String name : names.isEmpty() ? walk.names() : names) {
            DialogWalk.Stood stood = walk.open(name);
            boolean expected = stood.isWhole() && stood.focus().equals(DialogWalk.FIRST_FIELDS.get(name));
            System.out.println(stood + (expected ? AS_EXPECTED : ""));
        }
        System.exit(0);
    }
}
