package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every writer meets a system that takes the first kilobytes of a file and no more: the old file stays whole. */
@Tag("slow")
final class FullDiskTest {
    private static final String OLD = "what was there before";

    @TempDir
    Path folder;

    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the limit is one of the POSIX shell")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert --to json",
                "convert --to csv",
                "convert --to timelinejs",
                "convert --to timelinejs-csv",
                "convert --to webannotation",
                "convert --to bundle",
                "chronology --to html",
                "chronology --to md",
                "chronology --to txt"
            })
    void theOldFileStaysWhole(String arguments) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("old"), OLD);
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Its file for other programs would be too large as well.
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName());
        Process process = new ProcessBuilder(Stream.of(
                                List.of("sh", "-c", "ulimit -f 8 && exec \"$@\"", "sh"),
                                java,
                                Arrays.asList(arguments.split(" ")),
                                List.of("--force", "--lang", "en", "--out", file.toString()))
                        .flatMap(List::stream)
                        .toList())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(5, process.waitFor(), told);
        assertTrue(told.contains(file.toString()) && told.contains("free space"), told);
        assertEquals(OLD, Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList(), "nothing is left behind");
        }
    }
}
