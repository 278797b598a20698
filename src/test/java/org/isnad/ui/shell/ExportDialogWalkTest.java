package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.isnad.labels.LabelSettings;
import org.isnad.layout.export.ExportPreset;
import org.isnad.model.Language;
import org.isnad.png.Pixels;
import org.isnad.png.PngReader;
import org.isnad.proof.ProofReader;
import org.isnad.proof.ProofReading;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.state.InterfaceLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The export dialog in the window: reached and left by keys, and what comes of it. */
final class ExportDialogWalkTest {
    private static final int MOST_TABS = 60;

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private void start(Language language, int percent) throws IOException {
        window.settings()
                .write(window.settings()
                        .read()
                        .settings()
                        .withFace(new InterfaceLook(LabelSettings.DEFAULT.withLanguage(language), percent)));
        window.open(opened -> {
            opened.controller().openShipped();
            opened.timeline().requestFocus();
        });
    }

    private void openDialog() {
        window.press(KeyCode.CONTROL, KeyCode.E);
    }

    private Scene dialog() {
        return FxThread.call(() -> Objects.requireNonNull(
                window.robot().lookup("#export-preview").query().getScene()));
    }

    private boolean isOpen() {
        return window.robot().lookup("#export-preview").tryQuery().isPresent();
    }

    private Node focused() {
        Scene dialog = dialog();
        return FxThread.call(() -> Objects.requireNonNull(dialog.getFocusOwner()));
    }

