package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LauncherTest {
    @ParameterizedTest
    @CsvSource({"'', true", "--version, false", "verify, false", "no-such-file.json, false"})
    void onlyAnEmptyCommandLineOrAFileOpensTheWindow(String argument, boolean window) {
        String[] arguments = argument.isEmpty() ? new String[0] : new String[] {argument};
        assertEquals(window, Launcher.opensWindow(arguments));
    }

    @Test
    void anExistingFileOpensTheWindow(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("dataset.json"));
        assertEquals(true, Launcher.opensWindow(new String[] {file.toString()}));
    }
}
