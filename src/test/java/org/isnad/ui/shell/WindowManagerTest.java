package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dialogs of the real window on a screen with a window manager, which places windows as it likes and says later how large
 * their frames are. Needs Xvfb and openbox; {@link DialogsTest} looks at the same dialogs without a screen.
 *
 * <p>The property {@code isnad.screens} names other sizes of the screen, separated by commas; {@code scripts/check-windows}
 * sets it.
 */
@Tag("slow")
final class WindowManagerTest {
    private static final long PATIENCE_S = 120;

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    static Stream<String> screens() {
        return Stream.of(System.getProperty("isnad.screens", "1280x800").split(","));
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : started.reversed()) {
            process.destroy();
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private Process start(List<String> command, String display) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** Starts a screen and its window manager, and hands back its name. */
    private String screen(String size) throws IOException {
        // The server chooses a free number itself and writes it where it is told to.
        Process server =
                start(List.of("Xvfb", "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp"), "");
        String number = server.inputReader(StandardCharsets.US_ASCII).readLine();
        String display = ":" + number;
        start(List.of("openbox"), display);
        return display;
    }

    private List<String> stood(String display) throws IOException {
        Process window = start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManagedWindow.class.getName(),
                        folder.toString()),
                display);
        return window.inputReader(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyDialogShowsAllOfItAndBeginsAtItsFirstField(String size) throws IOException {
        assumeTrue(isInstalled("Xvfb") && isInstalled("openbox"), "Xvfb and openbox are not installed");
        List<String> lines = stood(screen(size));
        assertEquals(DialogWalk.FIRST_FIELDS.size(), lines.size(), lines::toString);
        for (String line : lines) {
            assertTrue(line.endsWith(ManagedWindow.AS_EXPECTED), line);
        }
    }
}
