package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input and options give the same bytes, whatever machine the JVM believes to be on. */
@Tag("slow")
final class SameBytesTest {
    private static final List<List<String>> MACHINES = List.of(
            List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=America/Los_Angeles"),
            List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.timezone=Africa/Cairo",
                    "-Dglass.gtk.uiScale=200%",
                    "-Dglass.win.uiScale=2.0"),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
            List.of(
                    "-Duser.language=fa",
                    "-Duser.timezone=Asia/Tehran",
                    "-Dsun.java2d.uiScale=1.5",
                    "-XX:+UseSerialGC"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Dfile.encoding=COMPAT", "-XX:ActiveProcessorCount=1"));

    @TempDir
    Path folder;

    @Test
    void fiveMachinesWriteTheSamePictures() throws IOException, InterruptedException {
        // One after the other: together they would take the memory of a small machine.
        for (int i = 0; i < MACHINES.size(); i++) {
            Process process = start(MACHINES.get(i), folder.resolve(String.valueOf(i)));
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), told);
        }
        List<Path> first = files(folder.resolve("0"));
        assertEquals(6, first.size(), first.toString());
        for (int i = 1; i < MACHINES.size(); i++) {
            for (Path file : first) {
                Path other = folder.resolve(String.valueOf(i)).resolve(file.getFileName());
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(other),
                        file.getFileName() + " on " + MACHINES.get(i));
            }
        }
        assertTrue(Files.size(first.getFirst()) > 10_000, "hardly a picture");
        assertFalse(
                Arrays.equals(Files.readAllBytes(first.get(0)), Files.readAllBytes(first.get(2))),
                "all are one picture");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Process start(List<String> machine, Path out) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(machine);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "export",
                "--all",
                out.toString(),
                "--width",
                "900",
                "--height",
                "700"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return process;
    }
}
