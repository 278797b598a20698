package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words that are marked with the mouse are made something of with the mouse. */
final class WordsBarTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final CuratedWindow curated = new CuratedWindow(window);

    @BeforeEach
    void openAnArticle() throws IOException {
        curated.open();
        curated.mark(1, "أعلنت");
        FxThread.run(() -> window.article().selectionProperty().set(Optional.empty()));
        FxThread.settle();
    }

    private Node bar() {
        return window.lookup("#words-bar", Node.class);
    }

    private boolean isThere() {
        return FxThread.call(() -> bar().isVisible());
    }

    private List<String> offered() {
        return FxThread.call(() -> ((Parent) bar())
                .getChildrenUnmodifiable().stream().map(Node::getId).toList());
    }

    /** The middle of a word of the first paragraph. */
    private Point2D word(int number) {
        return FxThread.call(() -> {
            Node paragraph = window.article().lookup(".article-paragraph");
            Node word = List.copyOf(paragraph.lookupAll(".article-word")).get(number);
            Bounds bounds = word.localToScreen(word.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private void markWithTheMouse(int from, int to) {
        window.robot()
                .moveTo(word(from))
                .press(MouseButton.PRIMARY)
                .moveTo(word(to))
                .release(MouseButton.PRIMARY);
        FxThread.settle();
    }

    @Test
    void anEventIsMadeOfMarkedWordsByOneClick() {
        markWithTheMouse(2, 6);
        assertTrue(isThere());
        assertEquals(
                List.of(
                        "words-bar-mark-event",
                        "words-bar-mark-figure",
                        "words-bar-mark-exemption",
                        "words-bar-mark-note"),
                offered(),
                "no record is selected");
        assertTrue(FxThread.call(() -> window.article().isFocused()), "the letters go on working");
        Bounds bounds = FxThread.call(() -> bar().getBoundsInParent());
        Bounds pane = FxThread.call(() -> bar().getParent().getLayoutBounds());
        assertTrue(pane.contains(bounds), bounds + " in " + pane);
        window.click("#words-bar-mark-event");
        FxThread.settle();
        assertFalse(isThere());
        assertTrue(FxThread.call(() -> curated.editor().recordProperty().get().isPresent()));
    }

    @Test
    void itAddsWordsToTheSelectedRecord() {
        curated.mark(1, "أعلنت القيادة");
        window.press(KeyCode.E);
        window.press(KeyCode.ENTER);
        markWithTheMouse(6, 8);
        assertTrue(offered()
                .containsAll(List.of("words-bar-mark-citation", "words-bar-mark-title", "words-bar-mark-date")));
    }

    @Test
    void itIsGoneWithTheNextKeyWheelOrClick() {
        markWithTheMouse(2, 4);
        assertTrue(isThere());
        window.press(KeyCode.SHIFT);
        assertFalse(isThere(), "a key");
        markWithTheMouse(3, 5);
        assertTrue(isThere());
        window.robot().scroll(1, VerticalDirection.DOWN);
        FxThread.settle();
        assertFalse(isThere(), "the wheel");
        FxThread.run(() -> window.article().selectionProperty().set(Optional.empty()));
        window.click(word(1));
        assertFalse(isThere(), "nothing is marked");
    }

    @Test
    void wordsMarkedByKeysBringNoBar() {
        curated.mark(1, "أعلنت القيادة");
        assertFalse(isThere());
    }
}
