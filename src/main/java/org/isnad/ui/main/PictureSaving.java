package org.isnad.ui.main;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.isnad.labels.Labels;
import org.isnad.ui.export.ExportChoice;
import org.isnad.ui.export.ExportForm;
import org.isnad.ui.main.Workbench.Surroundings;

/** Asks which picture is wanted, makes it, and says where it went or why it did not. */
final class PictureSaving {

    private final Stage stage;
    private final Desk desk;
    private final Dialogs dialogs;
    private final Surroundings surroundings;
    private final StatusLine status;
    private final Supplier<Optional<Path>> openFile;
    private final Consumer<Throwable> report;

    /**
     * Everything that saving needs.
     *
     * @param openFile gives the file of the open data set, beside which pictures go
     * @param report tells of an unexpected error
     */
    PictureSaving(
            Stage stage,
            Desk desk,
            Dialogs dialogs,
            Surroundings surroundings,
            StatusLine status,
            Supplier<Optional<Path>> openFile,
            Consumer<Throwable> report) {
        this.stage = stage;
        this.desk = desk;
        this.dialogs = dialogs;
        this.surroundings = surroundings;
        this.status = status;
        this.openFile = openFile;
        this.report = report;
    }

    /** Asks and saves; does nothing before a data set is open. */
    void export() {
        if (desk.open().isEmpty()) {
            return;
        }
        ExportForm form = new ExportForm(
                labels(),
                pictureFolder().resolve(labels().text("window.export.file_name") + ".png"),
                this::choosePicture,
                file -> dialogs.confirm(
                        labels(),
                        labels().text("window.overwrite.title"),
                        labels().text("window.overwrite.text", "file", file.toString()),
                        labels().text("window.overwrite.replace")));
        dialogs.form(
                        labels(),
                        labels().text("window.menu.file.export"),
                        labels().text("window.tool.export"),
                        form,
                        form.validProperty(),
                        form::accept)
                .ifPresent(this::save);
    }

    private void save(ExportChoice choice) {
        PictureExport export = new PictureExport(desk, surroundings.metrics(), surroundings.version());
        String title = desk.open()
                .map(dataset -> labels().of(dataset.dataset().title()))
                .orElse("");
        export.paint(choice)
                .ifPresent(painted -> surroundings
                        .tasks()
                        .run(
                                () -> {
                                    export.write(choice, painted, title);
                                    return choice.file();
                                },
                                file -> status.say(labels().text("window.status.exported", "file", file.toString())),
                                broken -> notSaved(choice.file(), broken)));
    }

    private void notSaved(Path file, Throwable broken) {
        if (broken instanceof UncheckedIOException) {
            dialogs.tell(
                    labels(),
                    labels().text("window.menu.file.export"),
                    labels().text("window.export.failed", "file", file.toString()));
        } else {
            report.accept(broken);
        }
    }

    private Optional<Path> choosePicture() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(labels().text("window.menu.file.export"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        chooser.setInitialDirectory(pictureFolder().toFile());
        chooser.setInitialFileName(labels().text("window.export.file_name") + ".png");
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    /** Beside the open data set, else the user's home. */
    private Path pictureFolder() {
        return openFile.get()
                .flatMap(file -> Optional.ofNullable(file.getParent()))
                .filter(Files::isDirectory)
                .orElse(surroundings.home());
    }

    private Labels labels() {
        return desk.labels();
    }
}
