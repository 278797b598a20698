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
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.isnad.labels.Digits;
import org.isnad.labels.MonthNames;
import org.isnad.layout.export.ExportPreset;
import org.isnad.layout.export.ExportRequest;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.model.Language;
import org.isnad.proof.PictureFormat;
import org.isnad.proof.PictureTime;
import org.isnad.proof.PictureView;
import org.isnad.scale.Direction;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExportFormTest {
    @TempDir
    private Path folder;

    private final List<Path> asked = new ArrayList<>();
    private final List<ExportLook> remembered = new ArrayList<>();
    private PictureSource source = SampleSource.in(Language.ARABIC);
    private boolean mayReplace = true;

    private ExportForm form(ExportLook look) {
        ExportForm form = new ExportForm(
                source.words(),
                new PictureMaker(
                        source, new FontTextMetrics(), new BackgroundTasks(Runnable::run, Runnable::run), "0.0.0"),
                look,
                folder,
                new ExportForm.Asking(
                        () -> Optional.of(folder.getParent()),
                        path -> {
                            asked.add(path);
                            return mayReplace;
                        },
                        remembered::add,
                        broken -> {
                            throw new IllegalStateException(broken);
                        }));
        new Scene(form, 900, 700);
        form.applyCss();
        form.layout();
        return form;
    }

    private ExportForm form() {
        return form(ExportLook.DEFAULT);
    }

    @SuppressWarnings("unchecked")
    private static <T> ChoiceBox<T> choice(ExportForm form, String id) {
        return (ChoiceBox<T>) form.lookup(id);
    }

    private static Spinner<?> spinner(ExportForm form, String id) {
        return (Spinner<?>) form.lookup(id);
    }

    private static void type(ExportForm form, String id, String text) {
        spinner(form, id).getEditor().setText(text);
    }

    private static String written(ExportForm form, String id) {
        return spinner(form, id).getEditor().getText();
    }

    private static TextField field(ExportForm form, String id) {
        return (TextField) form.lookup(id);
    }

    private static String words(ExportForm form, String id) {
        return ((WrappedText) form.lookup(id)).getText();
    }

    private static Optional<Image> picture(ExportForm form) {
        return ((PicturePreview) form.lookup("#export-preview")).imageProperty().get();
    }

    private static String example(ExportForm form) {
        return ((Label) form.lookup("#export-example")).getText();
    }

    @Test
    void choicesBecomeOneView() {
        FxThread.run(() -> {
            ExportForm form = form();
            choice(form, "#export-content").setValue(Content.CHART);
            choice(form, "#export-preset").setValue(Optional.of(ExportPreset.SQUARE));
            choice(form, "#export-scale").setValue(3);
            choice(form, "#export-range").setValue(true);
            choice(form, "#export-theme").setValue(Theme.DARK);
            choice(form, "#export-direction").setValue(Direction.LEFT_TO_RIGHT);
            choice(form, "#export-months").setValue(MonthNames.EGYPTIAN);
            choice(form, "#export-digits").setValue(Digits.ARABIC_INDIC);
            ((CheckBox) form.lookup("#export-footer")).setSelected(false);
            choice(form, "#export-format").setValue(PictureFormat.SVG);
            type(form, "#export-height", "640");
            field(form, "#export-name").setText("صورة {width} {direction}.png");
            ExportChoice chosen = form.accept().orElseThrow();
            PictureView view = chosen.view();
            PictureTime time = PictureTime.whole(source.plot());
            PictureView expected = new PictureView(
                    Content.CHART,
                    time.fromDay(),
                    time.toDay(),
                    Direction.LEFT_TO_RIGHT,
                    source.inWindow().values(),
                    source.inWindow().lanes(),
                    source.inWindow().hidden(),
                    source.inWindow().collapsed(),
                    source.inWindow().filter(),
                    source.inWindow().knownDay(),
                    source.inWindow().strips(),
                    Theme.DARK,
                    source.inWindow()
                            .labels()
                            .withMonthNames(MonthNames.EGYPTIAN)
                            .withDigits(Digits.ARABIC_INDIC),
                    1200,
                    640,
                    3,
                    false);
            assertEquals(expected, view);
            assertEquals(folder.resolve("صورة 1200 ltr.svg"), chosen.file());
            assertFalse(chosen.replace());
            ExportLook look = remembered.getLast();
            assertEquals(Optional.empty(), look.preset(), "a typed side makes it a size of its own");
            assertEquals(
                    new ExportLook(
                            Content.CHART,
                            Optional.empty(),
                            1200,
                            640,
                            3,
                            true,
                            Theme.DARK,
                            false,
                            PictureFormat.SVG,
                            "صورة {width} {direction}.png",
                            ""),
                    look);
            assertEquals("سيكون الملف 3600 × 1920 بكسل.", words(form, "#export-message"));
            assertEquals(
                    look, form(look).accept().map(again -> remembered.getLast()).orElseThrow(), "it comes back");
        });
    }

    @Test
    void thePictureIsShownAsItWillBe() {
        FxThread.run(() -> {
            ExportForm form = form();
            Image first = picture(form).orElseThrow();
            assertEquals(1920.0 / 1080, first.getWidth() / first.getHeight(), 0.01);
            assertEquals(0xFFFFFFFF, first.getPixelReader().getArgb(0, 0));
            choice(form, "#export-theme").setValue(Theme.DARK);
            assertEquals(
                    0xFF171A20, picture(form).orElseThrow().getPixelReader().getArgb(0, 0));
            choice(form, "#export-preset").setValue(Optional.of(ExportPreset.SQUARE));
            Image square = picture(form).orElseThrow();
            assertEquals(square.getWidth(), square.getHeight());
            Object spoken = form.lookup("#export-preview").queryAccessibleAttribute(AccessibleAttribute.TEXT);
            assertTrue(String.valueOf(spoken).startsWith("معاينة الصورة. "), () -> "" + spoken);
        });
    }

    @Test
    void theCountFollowsTheRange() {
        FxThread.run(() -> {
            ExportForm form = form();
            String inView = words(form, "#export-shown");
            choice(form, "#export-range").setValue(true);
            String whole = words(form, "#export-shown");
            assertEquals("تُظهر الصورة 134 من 163 سجلًا", whole);
            assertTrue(inView.matches("تُظهر الصورة \\d{2} من 163 سجلًا"), inView);
            choice(form, "#export-content").setValue(Content.CHART);
            assertTrue(
                    words(form, "#export-shown").matches("تُظهر الصورة \\d من 163 سجلًا"),
                    words(form, "#export-shown"));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSizeThatCannotBePaintedIsRefusedInWords(Language language) {
        source = SampleSource.in(language);
        PseudoClass refused = PseudoClass.getPseudoClass("refused");
        FxThread.run(() -> {
            ExportForm form = form();
            assertTrue(form.validProperty().get());
            choice(form, "#export-scale").setValue(4);
            type(form, "#export-width", "4001");
            assertFalse(form.validProperty().get());
            assertEquals(Optional.empty(), form.accept());
            assertEquals(
                    language == Language.ARABIC
                            ? "16004 × 4320 بكسل أكبر من الممكن: لا يزيد ضلع الصورة بعد التكبير على 16000 بكسل."
                            : "16004 × 4320 pixels are more than possible: no side may have more than 16000 pixels"
                                    + " with the scale applied.",
                    words(form, "#export-message"));
            assertTrue(spinner(form, "#export-width").getPseudoClassStates().contains(refused));
            assertFalse(spinner(form, "#export-height").getPseudoClassStates().contains(refused));
            assertTrue(form.lookup("#export-copy").isDisabled());
            assertEquals(Optional.empty(), picture(form));
            type(form, "#export-width", "4000");
            assertTrue(form.validProperty().get());
            assertFalse(spinner(form, "#export-width").getPseudoClassStates().contains(refused));
            assertTrue(picture(form).isPresent());
            for (String wrong : List.of("479", "", "wide", "99999999999")) {
                type(form, "#export-width", wrong);
                assertFalse(form.validProperty().get(), wrong);
            }
            assertTrue(words(form, "#export-message").contains("16000"));
            type(form, "#export-width", "٨٠٠");
            assertTrue(form.validProperty().get(), "digits of any script");
            type(form, "#export-height", "16001");
            assertTrue(spinner(form, "#export-height").getPseudoClassStates().contains(refused));
            assertFalse(form.validProperty().get());
        });
    }

    @Test
    void presetsFillTheFieldsAndTheFullLengthFollowsTimeAndScale() {
        FxThread.run(() -> {
            ExportForm form = form();
            for (ExportPreset preset : ExportPreset.values()) {
                choice(form, "#export-preset").setValue(Optional.of(preset));
                assertEquals(String.valueOf(preset.widthPx(366, 1)), written(form, "#export-width"));
                assertEquals(String.valueOf(preset.heightPx()), written(form, "#export-height"));
                assertEquals(Optional.of(preset), choice(form, "#export-preset").getValue());
            }
            choice(form, "#export-range").setValue(true);
            double days = PictureTime.whole(source.plot()).days();
            assertEquals(String.valueOf(ExportPreset.FULL.widthPx(days, 1)), written(form, "#export-width"));
            choice(form, "#export-scale").setValue(4);
            assertEquals(String.valueOf(ExportPreset.FULL.widthPx(days, 4)), written(form, "#export-width"));
            assertTrue(form.validProperty().get());
            type(form, "#export-width", "2000");
            assertEquals(Optional.empty(), choice(form, "#export-preset").getValue());
            assertEquals("1200", written(form, "#export-height"));
        });
    }

    @Test
    void theNameIsShownWhileItIsWritten() {
        FxThread.run(() -> {
            ExportForm form = form();
            assertEquals("iraq-both.png", example(form));
            TextField name = field(form, "#export-name");
            name.setText("{kind}-{theme}-{from}");
            assertEquals("both-print-2020-01-01.png", example(form));
            choice(form, "#export-theme").setValue(Theme.LIGHT);
            assertEquals("both-light-2020-01-01.png", example(form));
            name.setText("x-");
            name.end();
            ((MenuButton) form.lookup("#export-places"))
                    .getItems().stream()
                            .filter(item -> "export-place-height".equals(item.getId()))
                            .findFirst()
                            .orElseThrow()
                            .fire();
            assertEquals("x-1080.png", example(form));
            choice(form, "#export-format").setValue(PictureFormat.SVG);
            assertEquals("x-1080.svg", example(form));
            for (String wrong : List.of("  ", ".png", "{colour}", "a/b", "a\\b")) {
                name.setText(wrong);
                assertFalse(form.validProperty().get(), wrong);
                assertEquals("", example(form));
                assertEquals(Optional.empty(), form.accept());
            }
            name.setText("{colour}");
            assertEquals("لا معنى لما بين القوسين «colour» في اسم الملف.", words(form, "#export-message"));
        });
    }

    @Test
    void theFolderMustBeThere() {
        FxThread.run(() -> {
            ExportForm form = form();
            field(form, "#export-folder").setText(folder.resolve("none").toString());
            assertFalse(form.validProperty().get());
            assertEquals("لا يوجد مجلد كهذا.", words(form, "#export-message"));
            ((Button) form.lookup("#export-choose")).fire();
            assertEquals(folder.getParent(), form.accept().orElseThrow().file().getParent());
            ExportLook look = remembered.getLast();
            assertEquals(folder.getParent().toString(), look.folder());
            assertEquals(look.folder(), field(form(look), "#export-folder").getText(), "it comes back");
        });
    }

    @Test
    void aChartIsNotOfferedWithoutFiguresAndComesBackWithThem() {
        source = SampleSource.withoutFigures(Language.ARABIC);
        PictureView view = FxThread.call(() -> form().accept().orElseThrow().view());
        assertEquals(ExportRequest.Content.TIMELINE, view.content());
        assertEquals(ExportRequest.Content.BOTH, remembered.getLast().content());
    }

    @Test
    void anExistingFileIsReplacedOnlyAfterAsking() throws IOException {
        Path file = Files.createFile(folder.resolve("صورة.png"));
        FxThread.run(() -> {
            ExportForm form = form();
            field(form, "#export-name").setText("صورة");
            mayReplace = false;
            assertEquals(Optional.empty(), form.accept());
            assertEquals(List.of(), remembered);
            mayReplace = true;
            assertTrue(form.accept().orElseThrow().replace());
            assertEquals(List.of(file, file), asked);
        });
    }

    @Test
    void thePictureGoesToTheClipboardInFullSize() {
        FxThread.run(() -> {
            ExportForm form = form();
            choice(form, "#export-preset").setValue(Optional.of(ExportPreset.LINK));
            choice(form, "#export-theme").setValue(Theme.DARK);
            ((Button) form.lookup("#export-copy")).fire();
            Image copied = Clipboard.getSystemClipboard().getImage();
            assertEquals(1200, copied.getWidth());
            assertEquals(675, copied.getHeight());
            assertEquals(0xFF171A20, copied.getPixelReader().getArgb(0, 0));
            assertEquals("نُسخت الصورة إلى الحافظة.", words(form, "#export-copied"));
            assertFalse(form.lookup("#export-copy").isDisabled());
            choice(form, "#export-theme").setValue(Theme.LIGHT);
            assertEquals("", words(form, "#export-copied"), "another picture was not copied");
        });
    }

    @Test
    void whatDoesNotConcernEnglishCannotBeChosenThere() {
        source = SampleSource.in(Language.ENGLISH);
        FxThread.run(() -> {
            ExportForm form = form();
            assertTrue(choice(form, "#export-months").isDisabled());
            assertTrue(choice(form, "#export-digits").isDisabled());
            assertTrue(words(form, "#export-shown").matches("The picture shows \\d+ of 163 records"));
        });
    }

    @Test
    void everyStopSaysWhatItIs() {
        FxThread.run(() -> {
            List<Node> stops = new ArrayList<>();
            stops(form(), stops);
            assertEquals(24, stops.size(), stops::toString);
            for (Node stop : stops) {
                Object text = stop.queryAccessibleAttribute(AccessibleAttribute.TEXT);
                assertTrue(text instanceof String words && !words.isBlank(), () -> stop + " " + text);
                assertFalse(stop.getAccessibleRole() == AccessibleRole.NODE, stop::toString);
            }
        });
    }

    private static void stops(Node node, List<Node> found) {
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> stops(child, found));
        }
    }
}
