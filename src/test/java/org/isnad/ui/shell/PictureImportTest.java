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
import org.isnad.ui.files.WindowPicture;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.state.ThemeChoice;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures that carry their proof, saved from the window and opened in it again. */
final class PictureImportTest {
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
        return save(PictureFormat.PNG);
    }

    private DayRange save(PictureFormat format) {
        picture = window.folder().resolve("p" + format.ending());
        return FxThread.call(() -> {
            window.session()
                    .plotContents()
                    .laneChoiceProperty()
                    .set(window.session()
                            .plotContents()
                            .laneChoice()
                            .withHidden(Set.of("context"))
                            .withCollapsed(Set.of("statements")));
            window.session().viewport().directionProperty().set(Direction.LEFT_TO_RIGHT);
            window.session().settings().valueScaleProperty().set(NumberScale.Kind.BROKEN);
            window.session()
                    .viewport()
                    .fit(new DayRange(
                            LocalDate.parse("2020-01-01").toEpochDay(),
                            LocalDate.parse("2021-02-01").toEpochDay()));
            PictureSource source = WindowPicture.source(
                    window.dataset(),
                    window.session().viewport(),
                    window.session().plotContents(),
                    window.session().settings());
            ExportLook look = new ExportLook(
                    Content.BOTH, Optional.empty(), 900, 700, 1, false, Theme.DARK, true, format, "p", "");
            PictureMaker maker = new PictureMaker(
                    source, new FontTextMetrics(), new BackgroundTasks(Runnable::run, Runnable::run), "0.0.0");
            maker.write(
                    source.view(
                            look,
                            window.session().viewport().direction(),
                            window.session().labels().settings()),
                    picture,
                    true,
                    () -> {},
                    broken -> {
                        throw new IllegalStateException(broken);
                    });
            return window.session().viewport().range();
        });
    }

    @ParameterizedTest
    @EnumSource
    void openingAPictureRestoresItsViewAndSaysWhatCheckingHasShown(PictureFormat format) {
        DayRange range = save(format);
        FxThread.run(() -> {
            window.controller().openShipped();
            window.session().viewport().directionProperty().set(Direction.RIGHT_TO_LEFT);
            window.session().settings().valueScaleProperty().set(NumberScale.Kind.LOG);
            window.controller().open(picture);
        });
        FxThread.settle();

        assertEquals(range.fromDay(), window.session().viewport().range().fromDay(), 1e-6);
        assertEquals(range.toDay(), window.session().viewport().range().toDay(), 1e-6);
        assertEquals(Direction.LEFT_TO_RIGHT, window.session().viewport().direction());
        assertEquals(
                Set.of("context"), window.session().plotContents().laneChoice().hidden());
        assertEquals(
                Set.of("statements"),
                window.session().plotContents().laneChoice().collapsed());
        assertEquals(
                NumberScale.Kind.BROKEN,
                window.session().settings().valueScaleProperty().get());
        assertEquals(
                ThemeChoice.DARK,
                window.session().settings().themeChoiceProperty().get());
        int anchors = window.dataset().dataset().events().size();
        assertTrue(anchors > 10 && anchors < 125, "only the records of the picture: " + anchors);
        String told = window.text("#status-message");
        assertTrue(told.startsWith(LABELS.text("picture.checked", "result", "مطابق")), told);
    }

    @Test
    void theConditionsOfAPictureAreThereAgain() {
        FxThread.run(() -> {
            window.session().shown().onlyInferredDates();
            window.session().onlyDisagreementsProperty().set(true);
        });
        Set<String> asked =
                FxThread.call(() -> window.session().shown().filter().also().keySet());
        assertEquals(2, asked.size(), asked::toString);
        save();
        FxThread.run(() -> {
            window.controller().openShipped();
            window.session().shown().filterProperty().set(RecordFilter.NONE);
            window.controller().open(picture);
        });
        FxThread.settle();
        assertEquals(
                asked,
                FxThread.call(() -> window.session().shown().filter().also().keySet()));
        assertTrue(RecordFilter.CONDITIONS.containsAll(asked), asked::toString);
    }

    @Test
    void aDamagedPictureIsToldAndTheOpenDataSetStays() throws IOException {
        save();
        byte[] bytes = Files.readAllBytes(picture);
        Files.write(picture, Arrays.copyOf(bytes, bytes.length / 2));
        var before = window.session().open();
        window.begin(() -> window.controller().open(picture));

        assertTrue(window.robot().lookup(".dialog-pane").tryQuery().isPresent(), "a message is shown");
        window.press(KeyCode.ESCAPE);
        assertEquals(before, window.session().open());
    }
}
