package org.isnad.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.isnad.dataset.DatasetReader;
import org.isnad.formats.InputFile;
import org.isnad.formats.InputFormat;
import org.isnad.formats.OpenedInput;
import org.isnad.formats.TableInput;
import org.isnad.labels.Labels;
import org.isnad.model.RecordId;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.session.ImportReport;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.task.EarlyWork;
import org.isnad.ui.words.NoticeTexts;

/**
 * Opens files of every format that is read: asks what the columns of a table mean, and says what was not read. Whatever fails
 * or is left, nothing is handed on.
 */
public final class ImportController {
    private final Labels labels;
    private final BooleanSupplier open;
    private final Dialogs dialogs;
    private final BackgroundTasks tasks;
    private final Optional<Path> articles;
    private final Consumer<String> say;
    private final Consumer<RecordId> lead;
    private final Consumer<Throwable> report;
    private final ObjectProperty<Optional<ImportReport>> told;

    /**
     * Everything that opening needs.
     *
     * @param open whether a data set is open
     * @param articles folder of the articles, where the user named one
     * @param say tells the user in one line
     * @param lead goes to a record
     * @param report tells of an unexpected error
     * @param told keeps what is told of the file that is open
     */
    public ImportController(
            Labels labels,
            BooleanSupplier open,
            Dialogs dialogs,
            BackgroundTasks tasks,
            Optional<Path> articles,
            Consumer<String> say,
            Consumer<RecordId> lead,
            Consumer<Throwable> report,
            ObjectProperty<Optional<ImportReport>> told) {
        this.told = told;
        this.labels = labels;
        this.open = open;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.articles = articles;
        this.say = say;
        this.lead = lead;
        this.report = report;
    }

    /** What a file is found to be: a table of which something has to be asked, or all that can be made of it. */
    private sealed interface Found<T> {}

    private record Asked<T>(TableInput table) implements Found<T> {}

    private record Ready<T>(OpenedInput input, Optional<T> prepared) implements Found<T> {}

    /** Opens a file. */
    public <T> void open(Path file, Opening<T> opening) {
        run(
                opening,
                () -> switch (InputFile.recognise(file, articles)) {
                    case OpenedInput input -> ready(input, Optional.of(file), opening);
                    case TableInput table -> new Asked<>(table);
                },
                Optional.of(file));
    }

    /**
     * Opens the data set that comes with the program.
     *
     * @param reading reads it
     */
    public <T> void openShipped(Supplier<OpenedInput> reading, Opening<T> opening) {
        run(opening, () -> ready(reading.get(), Optional.empty(), opening), Optional.empty());
    }

    private <T> void run(Opening<T> opening, Supplier<Found<T>> work, Optional<Path> file) {
        tasks.run(
                opening.progress(),
                work,
                found -> {
                    switch (found) {
                        case Asked<T>(var table) -> confirm(table, file.orElseThrow(), opening);
                        case Ready<T>(var input, var prepared) -> take(input, prepared, file, opening);
                    }
                },
                broken -> {
                    opening.left().run();
                    report.accept(broken);
                });
    }

    /** Asks what a table means; meanwhile it is read as it is proposed, which most people accept. */
    private <T> void confirm(TableInput table, Path file, Opening<T> opening) {
        EarlyWork<Found<T>> proposed =
                new EarlyWork<>(() -> ready(table.readAs(table.proposed()), Optional.of(file), opening));
        ColumnForm form = new ColumnForm(labels, table, (options, found) -> {
            proposed.cancel();
            tasks.run(() -> InputFile.recognise(file, articles, options), found, report);
        });
        form.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .subscribe(showing -> {
                    // Not before: the form would come later.
                    if (Boolean.TRUE.equals(showing) && form.isAsProposed()) {
                        proposed.begin(tasks);
                    }
                });
        dialogs.form(
                        labels,
                        labels.text("data.import.title", "file", file.getFileName()),
                        labels.text("data.import.accept"),
                        form,
                        form.validProperty(),
                        form::reading,
                        ColumnForm.WIDTH_PX)
                .ifPresentOrElse(
                        reading -> {
                            if (form.isAsProposed()) {
                                opening.progress().follow(proposed.progress());
                                run(opening, proposed::get, Optional.of(file));
                            } else {
                                proposed.cancel();
                                run(opening, () -> ready(reading.get(), Optional.of(file), opening), Optional.of(file));
                            }
                        },
                        () -> {
                            proposed.cancel();
                            opening.left().run();
                            say.accept(labels.text("data.import.left", "file", file.getFileName()));
                        });
    }

    /** Prepares what was read, in the background. */
    private static <T> Ready<T> ready(OpenedInput input, Optional<Path> file, Opening<T> opening) {
        return new Ready<>(
                input,
                switch (input) {
                    case OpenedInput.Opened opened ->
                        Optional.of(opening.prepare()
                                .apply(OpenDocument.opened(
                                        opened.dataset(),
                                        file.map(path -> origin(opened.format(), path))
                                                .orElseGet(Origin.Shipped::new),
                                        opened.articles())));
                    case OpenedInput.Refused _ -> Optional.empty();
                });
    }

    /**
     * Shows a data set and tells what was not read of it, or tells why there is none.
     *
     * @param file where it was read from; empty for the data set that comes with the program
     */
    private <T> void take(OpenedInput input, Optional<T> prepared, Optional<Path> file, Opening<T> opening) {
        String name = file.map(Path::toString).orElse(DatasetReader.SHIPPED);
        switch (input) {
            case OpenedInput.Opened opened -> {
                opening.show().accept(prepared.orElseThrow());
                tell(opened);
            }
            case OpenedInput.Refused(var _, var notices) -> {
                opening.left().run();
                say.accept(labels.text("window.open.failed", "file", name));
                dialogs.tell(
                        labels,
                        labels.text("window.open.failed", "file", name),
                        NoticeTexts.refusal(notices, labels, open.getAsBoolean()));
            }
        }
    }

    private static Origin origin(InputFormat format, Path file) {
        return switch (format) {
            case JSON -> new Origin.File(file);
            case BUNDLE -> new Origin.Bundle(file);
            default -> new Origin.Imported(file);
        };
    }

    private void tell(OpenedInput.Opened opened) {
        boolean ownFormat = switch (opened.format()) {
            // The list of problems has them.
            case JSON, BUNDLE -> true;
            default -> false;
        };
        told.set(
                ownFormat
                        ? Optional.empty()
                        : Optional.of(new ImportReport(
                                opened.dataset().dataset().events().size(), opened.notices())));
        if (!ownFormat && NoticeList.worthTelling(opened.notices())) {
            showReport();
        }
    }

    /** Shows again what was told of the file that is open. */
    public void showReport() {
        told.get()
                .ifPresent(what -> dialogs.show(
                        labels,
                        labels.text("data.notices.title"),
                        new NoticeList(labels, what.read(), what.notices(), lead),
                        NoticeList.WIDTH_PX));
    }
}
