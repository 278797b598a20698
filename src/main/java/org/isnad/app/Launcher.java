package org.isnad.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import org.isnad.cli.ExitCode;
import org.isnad.cli.IsnadCommand;

/**
 * The entry point of the program: opens the window, or runs a command of the terminal.
 *
 * <p>It is no {@link Application} itself, because the JVM refuses to start such a class from the class path.
 */
public final class Launcher {
    /** Kept in a field: the JDK's logging drops the settings of a logger that is garbage-collected. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private Launcher() {}

    /** Runs the command line, or opens the window where it names no command. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the command line and returns the code that the process should end with. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        // JavaFX on the class path is a decision, not a mistake (docs/decisions/0001).
        JAVAFX_LOG.setFilter(
                entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
        return IsnadCommand.run(
                arguments, (dataset, articles) -> openWindow(dataset, articles, err), new FxPainter(), out, err);
    }

    private static ExitCode openWindow(Optional<Path> dataset, Optional<Path> articles, PrintWriter err) {
        try {
            Application.launch(
                    IsnadApplication.class,
                    Stream.concat(
                                    dataset.map(path -> "--dataset=" + path).stream(),
                                    articles.map(path -> "--articles=" + path).stream())
                            .toArray(String[]::new));
            return ExitCode.OK;
        } catch (UnsupportedOperationException e) {
            // JavaFX says so when the display that is named cannot be opened.
            err.println("isnad: " + e.getMessage());
            return ExitCode.NO_DISPLAY;
        }
    }
}
