package org.isnad.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FolderOpenerTest {

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, explorer"})
    void everySystemHasItsProgram(String system, String program) {
        Path folder = Path.of("a folder");
        assertEquals(List.of(program, "a folder"), FolderOpener.command(folder, system));
    }
}
