package org.isnad.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.layout.ExportRequest;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.WrappedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportFormTest {
    @TempDir
    private Path folder;

    private final List<Path> asked = new ArrayList<>();

    private ExportForm form(boolean mayReplace) {
        ExportForm form = new ExportForm(
                BundleLabels.of(LabelSettings.DEFAULT),
                folder.resolve("صورة.png"),
                () -> Optional.of(folder.resolve("أخرى.png")),
                path -> {
                    asked.add(path);
                    return mayReplace;
                });
        new Scene(form, 600, 400);
        form.applyCss();
        form.layout();
        return form;
    }

    @SuppressWarnings("unchecked")
    private static <T> ChoiceBox<T> choice(ExportForm form, String id) {
        return (ChoiceBox<T>) form.lookup(id);
    }

    @SuppressWarnings("unchecked")
    private static Spinner<Integer> spinner(ExportForm form, String id) {
        return (Spinner<Integer>) form.lookup(id);
    }

    @Test
    void choicesBecomeOneRecord() {
        FxThread.run(() -> {
            ExportForm form = form(true);
            ExportFormTest.<ExportRequest.Content>choice(form, "#export-content")
                    .setValue(ExportRequest.Content.CHART);
            ExportFormTest.<SizePreset>choice(form, "#export-preset").setValue(SizePreset.SQUARE);
            ExportFormTest.<Integer>choice(form, "#export-scale").setValue(3);
            ExportFormTest.<Boolean>choice(form, "#export-range").setValue(true);
            ExportFormTest.<Theme>choice(form, "#export-theme").setValue(Theme.DARK);
            spinner(form, "#export-height").getValueFactory().setValue(640);
            ((Button) form.lookup("#export-choose")).fire();
            assertEquals(
                    Optional.of(new ExportChoice(
                            ExportRequest.Content.CHART,
                            1200,
                            640,
                            3,
                            true,
                            Theme.DARK,
                            folder.resolve("أخرى.png"),
                            false)),
                    form.accept());
            assertEquals("سيكون الملف 3600 × 1920 بكسل.", ((WrappedText) form.lookup("#export-message")).getText());
        });
    }

    @Test
    void aSizeThatCannotBePaintedIsRefusedInWords() {
        FxThread.run(() -> {
            ExportForm form = form(true);
            assertTrue(form.validProperty().get());
            spinner(form, "#export-width").getValueFactory().setValue(4001);
            ExportFormTest.<Integer>choice(form, "#export-scale").setValue(4);
            assertFalse(form.validProperty().get());
            assertEquals(Optional.empty(), form.accept());
            assertTrue(((WrappedText) form.lookup("#export-message")).getText().contains("16000"));
            spinner(form, "#export-width").getValueFactory().setValue(4000);
            assertTrue(form.validProperty().get());
            spinner(form, "#export-width").getValueFactory().setValue(479);
            assertFalse(form.validProperty().get());
        });
    }

    @Test
    void withoutAFileThereIsNothingToAccept() {
        FxThread.run(() -> {
            ExportForm form = form(true);
            ((TextField) form.lookup("#export-file")).setText("  ");
            assertFalse(form.validProperty().get());
        });
    }

    @Test
    void anExistingFileIsReplacedOnlyAfterAsking() throws IOException {
        Path file = Files.createFile(folder.resolve("صورة.png"));
        FxThread.run(() -> {
            assertEquals(Optional.empty(), form(false).accept());
            assertTrue(form(true).accept().orElseThrow().replace());
            assertEquals(List.of(file, file), asked);
        });
    }
}
