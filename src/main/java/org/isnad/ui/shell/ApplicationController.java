package org.isnad.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.isnad.check.Verdict;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.proof.ProofCheck;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.command.ProgramCommands;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.dialog.ErrorReport;
import org.isnad.ui.files.DroppedFiles;
import org.isnad.ui.files.OpenChooser;
import org.isnad.ui.files.PictureImport;
import org.isnad.ui.pane.WindowPanes;
import org.isnad.ui.session.Reread;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.InterfaceLook;
import org.isnad.ui.state.LastPlace;
import org.isnad.ui.state.Pulses;
import org.isnad.ui.words.OpenDataset;

/**
 * The program in its window: opens data sets, shows them, remembers the user's settings.
 *
 * <p>Whatever fails, what was open stays open. To be used on the JavaFX thread.
 */
public final class ApplicationController implements ProgramCommands {

    private static final double WIDTH_PX = 1280;
    private static final double HEIGHT_PX = 800;

    private final Stage stage;
    private final Surroundings surroundings;
    private final WindowMemory memory;
    private final OpeningController openings;
    private LocalizedWindow localized;
    private Session session;
    private MainWindow window;
    private Dialogs dialogs;
    private Optional<Pulses> pulses = Optional.empty();
    private Optional<LastPlace> resuming = Optional.empty();

    /** What would be said over before anybody could read it: opening the first data set says something, too. */
    private Optional<String> pendingStatus = Optional.empty();

