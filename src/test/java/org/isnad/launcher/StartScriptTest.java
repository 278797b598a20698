package org.isnad.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each case of the start script's own tests, see {@code src/test/sh/launcher-test.sh}. */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
final class StartScriptTest {
    private static final Path CASES = Path.of("src/test/sh/launcher-test.sh");
    private static final Path SCRIPT = Path.of("isnad");

    static Stream<String> cases() throws IOException, InterruptedException {
        Finished list = run("sh", CASES.toString(), "--list");
        assertEquals(0, list.status(), list.output());
        return list.output().lines();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theScriptBehaves(String name, @TempDir Path folder) throws IOException, InterruptedException {
        Finished run = run("sh", CASES.toString(), name, SCRIPT.toAbsolutePath().toString(), folder.toString());
        assertEquals(0, run.status(), run.output());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aScriptThatDoesNothingFailsEachCase(String name, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path nothing = Files.writeString(folder.resolve("nothing"), "exit 99\n");
        Finished run = run("sh", CASES.toString(), name, nothing.toString(), folder.toString());
        assertTrue(run.status() != 0, "the case cannot fail: " + name);
    }

    private record Finished(int status, String output) {}

    private static Finished run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Finished(process.waitFor(), output);
    }
}
