package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.isnad.curation.EditHistory;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.words.EditNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The text of an article changes on disk: the window tells it, and takes words and text over one by one. */
final class ChangedTextWalkTest {

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final CuratedWindow curated = new CuratedWindow(window);

    private static List<String> told() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(open -> open.isShowing() && open.getScene() != null)
                .flatMap(open -> words(open.getScene().getRoot(), ".changed-text .wrapped-text"))
                .toList());
    }

    private static Stream<String> words(Node root, String selector) {
        return root.lookupAll(selector).stream()
                .filter(WrappedText.class::isInstance)
                .map(one -> ((WrappedText) one).getText());
    }

    private String lastStep() {
        EditHistory.Change last = window.session()
                .editing()
                .changes()
                .get(window.session().editing().state().undoable() - 1);
        return new EditNames(window.session().labels()).of(last);
    }

    @Test
    void theTextIsAcceptedInTheWindowAsOneStepAndSaidInWords() throws Exception {
        Path file = curated.open();
        Anchor anchor = window.dataset()
                .dataset()
                .events()
                .getFirst()
                .citations()
                .getFirst()
                .anchor();
        Article article = window.dataset().dataset().articles().stream()
                .filter(one -> one.id().equals(anchor.article()))
                .findFirst()
                .orElseThrow();
        String name = window.session().labels().articleName(article);
        Path text = file.resolveSibling(article.file());
        String before = Files.readString(text);
        Files.writeString(text, before.replace(anchor.exact(), anchor.exact().replaceFirst(" ", " حقًا ")));
        FxThread.run(() -> window.perform("reload"));
        FxThread.settle();
        FxThread.run(() -> window.lookup("#status-offer", Button.class).requestFocus());
        window.begin(() -> window.lookup("#status-offer", Button.class).fire());
        assertTrue(told().getLast().contains("اقتباس واحد ليس فيه"), () -> told().toString());
        curated.inDialog(".lost-take", Button.class, Button::fire);
        assertTrue(told().getLast().contains("ولا شيء مفقود منه"), () -> told().toString());
        assertTrue(told().getLast().contains("أحدها بكلمات جديدة"), () -> told().toString());
        assertFalse(window.dataset().loaded().problems().isEmpty(), "not accepted by itself");
        curated.inDialog(".changed-accept", Button.class, Button::fire);
        assertEquals(List.of(), window.dataset().loaded().problems());
        assertTrue(told().getLast().startsWith("اعتُمد نص «"), () -> told().toString());
        curated.inDialog(".changed-accept", Button.class, button -> assertTrue(button.isDisabled()));
        window.press(KeyCode.ESCAPE);
        assertTrue(window.text("#status-message").startsWith("اعتُمد نص «"), () -> window.text("#status-message"));
        assertEquals("اعتُمد نص المقال كما هو الآن: " + name, lastStep());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(window.dataset().loaded().problems().isEmpty(), "undone, it is told again");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        FxThread.run(() -> window.perform("save"));
        FxThread.settle();
        assertEquals(
                List.of(),
                ((Loaded) DatasetReader.read(file, Optional.empty())).dataset().problems());
    }

    @Test
    void aTextThatChangedWhereNothingIsCitedIsToldAndAccepted() throws Exception {
        Path file = curated.open();
        Article article = window.dataset().dataset().articles().getFirst();
        Path text = file.resolveSibling(article.file());
        Files.writeString(text, Files.readString(text) + "\n\nفقرة جديدة\n");
        FxThread.run(() -> window.perform("reload"));
        FxThread.settle();
        assertTrue(window.node("#status-offer").isVisible());
        window.begin(() -> window.perform("lost-words"));
        assertTrue(
                told().stream().collect(Collectors.joining()).contains("ولا شيء مفقود منه"), () -> told().toString());
        curated.inDialog(".changed-accept", Button.class, Button::fire);
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of(), window.dataset().loaded().problems());
        window.begin(() -> window.perform("lost-words"));
        assertTrue(window.text("#status-message").contains("لم يتغير نص أي مقال"));
    }
}
