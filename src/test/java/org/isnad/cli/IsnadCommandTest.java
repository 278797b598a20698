package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IsnadCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private final List<String> opened = new ArrayList<>();

    private int run(String... arguments) {
        return IsnadCommand.run(
                arguments,
                (dataset, articles) -> {
                    opened.add(dataset + " " + articles);
                    return ExitCode.OK;
                },
                (layout, theme, scale, follower) -> {
                    throw new AssertionError("nothing is painted");
                },
                new PrintWriter(out, true),
                new PrintWriter(err, true));
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

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(ExitCode.OK.code(), run());
        assertEquals(List.of("Optional.empty Optional.empty"), opened);
    }

    @Test
    void aDataSetAndItsArticlesAreHandedToTheWindow(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("dataset.json"));
        assertEquals(ExitCode.OK.code(), run(file.toString(), "--articles", folder.toString()));
        assertEquals(List.of("Optional[" + file + "] Optional[" + folder + "]"), opened);
    }

    @Test
    void aDataSetThatIsNotThereOpensNothing() {
        assertEquals(ExitCode.UNREADABLE_INPUT.code(), run("no-such-file.json"));
        assertEquals(ExitCode.USAGE.code(), run("frobnicate"));
        assertEquals(List.of(), opened);
        assertTrue(err.toString().contains("no-such-file.json"), err.toString());
    }
}
