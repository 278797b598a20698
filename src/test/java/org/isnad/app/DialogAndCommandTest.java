package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.isnad.cli.IsnadCommand;
import org.isnad.cli.ProgramVersion;
import org.isnad.labels.Digits;
import org.isnad.labels.MonthNames;
import org.isnad.layout.export.ExportPreset;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.model.Language;
import org.isnad.proof.PictureFormat;
import org.isnad.proof.PictureView;
import org.isnad.scale.Direction;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.isnad.ui.export.PictureMaker;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.export.SampleSource;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window and the command line make the same file of the same choices. */
final class DialogAndCommandTest {
    private static final PictureSource SOURCE = SampleSource.in(Language.ARABIC);

    @TempDir
    Path folder;

    /** As in the program: laid out beside the window, painted on its thread. */
    private static void write(PictureView view, Path file, boolean replace) {
        try (var background = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Boolean> written = new CompletableFuture<>();
            FxThread.run(() -> new PictureMaker(
                            SOURCE,
                            new FontTextMetrics(),
                            new BackgroundTasks(background, Platform::runLater),
                            ProgramVersion.text())
                    .write(view, file, replace, () -> written.complete(true), written::completeExceptionally));
            written.join();
        }
    }

    private static void command(String... arguments) {
        StringWriter err = new StringWriter();
        int code = IsnadCommand.run(
                arguments,
                (dataset, articles) -> {
                    throw new IllegalStateException("no window was asked for");
                },
                new FxPainter(),
                new PrintWriter(err),
                new PrintWriter(err));
        assertEquals(0, code, err::toString);
    }

    private static ExportLook look(Content content, ExportPreset preset, int scale, Theme theme, boolean footer) {
        return new ExportLook(
                content,
                Optional.of(preset),
                preset.widthPx(SOURCE.time(true).days(), scale),
                preset.heightPx(),
                scale,
                true,
                theme,
                footer,
                PictureFormat.PNG,
                "",
                "");
    }

    /** At twice the size the picture is painted in three strips. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void theSameChoicesGiveTheSameBytes(String format) throws IOException {
        Path fromWindow = folder.resolve("window." + format);
        Path fromCommand = folder.resolve("command." + format);
        ExportLook look = look(Content.BOTH, ExportPreset.SCREEN, 2, Theme.PRINT, true);
        write(SOURCE.view(look, Direction.RIGHT_TO_LEFT, SOURCE.words().settings()), fromWindow, false);
        command("export", "both", "--preset", "1920x1080", "--scale", "2", "--out", fromCommand.toString());
        assertTrue(Files.size(fromWindow) > 100_000, "hardly a picture");
        assertArrayEquals(Files.readAllBytes(fromCommand), Files.readAllBytes(fromWindow));
    }

    @Test
    void everyOtherChoiceIsThereOnTheCommandLineToo() throws IOException {
        Path fromWindow = folder.resolve("window.png");
        Path fromCommand = folder.resolve("command.png");
        ExportLook look = look(Content.TIMELINE, ExportPreset.A4, 1, Theme.DARK, false);
        PictureView view = SOURCE.view(
                look,
                Direction.LEFT_TO_RIGHT,
                SOURCE.words().settings().withMonthNames(MonthNames.EGYPTIAN).withDigits(Digits.ARABIC_INDIC));
        write(view, fromWindow, false);
        List<String> options = new ArrayList<>(List.of("export", "timeline", "--preset", "a4", "--theme", "dark"));
        options.addAll(List.of("--direction", "ltr", "--months", "egyptian", "--digits", "arabic", "--footer", "off"));
        options.addAll(List.of("--out", fromCommand.toString()));
        command(options.toArray(String[]::new));
        assertArrayEquals(Files.readAllBytes(fromCommand), Files.readAllBytes(fromWindow));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void whatCannotBeWrittenLeavesEverythingAsItWas(String format) throws IOException {
        PictureView view = SOURCE.view(
                look(Content.CHART, ExportPreset.LINK, 1, Theme.PRINT, true),
                Direction.RIGHT_TO_LEFT,
                SOURCE.words().settings());
        Path old = Files.writeString(folder.resolve("old." + format), "old");
        assertFails(view, old);
        assertEquals("old", Files.readString(old));
        assertFails(view, folder.resolve("none").resolve("p." + format));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(old), files.toList());
        }
    }

    private static void assertFails(PictureView view, Path file) {
        try {
            write(view, file, false);
        } catch (java.util.concurrent.CompletionException e) {
            assertInstanceOf(UncheckedIOException.class, e.getCause());
            return;
        }
        throw new AssertionError("was written: " + file);
    }
}
