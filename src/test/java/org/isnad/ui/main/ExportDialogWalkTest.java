package org.isnad.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.isnad.labels.LabelSettings;
import org.isnad.layout.ExportPreset;
import org.isnad.model.Language;
import org.isnad.png.Pixels;
import org.isnad.png.PngReader;
import org.isnad.proof.ProofReader;
import org.isnad.proof.ProofReading;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.state.InterfaceLook;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The export dialog in the window: reached and left by keys, and what comes of it. */
final class ExportDialogWalkTest {
    private static final int MOST_TABS = 60;

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private final List<Throwable> errors = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Workbench workbench;

    private UserSettingsFile settings() {
        return new UserSettingsFile(folder.resolve("settings.properties"));
    }

    private void start(Language language, int percent) throws IOException {
        settings()
                .write(settings()
                        .read()
                        .settings()
                        .withFace(new InterfaceLook(LabelSettings.DEFAULT.withLanguage(language), percent)));
        FxThread.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.add(error));
            stage = new Stage();
            workbench = new Workbench(
                    stage,
                    new Workbench.Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            settings(),
                            folder.resolve("errors.log"),
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                            "0.0.0",
                            folder,
                            Optional.empty()));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1280);
            stage.setHeight(800);
            workbench.show();
            workbench.openShipped();
            stage.getScene().lookup("#timeline").requestFocus();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            stage.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        robot.release(new KeyCode[0]);
        assertEquals(List.of(), errors, "nothing was thrown unseen");
    }

    private void openDialog() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        FxThread.settle();
    }

    private Scene dialog() {
        return FxThread.call(() ->
                Objects.requireNonNull(robot.lookup("#export-preview").query().getScene()));
    }

    private boolean isOpen() {
        return robot.lookup("#export-preview").tryQuery().isPresent();
    }

    private Node focused() {
        Scene dialog = dialog();
        return FxThread.call(() -> Objects.requireNonNull(dialog.getFocusOwner()));
    }

    private String status() {
        return FxThread.call(() -> ((Label) stage.getScene().lookup("#status-message")).getText());
    }

    @Test
    void tabGoesAroundAllThatCanBeChosenAndEscapeLeavesNothingBehind() throws IOException {
        start(Language.ARABIC, 100);
        openDialog();
        Set<String> reached = new LinkedHashSet<>();
        Node first = focused();
        for (int i = 0; i < MOST_TABS; i++) {
            Node stop = focused();
            reached.add(stop.getId());
            assertTrue(FxThread.call(() -> seen(stop)), () -> "out of sight: " + stop);
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            if (focused().equals(first)) {
                break;
            }
        }
        assertTrue(
                reached.containsAll(List.of(
                        "export-preview",
                        "export-copy",
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
        robot.push(KeyCode.ESCAPE);
        FxThread.settle();
        assertFalse(isOpen());
        assertEquals(ExportLook.DEFAULT, settings().read().settings().export(), "what was left is not remembered");
        try (var files = Files.list(folder)) {
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
        robot.clickOn("#export-footer");
        robot.clickOn("#form-accept");
        FxThread.settle();
        Path file = folder.resolve("both-1123-dark.png");
        Pixels pixels = PngReader.pixels(Files.readAllBytes(file));
        assertEquals(2246, pixels.widthPx());
        assertEquals(1588, pixels.heightPx());
        assertEquals(0xFF171A20, pixels.argb(0, 0), "the paper of the dark theme");
        ProofReading.Found proof = (ProofReading.Found) ProofReader.read(file);
        assertFalse(isOpen());
        assertTrue(status().contains("both-1123-dark.png"), status());
        assertTrue(Files.readString(folder.resolve("settings.properties")).contains("export.preset=a4"));
        assertTrue(proof.toString().contains("footer=false"), "no footer");
        FxThread.run(stage::close);

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
        robot.push(KeyCode.ESCAPE);
        FxThread.settle();
    }

    @Test
    void whatIsTooLargeCannotBeSaved() throws IOException {
        start(Language.ARABIC, 100);
        openDialog();
        FxThread.run(() -> find("#export-width").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT6, KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.DIGIT1);
        FxThread.settle();
        assertTrue(FxThread.call(() -> find("#form-accept").isDisabled()));
        robot.type(KeyCode.BACK_SPACE, KeyCode.DIGIT0);
        FxThread.settle();
        assertFalse(FxThread.call(() -> find("#form-accept").isDisabled()));
        robot.push(KeyCode.ESCAPE);
        FxThread.settle();
    }

    @Test
    void aFolderThatIsNoLongerThereIsToldAndTheOldFileStays() throws IOException {
        start(Language.ARABIC, 100);
        Files.createDirectories(folder.resolve("p.png/kept"));
        openDialog();
        FxThread.run(() -> ((TextField) find("#export-name")).setText("p"));
        robot.clickOn("#form-accept");
        FxThread.settle();
        // The question whether it may be replaced; the other button loses nothing.
        robot.push(KeyCode.ESCAPE);
        FxThread.settle();
        assertTrue(isOpen(), "the dialog stays");
        assertTrue(Files.isDirectory(folder.resolve("p.png/kept")));
        robot.push(KeyCode.ESCAPE);
        FxThread.settle();
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, 100", "ARABIC, 200", "ENGLISH, 100", "ENGLISH, 200"})
    void theDialogFitsIntoTheScreenOfASmallWindow(Language language, int percent) throws IOException {
        start(language, percent);
        openDialog();
        Scene scene = dialog();
        FxThread.run(() -> {
            Window window = scene.getWindow();
            assertTrue(window.getWidth() <= 1280, () -> "wide " + window.getWidth());
            assertTrue(window.getWidth() >= 900, () -> "narrow " + window.getWidth());
            // The screen of the tests is higher than that of the smallest window.
            assertTrue(window.getHeight() <= 1200 - 20, () -> "high " + window.getHeight());
            Node accept = scene.lookup("#form-accept");
            Bounds box = accept.localToScene(accept.getBoundsInLocal());
            assertTrue(scene.getHeight() >= box.getMaxY(), () -> "the button is cut: " + box);
            ScrollPane scroll = (ScrollPane) scene.lookup(".dialog-scroll");
            assertTrue(
                    scroll.getContent().getBoundsInParent().getWidth()
                            <= scroll.getViewportBounds().getWidth() + 1,
                    () -> scroll.getContent().getBoundsInParent() + " in " + scroll.getViewportBounds());
        });
        robot.push(KeyCode.ESCAPE);
        FxThread.settle();
    }

    private Node find(String id) {
        return robot.lookup(id).query();
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<Object> choice(String id) {
        return (ChoiceBox<Object>) find(id);
    }
}
