package org.isnad.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.logging.Logger;
import javafx.application.Application;
import org.isnad.cli.ExitCode;
import org.isnad.cli.IsnadCommand;

/**
 * The entry point of the program: opens the window, or runs a command of the terminal.
 *
 * <p>It is no {@link Application} itself, because the JVM refuses to start such a class from the class path.
 */
public final class Launcher {
    /** Held here, since the logging of the JDK forgets the settings of a logger that nobody holds. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private Launcher() {}

    /**
     * Opens the window when there are no arguments or the only one is an existing file, else runs the command line.
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = opensWindow(arguments) ? openWindow(arguments, err) : IsnadCommand.run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static int openWindow(String[] arguments, PrintWriter err) {
        // JavaFX on the class path is a decision, not a mistake (docs/decisions/0001).
        JAVAFX_LOG.setFilter(
                entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
        try {
            Application.launch(IsnadApplication.class, arguments);
            return ExitCode.OK.code();
        } catch (UnsupportedOperationException e) {
            // JavaFX says so when the display that is named cannot be opened.
            err.println("isnad: " + e.getMessage());
            return ExitCode.NO_DISPLAY.code();
        }
    }

    /** Whether these arguments ask for the window: none at all, or one that names an existing file. */
    static boolean opensWindow(String[] arguments) {
        return arguments.length == 0 || (arguments.length == 1 && isFile(arguments[0]));
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
