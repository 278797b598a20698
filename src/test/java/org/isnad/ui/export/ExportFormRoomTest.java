package org.isnad.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ScrollEvent;
import org.isnad.layout.export.PictureTitles;
import org.isnad.model.Language;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of the export form at first, what unfolds, and how large the picture is shown. */
final class ExportFormRoomTest {
    @TempDir
    Path folder;

    private ExportForm form() {
        PictureSource source = SampleSource.in(Language.ARABIC);
        ExportForm form = new ExportForm(
                source.words(),
                new PictureMaker(
                        source, new FontTextMetrics(), new BackgroundTasks(Runnable::run, Runnable::run), "0.0.0"),
                ExportLook.DEFAULT,
                folder,
                new ExportForm.Asking(Optional::empty, path -> true, look -> {}, broken -> {
                    throw new IllegalStateException(broken);
                }));
        new Scene(form, 900, 700);
        form.applyCss();
        form.layout();
        return form;
    }

    @SuppressWarnings("unchecked")
    private static <T> ChoiceBox<T> choice(ExportForm form, String id) {
        return (ChoiceBox<T>) form.lookup(id);
    }

    private static TextField field(ExportForm form, String id) {
        return (TextField) form.lookup(id);
    }

    private static Optional<Image> picture(ExportForm form) {
        return ((PicturePreview) form.lookup("#export-preview")).imageProperty().get();
    }

    @Test
    void fiveFieldsStandThereAndTheOthersUnfoldWhenTheyHaveToBeSeen() {
        FxThread.run(() -> {
            ExportForm form = form();
            List<String> all = List.of(
                    "content",
                    "range",
                    "preset",
                    "format",
                    "folder",
                    "title",
                    "subtitle",
                    "width",
                    "scale",
                    "theme",
                    "footer",
                    "direction",
                    "months",
                    "digits",
                    "name");
            assertEquals(
                    List.of("content", "range", "preset", "format", "folder"),
                    all.stream()
                            .filter(id -> isThere(form.lookup("#export-" + id)))
                            .toList());
            ((ToggleButton) form.lookup("#export-more")).fire();
            assertTrue(all.stream().allMatch(id -> isThere(form.lookup("#export-" + id))));
            ExportForm typed = form();
            choice(typed, "#export-preset").setValue(Optional.empty());
            assertTrue(isThere(typed.lookup("#export-width")), "a size of one's own is typed");
            ExportForm nameless = form();
            field(nameless, "#export-name").setText("{nothing}");
            assertTrue(isThere(nameless.lookup("#export-name")), "what is wrong can be seen");
        });
    }

    private static boolean isThere(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theMakersTitlesStandOnThePictureAndAreNoLongerThanMayBe() {
        FxThread.run(() -> {
            ExportForm form = form();
            assertEquals(PictureTitles.NONE, form.accept().orElseThrow().view().titles());
            field(form, "#export-title").setText(" خفض القوات ");
            field(form, "#export-subtitle").setText("كما نقلته الصحف");
            PictureTitles titles = form.accept().orElseThrow().view().titles();
            assertEquals(new PictureTitles(Optional.of("خفض القوات"), Optional.of("كما نقلته الصحف")), titles);
            field(form, "#export-title").setText("x".repeat(PictureTitles.MOST_OF_TITLE + 1));
            assertEquals(" خفض القوات ", field(form, "#export-title").getText(), "what is too long is not taken");
        });
    }

    @Test
    void thePreviewShowsEveryPixelWhenItIsAskedTo() {
        FxThread.run(() -> {
            ExportForm form = form();
            double fitted = picture(form).orElseThrow().getWidth();
            assertTrue(fitted < 1920, "fitted: " + fitted);
            ((ToggleButton) form.lookup("#export-zoom")).fire();
            form.layout();
            assertEquals(1920, picture(form).orElseThrow().getWidth(), 1);
            ImageView part = (ImageView) form.lookup("#export-preview").lookup(".image-view");
            Rectangle2D before = part.getViewport();
            assertEquals(part.getFitWidth(), before.getWidth(), 0.01, "pixel for pixel");
            form.lookup("#export-preview")
                    .fireEvent(new ScrollEvent(
                            ScrollEvent.SCROLL,
                            0,
                            0,
                            0,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            -50,
                            0,
                            -50,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            form.layout();
            assertEquals(before.getMinY() + 50, part.getViewport().getMinY(), 0.01);
            ((ToggleButton) form.lookup("#export-zoom")).fire();
            form.layout();
            assertEquals(null, part.getViewport());
        });
    }
}
