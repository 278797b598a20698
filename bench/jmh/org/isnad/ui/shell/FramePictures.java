package org.isnad.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import org.isnad.proof.PictureFormat;
import org.isnad.ui.export.PictureMaker;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.files.WindowPicture;
import org.isnad.ui.plot.FrameTurns;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.task.BackgroundTasks;

/** Saves pictures of what the window shows, of all time, as its dialog does: from the button to the file. */
final class FramePictures {
    private final Session session;
    private final BackgroundTasks tasks = new BackgroundTasks(
            Executors.newSingleThreadExecutor(FramePictures::thread), Platform::runLater, new FrameTurns());

    FramePictures(Session session) {
        this.session = session;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "isnad-pictures");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Saves one.
     *
     * @param done gets how long it took, in milliseconds
     */
    void write(PictureFormat format, LongConsumer done) {
        long asked = System.nanoTime();
        Path file = file(format);
        PictureSource source = WindowPicture.source(
                session.open().orElseThrow(), session.viewport(), session.plotContents(), session.settings());
        new PictureMaker(source, new FontTextMetrics(), tasks, "bench")
                .write(
                        source.view(
                                look(),
                                source.inWindow().direction(),
                                source.words().settings()),
                        file,
                        true,
                        () -> done.accept(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked)),
                        failed -> {
                            throw new IllegalStateException(failed);
                        });
    }

    private static ExportLook look() {
        ExportLook usual = ExportLook.DEFAULT;
        return new ExportLook(
                usual.content(),
                usual.preset(),
                usual.widthPx(),
                usual.heightPx(),
                usual.scale(),
                true,
                usual.theme(),
                usual.footer(),
                usual.format(),
                usual.name(),
                usual.folder());
    }

    private static Path file(PictureFormat format) {
        try {
            Path file = Files.createTempFile("isnad-frames", format.ending().toLowerCase(Locale.ROOT));
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
