package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Esc leaves every dialog from where it begins, and from a list in it, which keeps the key to itself. */
final class DialogEscapeTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    @Test
    void escLeavesEveryDialog() throws IOException {
        Map<String, Runnable> editing = EditingDialogs.of(window, new CuratedWindow(window).open());
        List<String> stayed = new ArrayList<>(stayed(DialogWalk.of(editing)));
        stayed.addAll(stayed(DialogWalk.of(
                window.controller(),
                Files.writeString(window.folder().resolve("table.csv"), "day,what\n2020-01-03,a\n2020-02-04,b\n"),
                Files.writeString(window.folder().resolve("broken.json"), "{"))));
        assertEquals(List.of(), stayed);
        window.takeErrorLog();
    }

    private static List<String> stayed(DialogWalk walk) {
        return walk.names().stream()
                .filter(name -> walk.open(name, DialogEscapeTest::stays))
                .toList();
    }

    private static boolean stays(Stage dialog) {
        Node list = dialog.getScene().getRoot().lookup(".list-view");
        if (list instanceof ListView<?>) {
            list.requestFocus();
        }
        Event.fireEvent(
                dialog.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        return dialog.isShowing();
    }
}
