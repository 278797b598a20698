package org.isnad.ui.dialog;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;

/**
 * What is told of an unexpected error: to the log whole, to the reader to be copied.
 *
 * @param text version, system, time and the stack of the error
 */
public record ErrorReport(String text) {

    /**
     * Describes an error.
     *
     * @param version of the program
     * @param clock tells when it happened
     */
    public static ErrorReport of(Throwable error, String version, Clock clock) {
        StringWriter stack = new StringWriter();
        error.printStackTrace(new PrintWriter(stack));
        return new ErrorReport("Isnad " + version + System.lineSeparator()
                + "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + System.lineSeparator()
                + Instant.now(clock) + System.lineSeparator() + System.lineSeparator() + stack);
    }

    /**
     * Appends the report to a file.
     *
     * @throws IOException if that is not possible
     */
    public void appendTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
