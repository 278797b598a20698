package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.isnad.dataset.DatasetReader;
import org.isnad.text.DisplayText;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No text of a file hangs the window: what is drawn of it is cut, in every pane. */
final class LongTextsWalkTest {
    private static final String LONG = "وصولقوات".repeat(700);

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    @Test
    void whateverIsDrawnIsShort() throws IOException {
        window.open(opened -> opened.controller().open(longTexts(opened.folder())));
        List<String> drawn = new ArrayList<>(tooLong("plots"));
        window.unfoldChart();
        for (String action : List.of("lanes-actor", "lanes-place", "table", "disagreements", "problems")) {
            FxThread.run(() -> window.perform(action));
            FxThread.settle();
            drawn.addAll(tooLong(action));
        }
        for (String record : List.of("letter-sent", "troops-170000-2007")) {
            FxThread.run(() -> window.session().recordNavigation().select(record));
            FxThread.settle();
            drawn.addAll(tooLong(record));
        }
        FxThread.run(() -> window.perform("search"));
        FxThread.run(() -> ((TextInputControl) window.node("#search-field")).setText("القوات"));
        FxThread.settle();
        drawn.addAll(tooLong("search"));
        assertEquals(List.of(), drawn);
        assertTrue(window.dataset()
                .summaries()
                .title(window.dataset().dataset().events().getFirst())
                .endsWith("…"));
    }

    private static Path longTexts(Path folder) {
        try (InputStream shipped =
                DatasetReader.class.getResourceAsStream("/org/isnad/data/" + DatasetReader.SHIPPED)) {
            String json = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            String longer = json.replaceAll("(\"ar\": \")", "$1" + LONG);
            return Files.writeString(folder.resolve(DatasetReader.FILE_NAME), longer);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What is drawn or waits to be, longer than a passage, and where. */
    private List<String> tooLong(String where) {
        return FxThread.call(() -> {
            Set<String> found = new TreeSet<>();
            assertTrue(collect(window.stage().getScene().getRoot(), where, found) > 0);
            return List.copyOf(found);
        });
    }

    private static int collect(Node node, String where, Set<String> found) {
        String words = node instanceof Text text ? text.getText() : node instanceof Labeled one ? one.getText() : null;
        if (words != null && words.length() > DisplayText.PASSAGE_CODE_POINTS + 200) {
            Node owner = node.getParent();
            found.add(where + ": " + words.length() + " in " + node.getId() + " " + node.getStyleClass() + " of "
                    + owner.getStyleClass());
        }
        int nodes = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                nodes += collect(child, where, found);
            }
        }
        return nodes;
    }
}
