package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.proof.PictureFormat;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.isnad.ui.export.PictureMaker;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.files.PictureExport;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.state.ThemeChoice;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures that carry their proof, saved from the window and opened in it again. */
final class PictureOpeningTest {
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private Path picture;

    @BeforeEach
    void find() {
        picture = window.folder().resolve("p.png");
    }

    /** A view unlike the one that the window opens with, saved as a picture. */
    private DayRange save() {
        return FxThread.call(() -> {
            window.desk()
                    .laneChoiceProperty()
                    .set(window.desk()
                            .laneChoice()
                            .withHidden(Set.of("context"))
                            .withCollapsed(Set.of("statements")));
            window.desk().viewport().directionProperty().set(Direction.LEFT_TO_RIGHT);
            window.desk().settings().valueScaleProperty().set(NumberScale.Kind.BROKEN);
            window.desk()
                    .viewport()
                    .fit(new DayRange(
                            LocalDate.parse("2020-01-01").toEpochDay(),
                            LocalDate.parse("2021-02-01").toEpochDay()));
            PictureSource source = PictureExport.source(window.desk(), window.dataset());
            ExportLook look = new ExportLook(
                    Content.BOTH, Optional.empty(), 900, 700, 1, false, Theme.DARK, true, PictureFormat.PNG, "p", "");
            PictureMaker maker = new PictureMaker(
                    source, new FontTextMetrics(), new BackgroundTasks(Runnable::run, Runnable::run), "0.0.0");
            maker.write(
                    source.view(
                            look,
                            window.desk().viewport().direction(),
                            window.desk().labels().settings()),
                    picture,
                    true,
                    () -> {},
                    broken -> {
                        throw new IllegalStateException(broken);
                    });
            return window.desk().viewport().range();
        });
    }

    @Test
    void openingAPictureRestoresItsViewAndSaysWhatCheckingHasShown() {
        DayRange range = save();
        FxThread.run(() -> {
            window.workbench().openShipped();
            window.desk().viewport().directionProperty().set(Direction.RIGHT_TO_LEFT);
            window.desk().settings().valueScaleProperty().set(NumberScale.Kind.LOG);
            window.workbench().open(picture);
        });
        FxThread.settle();

        assertEquals(range.fromDay(), window.desk().viewport().range().fromDay(), 1e-6);
        assertEquals(range.toDay(), window.desk().viewport().range().toDay(), 1e-6);
        assertEquals(Direction.LEFT_TO_RIGHT, window.desk().viewport().direction());
        assertEquals(Set.of("context"), window.desk().laneChoice().hidden());
        assertEquals(Set.of("statements"), window.desk().laneChoice().collapsed());
        assertEquals(
                NumberScale.Kind.BROKEN,
                window.desk().settings().valueScaleProperty().get());
        assertEquals(
                ThemeChoice.DARK, window.desk().settings().themeChoiceProperty().get());
        int anchors = window.dataset().dataset().events().size();
        assertTrue(anchors > 10 && anchors < 125, "only the records of the picture: " + anchors);
        String told = window.text("#status-message");
        assertTrue(told.startsWith(LABELS.text("picture.checked", "result", "مطابق")), told);
    }

    @Test
    void theConditionsOfAPictureAreThereAgain() {
        FxThread.run(() -> {
            window.desk().shown().onlyInferredDates();
            window.desk().onlyDisagreementsProperty().set(true);
        });
        Set<String> asked =
                FxThread.call(() -> window.desk().shown().filter().also().keySet());
        assertEquals(2, asked.size(), asked::toString);
        save();
        FxThread.run(() -> {
            window.workbench().openShipped();
            window.desk().shown().filterProperty().set(RecordFilter.NONE);
            window.workbench().open(picture);
        });
        FxThread.settle();
        assertEquals(
                asked, FxThread.call(() -> window.desk().shown().filter().also().keySet()));
        assertTrue(RecordFilter.CONDITIONS.containsAll(asked), asked::toString);
    }

    @Test
    void aDamagedPictureIsToldAndTheOpenDataSetStays() throws IOException {
        save();
        byte[] bytes = Files.readAllBytes(picture);
        Files.write(picture, Arrays.copyOf(bytes, bytes.length / 2));
        var before = window.desk().open();
        window.begin(() -> window.workbench().open(picture));

        assertTrue(window.robot().lookup(".dialog-pane").tryQuery().isPresent(), "a message is shown");
        window.press(KeyCode.ESCAPE);
        assertEquals(before, window.desk().open());
    }
}
