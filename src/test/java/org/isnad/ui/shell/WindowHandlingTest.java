package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.stage.Screen;
import org.isnad.model.RecordId;
import org.isnad.scene.Scene;
import org.isnad.ui.FxThread;
import org.isnad.ui.state.InterfaceLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a hand notices: where the focus is, that nothing moves with it, that letters are whole, that pairs stay together. */
final class WindowHandlingTest {

    private static final String EVENT = "soleimani-muhandis-killed";

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private void open() {
        window.open(opened -> opened.controller().openShipped());
    }

    private Bounds bounds(Node node) {
        return FxThread.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static boolean seen(Node node) {
        return node == null || (node.isVisible() && seen(node.getParent()));
    }

    private Scene timeline() {
        return FxThread.call(
                () -> window.timeline().model().shownProperty().get().orElseThrow());
    }

    @Test
    void enterAfterAStepOpensTheSourceAndNoMenu() {
        open();
        assertTrue(FxThread.call(() -> window.timeline().isFocused()), "the keys work at once");
        FxThread.run(() -> window.node("#filter").requestFocus());
        window.press(KeyCode.N);
        assertNotEquals(Optional.empty(), window.selected());
        window.press(KeyCode.ENTER);
        assertTrue(FxThread.call(() -> window.article().isFocused()), "the words, and not the menu of the filter");
    }

    @Test
    void focusMovesNothing() {
        open();
        Scene before = timeline();
        FxThread.run(() -> {
            // As the keyboard does that leads there.
            window.timeline().requestFocus();
            window.timeline().pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        });
        FxThread.settle();
        assertEquals(before, timeline());
        FxThread.run(() -> window.session().recordNavigation().select(EVENT));
        FxThread.settle();
        Bounds text = bounds(window.node(".article-scroll"));
        window.press(KeyCode.F6, KeyCode.SHIFT);
        window.press(KeyCode.ENTER);
        assertEquals(text, bounds(window.node(".article-scroll")));
    }

    /** How far below its line of writing the lowest ink of some words lies, in pixels; found by drawing them alone. */
    private static double descent(Text drawn) {
        Text alone = new Text(drawn.getText());
        alone.setFont(drawn.getFont());
        alone.setBoundsType(TextBoundsType.VISUAL);
        return alone.getLayoutBounds().getMaxY();
    }

    /** Words whose letters reach below the line, and of which less is seen than was drawn. */
    private List<String> cutBelow() {
        return FxThread.call(() -> {
            WritableImage picture = window.stage().getScene().snapshot(null);
            PixelReader pixels = picture.getPixelReader();
            List<String> cut = new ArrayList<>();
            for (Node node : window.stage().getScene().getRoot().lookupAll(".label, .button, .toggle-button")) {
                if (node instanceof Labeled labeled
                        && seen(labeled)
                        && labeled.lookup(".text") instanceof Text text
                        && text.getText().matches(".*[يجعحخى].*")) {
                    Bounds box = text.localToScene(text.getLayoutBounds());
                    double scale = box.getHeight() / text.getLayoutBounds().getHeight();
                    double baseline = text.localToScene(
                                    0,
                                    text.getBaselineOffset()
                                            + text.getLayoutBounds().getMinY())
                            .getY();
                    double expected = baseline + descent(text) * scale;
                    if (box.getMinX() < 0
                            || box.getMaxX() > picture.getWidth()
                            || expected + 2 > picture.getHeight()
                            || descent(text) < 2) {
                        continue;
                    }
                    double lowest = lowestInk(pixels, box, baseline, expected + 2);
                    if (lowest < expected - 1.6) {
                        cut.add(labeled.getText() + ": " + lowest + " of " + expected);
                    }
                }
            }
            return cut;
        });
    }

    private static double lowestInk(PixelReader pixels, Bounds box, double from, double to) {
        int ground = pixels.getArgb((int) box.getMinX() - 1, (int) from);
        for (int y = (int) Math.ceil(to); y > from; y--) {
            for (int x = (int) box.getMinX(); x < box.getMaxX(); x++) {
                if (contrast(pixels.getArgb(x, y), ground) > 60) {
                    return y + 1;
                }
            }
        }
        return from;
    }

    private static int contrast(int one, int other) {
        return Math.abs(((one >> 8) & 0xFF) - ((other >> 8) & 0xFF));
    }

    @Test
    void lettersThatReachBelowTheLineAreWholeAtEverySize() throws IOException {
        for (int percent : new int[] {80, 100, 150, 200}) {
            window.settings()
                    .write(WindowFixture.USUAL.withFace(
                            new InterfaceLook(WindowFixture.USUAL.face().labels(), percent)));
            open();
            assertEquals(List.of(), cutBelow(), "at " + percent);
        }
    }

    @Test
    void whatBelongsTogetherStaysTogetherInASmallWindow() {
        window.reopen(1024, 700, opened -> opened.controller().openShipped());
        FxThread.run(() -> window.session().recordNavigation().select(EVENT));
        FxThread.settle();
        for (String id : List.of("#tool-zoom-in", "#tool-zoom-out", "#tool-fit", "#tool-search", "#tool-export")) {
            Node node = window.node(id);
            Bounds box = bounds(node);
            assertTrue(FxThread.call(() -> seen(node)) && box.getMaxX() <= 1024 && box.getMinX() >= 0, id + " " + box);
        }
        FxThread.run(() -> {
            window.unfoldChart();
            window.perform("problems");
        });
        FxThread.settle();
        assertTrue(bounds(window.timeline()).getHeight() >= 150, "timeline " + bounds(window.timeline()));
        double chart = bounds(window.node("#chart-pane")).getHeight();
        assertTrue(chart == 28 || chart >= 150, "a chart without room is a line: " + chart);
    }

    @Test
    void theFirstWindowTakesTheScreenItHas() throws IOException {
        window.settings().write(org.isnad.ui.state.UserSettings.DEFAULT);
        List<Double> sizes = new ArrayList<>();
        window.open(opened -> {
            javafx.stage.Stage stage = new javafx.stage.Stage();
            new WindowMemory(window.settings()).restore(stage);
            sizes.addAll(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
            opened.controller().openShipped();
        });
        var screen = FxThread.call(() -> Screen.getPrimary().getVisualBounds());
        assertEquals(List.of(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight()), sizes);
    }

    @Test
    void beforeTheDataIsThereNothingActs() {
        window.open(opened -> {});
        assertTrue(seen(window.node("#skeleton")));
        assertTrue(FxThread.call(() -> window.node("#tool-export").isDisabled()));
        window.robot().moveTo(window.timeline());
        FxThread.settle();
        assertTrue(window.session().viewport().crosshair().dayProperty().get().isEmpty(), "no day of nowhere");
        window.press(KeyCode.G);
        window.press(KeyCode.CONTROL, KeyCode.E);
        assertEquals(1, FxThread.call(() -> javafx.stage.Window.getWindows().size()), "no dialog opens");
        FxThread.run(() -> window.controller().openShipped());
        FxThread.settle();
        assertFalse(FxThread.call(() -> seen(window.node("#skeleton"))));
        assertFalse(FxThread.call(() -> window.node("#tool-export").isDisabled()));
    }

    @Test
    void theCrosshairStaysUnderAPointerThatRests() {
        open();
        FxThread.run(() -> window.session().recordNavigation().select(EVENT));
        FxThread.settle();
        window.robot().moveTo(window.timeline());
        FxThread.settle();
        double pointer = FxThread.call(() -> new Robot().getMouseX());
        List<Runnable> acts = List.of(
                () -> window.press(KeyCode.F9),
                () -> window.type("+"),
                () -> window.press(KeyCode.F9),
                () -> window.type("-"));
        for (Runnable act : acts) {
            act.run();
            FxThread.settle();
            double day = FxThread.call(() -> window.session()
                            .viewport()
                            .crosshair()
                            .dayProperty()
                            .get())
                    .orElseThrow();
            double x = FxThread.call(
                    () -> window.timeline().model().timeScale().orElseThrow().x(day));
            assertEquals(
                    pointer, WindowFixture.onScreen(window.timeline(), x, 0).getX(), 2, "act " + acts.indexOf(act));
        }
    }

    @Test
    void readingMovesACursorOnTheTimeline() {
        open();
        FxThread.run(() -> window.session().recordNavigation().select(EVENT));
        FxThread.settle();
        ScrollPane scroll = window.lookup(".article-scroll", ScrollPane.class);
        List<Optional<RecordId>> read = new ArrayList<>();
        for (double share : new double[] {0, 0.3, 0.6, 1}) {
            FxThread.run(() -> scroll.setVvalue(share));
            FxThread.settle();
            read.add(window.session().readProperty().get());
        }
        assertTrue(read.stream().flatMap(Optional::stream).distinct().count() >= 3, read::toString);
        assertTrue(
                timeline().marks().anyMatch(mark -> mark.key().value().equals("reading/cursor"))
                        || window.session().readProperty().get().isEmpty(),
                "a bar along the axis");
        assertEquals(Optional.of(new RecordId(EVENT)), window.selected(), "reading selects nothing");
        window.press(KeyCode.F9);
        assertEquals(Optional.empty(), window.session().readProperty().get());
        assertFalse(timeline().marks().anyMatch(mark -> mark.key().value().startsWith("reading/")));
    }

    @Test
    void cornersHaveOneScale() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/org/isnad/ui/isnad.css"));
        Matcher radius =
                Pattern.compile("-fx-(?:border|background)-radius:([^;]+);").matcher(sheet);
        while (radius.find()) {
            // Nested ones keep their distance; 2 is the end of a bar.
            assertTrue(radius.group(1).trim().matches("(?:(?:0|2|5|6|8|10|12)[ ,]*)+"), radius.group());
        }
    }
}
