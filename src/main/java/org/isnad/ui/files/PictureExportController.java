package org.isnad.ui.files;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.isnad.file.UnusableTargetException;
import org.isnad.labels.Labels;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.export.ExportChoice;
import org.isnad.ui.export.ExportForm;
import org.isnad.ui.export.PictureMaker;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.state.UserSettings;
import org.isnad.ui.task.BackgroundTasks;

/** Asks which picture is wanted, makes it, and says where it went or why it did not. */
public final class PictureExportController {
    private static final double WIDTH_PX = 1120;

    private final Stage stage;
    private final Open open;
    private final Labels labels;
    private final Dialogs dialogs;
    private final UnsavedWork unsaved;
    private final TextMetrics metrics;
    private final BackgroundTasks tasks;
    private final String version;
    private final Path home;
    private final Telling telling;
    private final Memory memory;
    private final Consumer<Throwable> report;

    /**
     * What is open.
     *
     * @param picture the source of its pictures; empty before a data set is open
     * @param file that it was read from; empty where it is none
     */
    public record Open(Supplier<Optional<PictureSource>> picture, Supplier<Optional<Path>> file) {}

    /**
     * What is remembered of the user.
     *
     * @param settings gives it
     * @param change keeps it, changed
     */
    public record Memory(Supplier<UserSettings> settings, Consumer<UnaryOperator<UserSettings>> change) {}

    /**
     * Everything that saving needs.
     *
     * @param metrics measures text as it will be drawn
     * @param version of the program
     * @param home where pictures go by default
     * @param telling tells the user how it goes
     * @param report tells of an unexpected error
     */
    public PictureExportController(
            Stage stage,
            Open open,
            Labels labels,
            Dialogs dialogs,
            UnsavedWork unsaved,
            TextMetrics metrics,
            BackgroundTasks tasks,
            String version,
            Path home,
            Telling telling,
            Memory memory,
            Consumer<Throwable> report) {
        this.stage = stage;
        this.open = open;
        this.labels = labels;
        this.dialogs = dialogs;
        this.unsaved = unsaved;
        this.metrics = metrics;
        this.tasks = tasks;
        this.version = version;
        this.home = home;
        this.telling = telling;
        this.memory = memory;
        this.report = report;
    }

    /** Asks and saves; does nothing before a data set is open. */
    public void export() {
        if (open.picture().get().isPresent()) {
            unsaved.ask(dialogs, labels, true)
                    .ifPresent(going -> open.picture()
                            .get()
                            .map(source -> source.unsaved(going == UnsavedWork.Going.MARKED))
                            .ifPresent(this::export));
        }
    }

    private void export(PictureSource source) {
        PictureMaker maker = new PictureMaker(source, metrics, tasks, version);
        ExportForm form = new ExportForm(
                labels,
                maker,
                memory.settings().get().export(),
                pictureFolder(),
                new ExportForm.Asking(
                        this::chooseFolder,
                        this::mayReplace,
                        look -> memory.change().accept(settings -> settings.withExport(look)),
                        report));
        dialogs.form(
                        labels,
                        labels.text("window.menu.file.export"),
                        labels.text("window.tool.export"),
                        form,
                        form.validProperty(),
                        form::accept,
                        WIDTH_PX)
                .ifPresent(choice -> save(maker, choice));
    }

    private boolean mayReplace(Path file) {
        return dialogs.confirm(
                labels,
                labels.text("window.overwrite.title"),
                labels.text("window.overwrite.text", "file", file.toString()),
                labels.text("window.overwrite.replace"));
    }

    private void save(PictureMaker maker, ExportChoice choice) {
        Path file = choice.file();
        telling.say().accept(labels.text("window.status.exporting", "file", file.toString()));
        maker.write(
                choice.view(),
                file,
                choice.replace(),
                () -> telling.saved().accept(labels.text("window.status.exported", "file", file.toString()), file),
                broken -> notSaved(file, broken));
    }

    private void notSaved(Path file, Throwable broken) {
        if (broken instanceof UncheckedIOException unwritten) {
            String told = unwritten.getCause() instanceof UnusableTargetException unusable
                    ? labels.text(unusable.fault().messageKey(), "file", file.toString())
                    : labels.text("window.export.failed", "file", file.toString());
            telling.say().accept(told);
            dialogs.tell(labels, labels.text("window.menu.file.export"), told);
        } else {
            report.accept(broken);
        }
    }

    private Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(labels.text("window.menu.file.export"));
        chooser.setInitialDirectory(pictureFolder().toFile());
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    /** Beside the open data set, else the user's home. */
    private Path pictureFolder() {
        return open.file()
                .get()
                .flatMap(file -> Optional.ofNullable(file.getParent()))
                .filter(Files::isDirectory)
                .orElse(home);
    }
}
