package org.isnad.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.ExportRequest.Content;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.isnad.ui.export.PictureMaker;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.state.ThemeChoice;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Pictures that carry their proof, saved from the window and opened in it again. */
final class PictureOpeningTest {
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private Stage stage;
    private Workbench workbench;
    private Path picture;

    @BeforeEach
    void open() {
        picture = folder.resolve("p.png");
        FxThread.run(() -> {
            stage = new Stage();
            workbench = new Workbench(
                    stage,
                    new Workbench.Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            new UserSettingsFile(folder.resolve("settings.properties")),
                            folder.resolve("errors.log"),
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                            "0.0.0",
                            folder,
                            Optional.empty()));
            stage.setWidth(1280);
            stage.setHeight(800);
            workbench.show();
            workbench.openShipped();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(() -> stage.close());
    }

    private Desk desk() {
        return workbench.desk();
    }

    /** A view unlike the one that the window opens with, saved as a picture. */
    private DayRange save() {
        return FxThread.call(() -> {
            desk().laneChoiceProperty()
                    .set(desk().laneChoice().withHidden(Set.of("context")).withCollapsed(Set.of("statements")));
            desk().viewport().directionProperty().set(Direction.LEFT_TO_RIGHT);
            desk().settings().valueScaleProperty().set(NumberScale.Kind.BROKEN);
            desk().viewport()
                    .fit(new DayRange(
                            LocalDate.parse("2020-01-01").toEpochDay(),
                            LocalDate.parse("2021-02-01").toEpochDay()));
            PictureSource source = PictureExport.source(desk(), desk().open().orElseThrow());
            ExportLook look = new ExportLook(
                    Content.BOTH, Optional.empty(), 900, 700, 1, false, Theme.DARK, true, false, "p", "");
            PictureMaker maker = new PictureMaker(
                    source, new FontTextMetrics(), new BackgroundTasks(Runnable::run, Runnable::run), "0.0.0");
            maker.write(
                    source.view(
                            look, desk().viewport().direction(), desk().labels().settings()),
                    picture,
                    true,
                    () -> {},
                    broken -> {
                        throw new IllegalStateException(broken);
                    });
            return desk().viewport().range();
        });
    }

    private String status() {
        return FxThread.call(() -> ((Label) stage.getScene().lookup("#status-message")).getText());
    }

    @Test
    void openingAPictureRestoresItsViewAndSaysWhatCheckingHasShown() {
        DayRange range = save();
        FxThread.run(() -> {
            workbench.openShipped();
            desk().viewport().directionProperty().set(Direction.RIGHT_TO_LEFT);
            desk().settings().valueScaleProperty().set(NumberScale.Kind.LOG);
            workbench.open(picture);
        });
        FxThread.settle();

        assertEquals(range.fromDay(), desk().viewport().range().fromDay(), 1e-6);
        assertEquals(range.toDay(), desk().viewport().range().toDay(), 1e-6);
        assertEquals(Direction.LEFT_TO_RIGHT, desk().viewport().direction());
        assertEquals(Set.of("context"), desk().laneChoice().hidden());
        assertEquals(Set.of("statements"), desk().laneChoice().collapsed());
        assertEquals(
                NumberScale.Kind.BROKEN, desk().settings().valueScaleProperty().get());
        assertEquals(ThemeChoice.DARK, desk().settings().themeChoiceProperty().get());
        int anchors = desk().open().orElseThrow().dataset().events().size();
        assertTrue(anchors > 10 && anchors < 125, "only the records of the picture: " + anchors);
        String told = status();
        assertTrue(told.startsWith(LABELS.text("picture.checked", "result", "مطابق")), told);
    }

    @Test
    void theConditionsOfAPictureAreThereAgain() {
        FxThread.run(() -> {
            desk().shown().onlyInferredDates();
            desk().onlyDisagreementsProperty().set(true);
        });
        Set<String> asked = FxThread.call(() -> desk().shown().filter().also().keySet());
        assertEquals(2, asked.size(), asked::toString);
        save();
        FxThread.run(() -> {
            workbench.openShipped();
            desk().shown().filterProperty().set(RecordFilter.NONE);
            workbench.open(picture);
        });
        FxThread.settle();
        assertEquals(asked, FxThread.call(() -> desk().shown().filter().also().keySet()));
        assertTrue(RecordFilter.CONDITIONS.containsAll(asked), asked::toString);
    }

    @Test
    void aDamagedPictureIsToldAndTheOpenDataSetStays() throws IOException {
        save();
        byte[] bytes = Files.readAllBytes(picture);
        Files.write(picture, Arrays.copyOf(bytes, bytes.length / 2));
        var before = desk().open();
        javafx.application.Platform.runLater(() -> workbench.open(picture));
        FxThread.settle();

        assertTrue(robot.lookup(".dialog-pane").tryQuery().isPresent(), "a message is shown");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(before, desk().open());
    }
}
