package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Language;
import org.isnad.ui.FxThread;
import org.isnad.ui.state.InterfaceLook;
import org.isnad.ui.state.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole interface at 80 to 200 percent in a window of 1280x800: nothing meets, nothing is out of reach. */
final class SizeWalkTest {
    /** Boxes of text are higher than their letters. */
    private static final double LETTERS = 0.6;

    private static final double TOUCH_PX = 1.5;

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private void start(Language language, int percent) throws java.io.IOException {
        window.settings()
                .write(WindowFixture.USUAL.withFace(
                        new InterfaceLook(LabelSettings.DEFAULT.withLanguage(language), percent)));
        window.open(opened -> {
            opened.controller().openShipped();
            opened.session().recordNavigation().select("soleimani-muhandis-killed");
        });
        FxThread.settle();
    }

    /** A text that is seen; {@code flow} is the paragraph that set it, if one did. */
    private record Seen(String text, Bounds box, Optional<Parent> flow) {}

    private static void collect(Node node, Bounds seen, List<Seen> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds inside = node.getClip() == null
                ? seen
                : common(seen, node.localToScene(node.getClip().getBoundsInParent()));
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds box = common(inside, letters(node.localToScene(text.getLayoutBounds())));
            if (box.getWidth() > TOUCH_PX && box.getHeight() > TOUCH_PX) {
                found.add(new Seen(
                        text.getText(),
                        box,
                        Optional.ofNullable(text.getParent()).filter(TextFlow.class::isInstance)));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, inside, found));
        }
    }

    private static Bounds letters(Bounds box) {
        double height = box.getHeight() * LETTERS;
        return new BoundingBox(box.getMinX(), box.getCenterY() - height / 2, box.getWidth(), height);
    }

    private static Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
                Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
    }

    private static List<String> meetings(List<Seen> texts) {
        List<String> meetings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                Bounds both = common(texts.get(i).box(), texts.get(j).box());
                // Words of two directions in one line have boxes that reach over their neighbours, with nothing in
                // them.
                boolean sameLine = texts.get(i).flow().isPresent()
                        && texts.get(i).flow().equals(texts.get(j).flow());
                if (!sameLine && both.getWidth() > TOUCH_PX && both.getHeight() > TOUCH_PX) {
                    meetings.add(texts.get(i) + " meets " + texts.get(j));
                }
            }
        }
        return meetings;
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, 80", "ARABIC, 100", "ARABIC, 200", "ENGLISH, 100", "ENGLISH, 200"})
    void noTwoTextsMeet(Language language, int percent) throws java.io.IOException {
        start(language, percent);
        List<Seen> texts = seen();
        assertTrue(texts.size() > 40, () -> "texts were found: " + texts.size());
        assertEquals(List.of(), meetings(texts));
    }

    /** What is printed shorter than it is, of the words that controls print; a list that scrolls has no part in it. */
    private List<String> cut() {
        return FxThread.call(() -> window.stage().getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Labeled && isSeen(node))
                .map(Labeled.class::cast)
                .filter(labeled -> labeled.lookup(".text") instanceof Text printed
                        && !labeled.getText().isEmpty()
                        && !printed.getText().equals(labeled.getText()))
                .map(labeled -> labeled.getClass().getSimpleName() + " " + labeled.getText())
                .toList());
    }

    private static boolean isSeen(Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, 100", "ARABIC, 200", "ENGLISH, 100", "ENGLISH, 200"})
    void noTextMeetsAnotherOrIsCutInAnyTheme(Language language, int percent) throws java.io.IOException {
        start(language, percent);
        for (ThemeChoice theme : ThemeChoice.values()) {
            FxThread.run(() -> window.session().settings().themeChoiceProperty().set(theme));
            FxThread.settle();
            assertEquals(List.of(), cut(), theme.name());
            assertEquals(List.of(), meetings(seen()), theme.name());
            assertEquals(Math.max(1280, 960 * percent / 100), Math.round(width()), theme.name());
            assertTrue(toolBarHasRoom(), theme.name());
        }
    }

    private boolean scrolls() {
        return FxThread.call(() -> window.stage().getScene().getRoot().getChildrenUnmodifiable().stream()
                .filter(ScrollBar.class::isInstance)
                .anyMatch(Node::isVisible));
    }

    /** With a record shown, so that the whole of the window is in use. */
    @ParameterizedTest
    @CsvSource({"ARABIC, 110", "ARABIC, 120", "ARABIC, 130", "ENGLISH, 110", "ENGLISH, 120", "ENGLISH, 130"})
    void aLittleLargerStillFitsWithoutScrolling(Language language, int percent) throws java.io.IOException {
        start(language, percent);
        assertFalse(scrolls());
        assertEquals(List.of(), cut());
        assertEquals(List.of(), meetings(seen()));
        assertTrue(toolBarHasRoom());
        assertTrue(FxThread.call(() -> isSeen(window.node("#tool-search")) && isSeen(window.node("#tool-export"))));
    }

    private boolean toolBarHasRoom() {
        return FxThread.call(() -> {
            Parent bar = (Parent) window.node(".main-tool-bar");
            return bar.getChildrenUnmodifiable().stream()
                    .filter(Node::isManaged)
                    .allMatch(tool -> bar.getLayoutBounds().contains(tool.getBoundsInParent()));
        });
    }

    /** How wide the content is. */
    private double width() {
        return FxThread.call(() -> {
            Node bar = window.node(".main-tool-bar");
            return bar.localToScene(bar.getLayoutBounds()).getWidth();
        });
    }

    private List<Seen> seen() {
        return FxThread.call(() -> {
            List<Seen> found = new ArrayList<>();
            collect(window.stage().getScene().getRoot(), new BoundingBox(0, 0, 1280, 800), found);
            return found;
        });
    }

    @Test
    void keysMakeItLargerAndItIsRemembered() throws java.io.IOException {
        start(Language.ARABIC, 100);
        window.robot().push(KeyCode.F8);
        window.press(KeyCode.F8);
        assertEquals(120, window.settings().read().settings().face().percent());
        window.press(KeyCode.SHIFT, KeyCode.F8);
        assertEquals(110, window.settings().read().settings().face().percent());
        window.press(KeyCode.CONTROL, KeyCode.F8);
        assertEquals(100, window.settings().read().settings().face().percent());
    }

    @Test
    void whatHasNoRoomIsScrolledToByTheFocus() throws java.io.IOException {
        start(Language.ARABIC, 200);
        assertTrue(FxThread.call(() -> window.stage().getScene().getRoot().getChildrenUnmodifiable().stream()
                .filter(ScrollBar.class::isInstance)
                .allMatch(Node::isVisible)));
        assertTrue(
                FxThread.call(() ->
                                window.node(".main-tool-bar").localToScene(0, 0).getY())
                        >= 0,
                "the focus on the timeline, which is higher than the window, hides no tools");
        FxThread.run(() -> window.node("#article").requestFocus());
        FxThread.settle();
        Bounds article = FxThread.call(() -> {
            Node node = window.node("#article");
            return node.localToScene(node.getLayoutBounds());
        });
        assertTrue(article.getMinX() < 1280 && article.getMaxX() > 640 * 0.5, article::toString);
        Bounds shown = common(article, new BoundingBox(0, 0, 1280, 800));
        assertTrue(shown.getWidth() > 500 && shown.getHeight() > 300, article::toString);
    }
}