    @Test
    void tabGoesAroundAllThatCanBeChosenAndEscapeLeavesNothingBehind() throws IOException {
        start(Language.ARABIC, 100);
        openDialog();
        assertEquals("export-content", focused().getId());
        assertFalse(find("#export-theme").isVisible(), "folded at first");
        window.click("#export-more");
        Set<String> reached = new LinkedHashSet<>();
        Node first = focused();
        for (int i = 0; i < MOST_TABS; i++) {
            Node stop = focused();
            reached.add(stop.getId());
            assertTrue(FxThread.call(() -> seen(stop)), () -> "out of sight: " + stop);
            window.robot().push(KeyCode.TAB);
            FxThread.settle();
            if (focused().equals(first)) {
                break;
            }
        }
        assertTrue(
                reached.containsAll(List.of(
                        "export-preview",
                        "export-zoom",
                        "export-copy",
                        "export-more",
                        "export-title",
                        "export-subtitle",
                        "export-content",
                        "export-range",
                        "export-preset",
                        "export-width",
                        "export-height",
                        "export-scale",
                        "export-theme",
                        "export-direction",
                        "export-months",
                        "export-digits",
                        "export-footer",
                        "export-format",
                        "export-name",
                        "export-places",
                        "export-folder",
                        "export-choose",
                        "form-accept")),
                reached::toString);
        window.press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(
                ExportLook.DEFAULT, window.settings().read().settings().export(), "what was left is not remembered");
        try (var files = Files.list(window.folder())) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".png")).toList());
        }
    }

    private static boolean seen(Node node) {
        for (Node parent = node; parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll) {
                Bounds view = scroll.localToScene(scroll.getBoundsInLocal());
                return view.intersects(node.localToScene(node.getBoundsInLocal()));
            }
        }
        return true;
    }

    @Test
    void whatIsChosenIsInTheFileAndComesBackTheNextTime() throws IOException {
        start(Language.ARABIC, 100);
        openDialog();
        FxThread.run(() -> {
            choice("#export-preset").setValue(Optional.of(ExportPreset.A4));
            choice("#export-theme").setValue(Theme.DARK);
            choice("#export-scale").setValue(2);
            ((TextField) find("#export-name")).setText("{kind}-{width}-{theme}");
        });
        FxThread.run(() -> ((CheckBox) find("#export-footer")).fire());
        window.click("#form-accept");
        Path file = window.folder().resolve("both-1123-dark.png");
        Pixels pixels = PngReader.pixels(Files.readAllBytes(file));
        assertEquals(2246, pixels.widthPx());
        assertEquals(1588, pixels.heightPx());
        assertEquals(0xFF171A20, pixels.argb(0, 0), "the paper of the dark theme");
        ProofReading.Found proof = (ProofReading.Found) ProofReader.read(file);
        assertFalse(isOpen());
        assertTrue(window.text("#status-message").contains("both-1123-dark.png"), window.text("#status-message"));
        assertTrue(Files.readString(window.settingsFile()).contains("export.preset=a4"));
        assertTrue(proof.toString().contains("footer=false"), "no footer");
        assertTrue(window.node("#status-offer").isVisible());
        assertEquals("فتح المجلد", window.text("#status-offer"));
        FxThread.run(() -> window.perform("next"));
        FxThread.settle();
        assertFalse(window.node("#status-offer").isVisible(), "until something else is said");

        start(Language.ENGLISH, 100);
        openDialog();
        assertEquals(
                Optional.of(ExportPreset.A4),
                FxThread.call(() -> choice("#export-preset").getValue()));
        assertEquals(Theme.DARK, FxThread.call(() -> choice("#export-theme").getValue()));
        assertEquals(
                "1123",
                FxThread.call(
                        () -> ((Spinner<?>) find("#export-width")).getEditor().getText()));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void whatIsTooLargeCannotBeSaved() throws IOException {
        start(Language.ARABIC, 100);
        openDialog();
        window.click("#export-more");
        FxThread.run(() -> find("#export-width").requestFocus());
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.robot().type(KeyCode.DIGIT1, KeyCode.DIGIT6, KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.DIGIT1);
        FxThread.settle();
        assertTrue(FxThread.call(() -> find("#form-accept").isDisabled()));
        window.robot().type(KeyCode.BACK_SPACE, KeyCode.DIGIT0);
        FxThread.settle();
        assertFalse(FxThread.call(() -> find("#form-accept").isDisabled()));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aFolderThatIsNoLongerThereIsToldAndTheOldFileStays() throws IOException {
        start(Language.ARABIC, 100);
        Files.createDirectories(window.folder().resolve("p.png/kept"));
        openDialog();
        FxThread.run(() -> ((TextField) find("#export-name")).setText("p"));
        window.click("#form-accept");
        // The question whether it may be replaced; the other button loses nothing.
        window.press(KeyCode.ESCAPE);
        assertTrue(isOpen(), "the dialog stays");
        assertTrue(Files.isDirectory(window.folder().resolve("p.png/kept")));
        window.press(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, 100", "ARABIC, 200", "ENGLISH, 100", "ENGLISH, 200"})
    void theDialogFitsIntoTheScreenOfASmallWindow(Language language, int percent) throws IOException {
        start(language, percent);
        openDialog();
        Scene scene = dialog();
        FxThread.run(() -> {
            Window dialog = scene.getWindow();
            assertTrue(dialog.getWidth() <= 1280, () -> "wide " + dialog.getWidth());
            assertTrue(dialog.getWidth() >= 900, () -> "narrow " + dialog.getWidth());
            // The screen of the tests is higher than that of the smallest window.
            assertTrue(dialog.getHeight() <= 1200 - 20, () -> "high " + dialog.getHeight());
            Node accept = scene.lookup("#form-accept");
            Bounds box = accept.localToScene(accept.getBoundsInLocal());
            assertTrue(scene.getHeight() >= box.getMaxY(), () -> "the button is cut: " + box);
            ScrollPane scroll = (ScrollPane) scene.lookup(".dialog-scroll");
            assertTrue(
                    scroll.getContent().getBoundsInParent().getWidth()
                            <= scroll.getViewportBounds().getWidth() + 1,
                    () -> scroll.getContent().getBoundsInParent() + " in " + scroll.getViewportBounds());
        });
        window.press(KeyCode.ESCAPE);
    }

    private Node find(String id) {
        return window.robot().lookup(id).query();
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<Object> choice(String id) {
        return (ChoiceBox<Object>) find(id);
    }
}
