package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** When the search reads a data set. */
final class SearchReadingTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    @TempDir
    Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> layouts = new ArrayDeque<>();

    /** Two cores are busy enough with the first picture of many events. */
    @Test
    void theSearchReadsWhatIsSeen() throws IOException {
        openManyEvents();
        assertEquals(0, background.size(), "work beside that of the first picture");

        FxThread.run(() -> layouts.remove().run());
        FxThread.settle();

        assertEquals(1, background.size());
    }

    @Test
    void whoSearchesBeforeDoesNotWait() throws IOException {
        openManyEvents();

        window.press(KeyCode.CONTROL, KeyCode.F);

        assertEquals(1, background.size());
    }

    private void openManyEvents() throws IOException {
        Path file = folder.resolve("many.json");
        Files.writeString(
                file,
                IntStream.range(0, 600)
                        .mapToObj(i -> "{\"start_date\": {\"year\": %d}, \"text\": {\"headline\": \"e%d\"}}"
                                .formatted(1900 + i % 100, i))
                        .collect(Collectors.joining(",\n", "{\"events\": [", "]}")));
        window.workIn(background::add);
        window.readIn(Runnable::run);
        window.layOutIn(layouts::add);
        window.open(opened -> opened.controller().open(file));
    }
}
