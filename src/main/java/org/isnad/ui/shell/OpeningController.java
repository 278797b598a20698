package org.isnad.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.isnad.Progress;
import org.isnad.bundle.DatasetSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.formats.InputFile;
import org.isnad.labels.Labels;
import org.isnad.proof.ProofReader;
import org.isnad.revision.OpenDocument;
import org.isnad.ui.files.Opening;
import org.isnad.ui.files.PictureImport;

/**
 * Opens files in the background, one at a time: tells how far it has come, and leaves it when the user or another file wants
 * that. Until a file is ready nothing changes of what is open. To be used on the JavaFX thread.
 */
final class OpeningController {

    /** Sooner nobody could read it. */
    private static final long TOLD_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private static final long TOLD_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Surroundings surroundings;
    private final Supplier<LocalizedWindow> window;
    private final BiConsumer<PictureImport.Result, Path> picture;
    private final Consumer<Throwable> report;
    private Optional<Running> running = Optional.empty();

    /**
     * Opens nothing yet.
     *
     * @param window the window in the words of today
     * @param picture takes what a picture carries
     * @param report tells of an unexpected error
     */
    OpeningController(
            Surroundings surroundings,
            Supplier<LocalizedWindow> window,
            BiConsumer<PictureImport.Result, Path> picture,
            Consumer<Throwable> report) {
        this.surroundings = surroundings;
        this.window = window;
        this.picture = picture;
        this.report = report;
    }

    /** Lets Esc leave what is being opened, wherever the focus is. */
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && running.isPresent()) {
                cancel();
                event.consume();
            }
        });
    }

    /**
     * Opens a file, which may be a picture that carries a data set.
     *
     * @param prepare makes of the document of another file what is shown, in the background
     */
    <T> void open(Path file, Function<OpenDocument, T> prepare, Consumer<T> show) {
        if (ProofReader.isPicture(file)) {
            openPicture(file);
            return;
        }
        Running begun = begin(file.toString());
        window.get().importController().open(file, opening(begun, prepare, show));
    }

    /** Opens the data set that comes with the program. */
    <T> void openShipped(Function<OpenDocument, T> prepare, Consumer<T> show) {
        Running begun = begin(DatasetReader.SHIPPED);
        window.get()
                .importController()
                .openShipped(
                        () -> InputFile.of(DatasetSource.shipped(surroundings.articles())),
                        opening(begun, prepare, show));
    }

    private void openPicture(Path file) {
        Running begun = begin(file.toString());
        Optional<Path> open = window.get().file();
        surroundings
                .opening()
                .run(
                        begun.progress,
                        () -> PictureImport.read(file, surroundings.articles(), open),
                        result -> {
                            end(begun);
                            picture.accept(result, file);
                        },
                        broken -> {
                            leave(begun);
                            report.accept(broken);
                        });
    }

    /** Leaves what is being opened; nothing changes of what is open. */
    void cancel() {
        running.ifPresent(begun -> {
            begun.progress.cancel();
            leave(begun);
            Labels labels = window.get().labels();
            window.get().window().status().say(labels.text("window.status.opening.cancelled", "file", begun.name));
        });
    }

    /** Leaves it because the window goes. */
    void close() {
        running.ifPresent(begun -> {
            begun.progress.cancel();
            end(begun);
        });
    }

    private Running begin(String name) {
        close();
        window.get().window().beforeData().draw();
        Labels labels = window.get().labels();
        window.get().window().status().say(labels.text("window.status.opening", "file", name));
        Running begun = new Running(name);
        running = Optional.of(begun);
        begun.start();
        return begun;
    }

    private <T> Opening<T> opening(Running begun, Function<OpenDocument, T> prepare, Consumer<T> show) {
        return new Opening<>(
                begun.progress,
                prepare,
                prepared -> {
                    end(begun);
                    show.accept(prepared);
                },
                () -> leave(begun));
    }

    private void end(Running begun) {
        begun.stop();
        running = running.filter(now -> !now.equals(begun));
    }

    private void leave(Running begun) {
        end(begun);
        window.get().window().beforeData().offer();
    }

    /** The file that is being opened; tells how far that has come. */
    private final class Running extends AnimationTimer {
        private final Progress progress = new Progress();
        private final String name;
        private long nextNanos;

        Running(String name) {
            this.name = name;
        }

        @Override
        public void handle(long now) {
            if (nextNanos == 0) {
                nextNanos = now + TOLD_AFTER_NANOS;
            } else if (now >= nextNanos) {
                nextNanos = now + TOLD_EVERY_NANOS;
                tell();
            }
        }

        private void tell() {
            LocalizedWindow shown = window.get();
            Labels labels = shown.labels();
            String far = labels.text(
                    switch (progress.phase()) {
                        case BEGINNING -> "window.status.opening";
                        case READING -> "window.status.opening.read";
                        case MAKING -> "window.status.opening.made";
                        case PREPARING -> "window.status.opening.prepared";
                    },
                    "file",
                    name,
                    "n",
                    progress.done());
            if (shown.isOpen()) {
                shown.window().status().offer(far, labels.text("window.cancel"), OpeningController.this::cancel);
            } else {
                shown.window().beforeData().tell(far, labels.text("window.cancel"), OpeningController.this::cancel);
            }
        }
    }
}
