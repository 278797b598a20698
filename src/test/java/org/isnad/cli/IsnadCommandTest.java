package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class IsnadCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return IsnadCommand.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void versionIsTheResultOnTheOutput() {
        assertEquals(ExitCode.OK.code(), run("--version"));
        assertTrue(out.toString().matches("isnad \\d+\\.\\d+\\.\\d+\\R"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void anUnknownOptionIsAUsageErrorOnTheErrorStream() {
        assertEquals(ExitCode.USAGE.code(), run("--no-such-option"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("--no-such-option"), err.toString());
    }
}