    /** Builds the window's content; nothing is open yet. */
    public ApplicationController(Stage stage, Surroundings surroundings) {
        this.stage = stage;
        this.surroundings = surroundings;
        this.memory = new WindowMemory(surroundings.settingsFile());
        this.localized = localizedWindow();
        this.session = localized.session();
        this.window = localized.window();
        this.dialogs = localized.dialogs();
        this.openings = new OpeningController(surroundings, () -> localized, this::take, this::report);
        Scene scene = new Scene(new Group(), WIDTH_PX, HEIGHT_PX);
        localized.enter(scene);
        openings.listen(scene);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> {
            openings.close();
            localized.leave();
            letGo();
        });
        DroppedFiles.take(scene, this::open, files -> localized.curation().take(files));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            if (mayLeave()) {
                remember();
            } else {
                event.consume();
            }
        });
        memory.restore(stage);
        pendingStatus =
                memory.putAside().map(aside -> labels().text("window.settings.put_aside", "file", aside.toString()));
        pendingStatus.ifPresent(window.status()::say);
    }

    private LocalizedWindow localizedWindow() {
        return new LocalizedWindow(stage, surroundings, memory, this, this::report);
    }

    /** Lets movements be seen from now on; without pulses the view is where it leads to at once. */
    public void setPulses(Pulses pulses) {
        this.pulses = Optional.of(pulses);
        session.viewport().motion().setPulses(pulses);
    }

    Session session() {
        return session;
    }

    /** What compares what is open with another data set. */
    CompareController comparing() {
        return localized.comparing();
    }

    /** The commands of the window as it is now; other words make another list. */
    public ActionList actions() {
        return localized.actions();
    }

    /** The panes of the window as it is now that come and go. */
    public WindowPanes panes() {
        return window.panes();
    }

    /** Shows the window. */
    public void show() {
        stage.show();
    }

    @Override
    public void open() {
        OpenChooser.ownOrAnyFile(stage, labels().text("window.menu.file.open"), session.file())
                .ifPresent(this::open);
    }

    @Override
    public void importFile() {
        OpenChooser.anyFile(stage, labels().text("window.menu.file.import"), session.file())
                .ifPresent(this::open);
    }

    @Override
    public void showImportReport() {
        localized.importController().showReport();
    }

    @Override
    public void open(Path dataset) {
        if (mayLeave()) {
            openAnother(dataset.toAbsolutePath().normalize());
        }
    }

    @Override
    public void newDataset() {
        if (mayLeave()) {
            localized.curation().newDataset(this::openAnother);
        }
    }

    @Override
    public void save() {
        localized.saving().save();
    }

    @Override
    public void saveAs() {
        localized.saving().saveAs();
    }

    private boolean mayLeave() {
        return localized.saving().mayLeave();
    }

    /** What is not saved waits in its journal for the next start. */
    private void letGo() {
        try {
            session.editing().close();
        } catch (IOException e) {
            report(e);
        }
    }

    private void openAnother(Path file) {
        openings.open(file, session.preparing(), whileUnchanged(this::show));
    }

    /** Asks again about what was edited while a file was read: it was not there when leaving it was allowed. */
    private <T> Consumer<T> whileUnchanged(Consumer<T> show) {
        OptionalLong asked = revision();
        return prepared -> {
            if (revision().equals(asked) || mayLeave()) {
                show.accept(prepared);
            }
        };
    }

    private OptionalLong revision() {
        return session.document()
                .map(OpenDocument::revision)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public void openShipped() {
        if (mayLeave()) {
            openAnotherShipped();
        }
    }

    private void openAnotherShipped() {
        openings.openShipped(session.preparing(), whileUnchanged(this::show));
    }

    /**
     * Opens what was open when the program ended, and goes where the user was. Where there is nothing to go back to, or its file
     * has gone, the window offers what can be opened.
     */
    public void resume() {
        Optional<String> last = memory.settings().last().map(LastPlace::dataset);
        resuming = memory.settings()
                .last()
                .filter(place -> place.dataset().isEmpty() || Files.exists(Path.of(place.dataset())));
        if (resuming.isEmpty()) {
            last.ifPresent(gone -> window.status().say(labels().text("window.first.gone", "file", gone)));
            window.beforeData().offer();
        } else {
            last.filter(file -> !file.isEmpty()).map(Path::of).ifPresentOrElse(this::open, this::openShipped);
        }
    }

    @Override
    public void reload() {
        if (mayLeave()) {
            Function<OpenDocument, Reread> prepare = session.rereading();
            Consumer<Reread> show = whileUnchanged(this::showAgain);
            session.file()
                    .ifPresentOrElse(
                            file -> openings.open(file, prepare, show), () -> openings.openShipped(prepare, show));
        }
    }

    @Override
    public void quit() {
        if (mayLeave()) {
            remember();
            letGo();
            Platform.exit();
        }
    }

    @Override
    public void write(LabelSettings labels) {
        // After the menu that asks for it has closed, since the menu goes, too.
        Platform.runLater(() -> rewrite(labels));
    }

    private void rewrite(LabelSettings labels) {
        remember();
        saveSettings(() ->
                memory.change(settings -> settings.withFace(settings.face().withLabels(labels))));
        LocalizedWindow before = localized;
        localized = localizedWindow();
        session = localized.session();
        window = localized.window();
        dialogs = localized.dialogs();
        localized.replace(before, stage.getScene());
        pulses.ifPresent(session.viewport().motion()::setPulses);
    }

    @Override
    public void resize(int steps) {
        showAt(localized.zoom().percentProperty().get() + steps * InterfaceLook.STEP);
    }

    @Override
    public void resetSize() {
        showAt(InterfaceLook.DEFAULT.percent());
    }

    private void showAt(int percent) {
        localized.zoom().setPercent(percent);
        int shown = localized.zoom().percentProperty().get();
        window.status().say(labels().text("window.status.size", "n", shown));
        saveSettings(() ->
                memory.change(settings -> settings.withFace(settings.face().withPercent(shown))));
    }

    @Override
    public void about() {
        dialogs.tell(
                labels(),
                labels().text("window.title"),
                labels().text("window.about.text") + "\n"
                        + labels().text("window.about.version", "version", surroundings.version()));
    }

    /** Tells of an unexpected error and writes it to the log; the window goes on. */
    public void report(Throwable error) {
        ErrorReport report = ErrorReport.of(error, surroundings.version(), surroundings.clock());
        try {
            report.appendTo(surroundings.logFile());
        } catch (IOException e) {
            error.addSuppressed(e);
        }
        dialogs.report(labels(), report, surroundings.logFile().toString());
    }

    /** Shows what was read again of the open document as another revision of it; what has become another one, as that. */
    private void showAgain(Reread read) {
        if (session.reread(read)) {
            sayOpened();
            localized.tellLostWords();
        } else {
            afterShown();
        }
    }

    private void show(OpenDataset prepared) {
        session.show(prepared);
        afterShown();
    }

    private void afterShown() {
        Optional<Path> file = session.file();
        resuming.filter(place -> place.dataset().equals(file.map(Path::toString).orElse("")))
                .ifPresent(place -> {
                    session.resume(place);
                    window.panes().show(place.panes());
                });
        resuming = Optional.empty();
        sayOpened();
        localized.saving().offerLeftWork();
        localized.tellLostWords();
        file.ifPresent(path -> saveSettings(() -> memory.change(settings -> settings.opened(path.toString()))));
    }

    private void sayOpened() {
        String name = session.file().map(Path::toString).orElse(DatasetReader.SHIPPED);
        window.status().say(pendingStatus.orElseGet(() -> labels().text("window.status.opened", "file", name)));
        pendingStatus = Optional.empty();
    }

    private void take(PictureImport.Result result, Path file) {
        switch (result) {
            case PictureImport.Result.Opened(ProofCheck check) -> {
                PictureImport.show(
                        session,
                        check,
                        OpenDocument.opened(
                                check.loaded(),
                                new Origin.Picture(file),
                                surroundings
                                        .articles()
                                        .map(ArticleSource::folder)
                                        .orElseGet(ArticleSource::shipped)));
                String told = PictureImport.told(check, labels());
                window.status().say(told);
                if (check.whole() == Verdict.MISMATCH) {
                    dialogs.tell(labels(), labels().text("picture.title"), told);
                }
                saveSettings(() -> memory.change(settings -> settings.opened(file.toString())));
            }
            case PictureImport.Result.Refused(Reason reason) -> {
                window.beforeData().offer();
                window.status().say(labels().text("window.open.failed", "file", file.toString()));
                dialogs.tell(
                        labels(),
                        labels().text("window.open.failed", "file", file.toString()),
                        PictureImport.told(reason, labels()));
            }
        }
    }

    private void remember() {
        saveSettings(() -> memory.remember(stage, window, session));
    }

    /** Settings are a comfort: when they cannot be written the work goes on, and the user is told. */
    private void saveSettings(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            window.status().say(labels().text("window.settings.not_written"));
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private Labels labels() {
        return session.labels();
    }
}
