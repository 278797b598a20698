package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class AotTrainingRunTest {

    @TempDir
    Path folder;

    private final StringWriter log = new StringWriter();

    private boolean run(Path files) throws Exception {
        FxThread.start();
        return AotTrainingRun.run(files, new PrintWriter(log, true));
    }

    @Test
    void everyPartIsGoneThroughAndNoFileIsLeft() throws Exception {
        UserFolders user = UserFolders.of(IsnadApplication.systemProperties(), System.getenv());
        List<Path> own = List.of(
                user.config().resolve("settings.properties"), user.logs().resolve("errors.log"));
        List<String> before = own.stream().map(AotTrainingRunTest::state).toList();
        assertTrue(run(folder.resolve("files")), log::toString);
        for (String command : List.of("verify", "audit", "search", "convert", "export --all")) {
            assertTrue(log.toString().contains("isnad " + command), command);
        }
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
        assertEquals(before, own.stream().map(AotTrainingRunTest::state).toList(), "the user's own files");
    }

    /** What the window shows when it is closed: the words that were typed stand in its search. */
    @Test
    void theWindowIsUsed() throws Exception {
        FxThread.start();
        AtomicReference<String> last = new AtomicReference<>("");
        AtomicReference<String> title = new AtomicReference<>("");
        FxThread.run(() -> Window.getWindows()
                .subscribe(() -> Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .forEach(stage ->
                                stage.addEventHandler(javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
                                    title.set(stage.getTitle());
                                    Node focused = stage.getScene().getFocusOwner();
                                    last.set(focused instanceof TextField field ? field.getText() : "no field");
                                }))));
        assertTrue(run(folder.resolve("files")), log::toString);
        assertEquals("القوات 2500", last.get(), title.get());
    }

    @Test
    void aCommandThatFailsEndsIt() throws Exception {
        Path files = folder.resolve("files");
        Files.createDirectories(files);
        Files.writeString(files.resolve("bundle.zip"), "was there before");
        assertFalse(run(files));
        assertFalse(log.toString().contains("isnad export"), log::toString);
        assertFalse(Files.exists(files));
    }

    private static String state(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) + " " + Files.size(file) : "none";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
