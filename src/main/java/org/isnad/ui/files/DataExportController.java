package org.isnad.ui.files;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.isnad.bundle.BundleFaultException;
import org.isnad.check.Severity;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.file.AtomicFile;
import org.isnad.file.UnusableTargetException;
import org.isnad.formats.ExportOptions;
import org.isnad.formats.OutputFormat;
import org.isnad.interchange.DatasetExport;
import org.isnad.labels.Labels;
import org.isnad.revision.OpenDocument;
import org.isnad.text.DisplayText;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.task.BackgroundTasks;

/** Asks in which format the open data set is wanted, writes it, and says where it went or why it did not. */
public final class DataExportController {
    private final Stage stage;
    private final Labels labels;
    private final Supplier<Optional<OpenDocument>> open;
    private final Dialogs dialogs;
    private final UnsavedWork unsaved;
    private final BackgroundTasks tasks;
    private final Path home;
    private final Telling telling;
    private final Consumer<Throwable> report;

    /**
     * Everything that saving needs.
     *
     * @param open gives the open document
     * @param home where files go by default
     * @param telling tells the user how it goes
     * @param report tells of an unexpected error
     */
    public DataExportController(
            Stage stage,
            Labels labels,
            Supplier<Optional<OpenDocument>> open,
            Dialogs dialogs,
            UnsavedWork unsaved,
            BackgroundTasks tasks,
            Path home,
            Telling telling,
            Consumer<Throwable> report) {
        this.stage = stage;
        this.labels = labels;
        this.open = open;
        this.dialogs = dialogs;
        this.unsaved = unsaved;
        this.tasks = tasks;
        this.home = home;
        this.telling = telling;
        this.report = report;
    }

    /** Asks and saves; does nothing before a data set is open. */
    public void export() {
        if (open.get().isPresent()) {
            unsaved.ask(dialogs, labels, false).flatMap(going -> open.get()).ifPresent(this::export);
        }
    }

    private void export(OpenDocument document) {
        LoadedDataset loaded = document.content();
        ArticleSource articles = document.articles();
        DataExportForm form = new DataExportForm(
                labels,
                format -> proposed(loaded, format),
                this::choose,
                file -> dialogs.confirm(
                        labels,
                        labels.text("window.overwrite.title"),
                        labels.text("window.overwrite.text", "file", file.toString()),
                        labels.text("window.overwrite.replace")),
                (format, told) -> tasks.run(
                        () -> format.export(new ExportOptions(labels, articles, false))
                                .losses(loaded),
                        told,
                        report),
                loaded.count(Severity.ERROR) > 0);
        dialogs.form(
                        labels,
                        labels.text("window.menu.file.export_data"),
                        labels.text("data.save"),
                        form,
                        form.validProperty(),
                        form::accept,
                        DataExportForm.WIDTH_PX)
                .ifPresent(choice -> save(loaded, articles, choice));
    }

    private void save(LoadedDataset loaded, ArticleSource articles, DataExportChoice choice) {
        DatasetExport export = choice.format().export(new ExportOptions(labels, articles, choice.spreadsheetSafe()));
        telling.say().accept(labels.text("data.saving", "file", choice.file().toString()));
        tasks.run(
                () -> write(export, loaded, choice),
                file -> telling.saved().accept(labels.text("data.saved", "file", file.toString()), file),
                broken -> notSaved(choice.file(), broken));
    }

    private static Path write(DatasetExport export, LoadedDataset loaded, DataExportChoice choice) {
        try {
            AtomicFile.write(choice.file(), choice.replace(), output -> output.write(export.write(loaded)));
            return choice.file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void notSaved(Path file, Throwable broken) {
        if (!(broken instanceof UncheckedIOException unwritten)) {
            report.accept(broken);
            return;
        }
        telling.say().accept(labels.text("data.failed", "file", file.toString()));
        dialogs.tell(labels, labels.text("window.menu.file.export_data"), why(unwritten, file));
    }

    private String why(UncheckedIOException unwritten, Path file) {
        if (unwritten.getCause() instanceof BundleFaultException fault) {
            return labels.text(
                    "bundle.not_written." + fault.fault().name().toLowerCase(Locale.ROOT),
                    "member",
                    DisplayText.of(fault.member()).shown());
        }
        return unwritten.getCause() instanceof UnusableTargetException unusable
                ? labels.text(unusable.fault().messageKey(), "file", file.toString())
                : labels.text("data.failed", "file", file.toString());
    }

    private Optional<Path> choose(OutputFormat format) {
        Path proposed =
                open.get().map(document -> proposed(document.content(), format)).orElseThrow();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(labels.text("window.menu.file.export_data"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        format.extension().toUpperCase(Locale.ROOT), "*." + format.extension()));
        chooser.setInitialDirectory(folder().toFile());
        chooser.setInitialFileName(proposed.getFileName().toString());
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private Path proposed(LoadedDataset loaded, OutputFormat format) {
        String kind = format.code().equals(format.extension()) ? "" : "-" + format.code();
        return folder().resolve(loaded.dataset().id() + kind + "." + format.extension());
    }

    /** Beside the open data set, else the user's home. */
    private Path folder() {
        return open.get()
                .flatMap(document -> document.origin().file())
                .flatMap(file -> Optional.ofNullable(file.getParent()))
                .filter(Files::isDirectory)
                .orElse(home);
    }
}
