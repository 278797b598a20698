package org.isnad.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.isnad.bundle.DatasetSource;
import org.isnad.check.Verdict;
import org.isnad.cite.CitationForm;
import org.isnad.columns.LaneKind;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.formats.InputFile;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.proof.ProofCheck;
import org.isnad.proof.ProofReader;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.dialog.ErrorReport;
import org.isnad.ui.files.DroppedFiles;
import org.isnad.ui.files.OpenChooser;
import org.isnad.ui.files.PictureOpening;
import org.isnad.ui.files.PictureSaving;
import org.isnad.ui.pane.ReadingCommands;
import org.isnad.ui.session.Desk;
import org.isnad.ui.state.InterfaceLook;
import org.isnad.ui.state.LastPlace;
import org.isnad.ui.state.Pulses;

/**
 * The program in its window: opens data sets, carries out commands, remembers the user's settings.
 *
 * <p>Whatever fails, what was open stays open. To be used on the JavaFX thread.
 */
public final class Workbench implements Commands {

    private static final double ZOOM_STEP = 1.5;
    private static final double WIDTH_PX = 1280;
    private static final double HEIGHT_PX = 800;

    private final Stage stage;
    private final Surroundings surroundings;
    private final WindowMemory memory;
    private Workspace workspace;
    private Desk desk;
    private MainWindow window;
    private Dialogs dialogs;
    private PictureSaving pictures;
    private Searching searching;
    private Optional<Pulses> pulses = Optional.empty();
    private Optional<LastPlace> resuming = Optional.empty();

    /** What would be said over before anybody could read it: opening the first data set says something, too. */
    private Optional<String> untold = Optional.empty();

    /** Builds the window's content; nothing is open yet. */
    public Workbench(Stage stage, Surroundings surroundings) {
        this.stage = stage;
        this.surroundings = surroundings;
        this.memory = new WindowMemory(surroundings.settingsFile());
        this.workspace = workspace();
        this.desk = workspace.desk();
        this.window = workspace.window();
        this.dialogs = workspace.dialogs();
        this.pictures = workspace.pictures();
        this.searching = workspace.searching();
        WindowKeys keys = new WindowKeys(this);
        Scene scene = new Scene(new Group(), WIDTH_PX, HEIGHT_PX);
        workspace.enter(scene);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> workspace.leave());
        scene.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, keys::filter);
        scene.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, keys::handle);
        scene.addEventHandler(javafx.scene.input.KeyEvent.KEY_TYPED, keys::typed);
        scene.addEventFilter(javafx.scene.input.MouseEvent.MOUSE_PRESSED, keys::pressed);
        DroppedFiles.take(scene, this::open);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> remember());
        memory.restore(stage);
        untold = memory.putAside().map(aside -> labels().text("window.settings.put_aside", "file", aside.toString()));
        untold.ifPresent(window.status()::say);
    }

    private Workspace workspace() {
        return new Workspace(stage, surroundings, memory, this, this::report);
    }

    /** Lets movements be seen from now on; without pulses the view is where it leads to at once. */
    public void setPulses(Pulses pulses) {
        this.pulses = Optional.of(pulses);
        desk.viewport().motion().setPulses(pulses);
    }

    Desk desk() {
        return desk;
    }

    /** Shows the window. */
    public void show() {
        stage.show();
    }

    @Override
    public void open() {
        OpenChooser.ownFile(stage, labels().text("window.menu.file.open"), desk.file())
                .ifPresent(this::open);
    }

    @Override
    public void importFile() {
        OpenChooser.anyFile(stage, labels().text("window.menu.file.import"), desk.file())
                .ifPresent(this::open);
    }

    @Override
    public void open(Path dataset) {
        Path file = dataset.toAbsolutePath().normalize();
        window.status().say(labels().text("window.status.opening", "file", file.toString()));
        if (ProofReader.isPng(file)) {
            surroundings
                    .tasks()
                    .run(
                            () -> PictureOpening.read(file, surroundings.articles(), desk.file()),
                            result -> take(result, file),
                            this::report);
            return;
        }
        workspace.importing().open(file, this::show, () -> {
            // Whoever leaves the first question must not sit before an empty window.
            if (desk.open().isEmpty()) {
                openShipped();
            }
        });
    }

    @Override
    public void openShipped() {
        String name = DatasetReader.SHIPPED;
        window.status().say(labels().text("window.status.opening", "file", name));
        surroundings
                .tasks()
                .run(
                        () -> InputFile.of(DatasetSource.shipped(surroundings.articles())),
                        input -> workspace.importing().take(input, Optional.empty(), this::show),
                        this::report);
    }

    /**
     * Opens what was open when the program ended, and goes where the user was; the data set that comes with the program where
     * there is nothing to go back to, or its file has gone.
     */
    public void resume() {
        Optional<LastPlace> last = memory.settings()
                .last()
                .filter(place -> place.dataset().isEmpty() || Files.exists(Path.of(place.dataset())));
        resuming = last;
        last.map(LastPlace::dataset)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .ifPresentOrElse(this::open, this::openShipped);
    }

    @Override
    public void reload() {
        desk.file().ifPresentOrElse(this::open, this::openShipped);
    }

    @Override
    public void export() {
        pictures.export();
    }

    @Override
    public void exportData() {
        workspace.data().export();
    }

    @Override
    public void quit() {
        remember();
        Platform.exit();
    }

    @Override
    public void zoomIn() {
        desk.viewport().motion().zoomAt(ZOOM_STEP, desk.zoomCentre());
    }

    @Override
    public void zoomOut() {
        desk.viewport().motion().zoomAt(1 / ZOOM_STEP, desk.zoomCentre());
    }

    @Override
    public void fit() {
        desk.viewport().motion().fitAll();
    }

    @Override
    public void fitSelection() {
        desk.aroundSelected().ifPresent(desk.viewport().motion()::fit);
    }

    @Override
    public void jump() {
        JumpForm form = new JumpForm(labels(), desk.viewport().limits());
        dialogs.form(
                        labels(),
                        labels().text("window.menu.go.jump"),
                        labels().text("window.jump.go"),
                        form,
                        form.validProperty(),
                        form::wanted)
                .ifPresent(desk.viewport().motion()::fit);
    }

    @Override
    public void flip() {
        desk.viewport().directionProperty().set(desk.viewport().direction().flipped());
        window.status().say(labels().word(desk.viewport().direction()));
    }

    @Override
    public void groupLanes(LaneKind kind) {
        desk.laneChoiceProperty().set(desk.laneChoice().withKind(kind));
        window.status().say(labels().text("window.tool.lanes", "kind", labels().word(kind)));
    }

    @Override
    public void nextLanes() {
        groupLanes(desk.laneChoice().kind().next());
    }

    @Override
    public void foldLanes() {
        desk.collapseAll(true);
    }

    @Override
    public void unfoldLanes() {
        desk.collapseAll(false);
    }

    @Override
    public void showAllLanes() {
        desk.laneChoiceProperty().set(desk.laneChoice().withHidden(Set.of()));
    }

    @Override
    public void toggleKnown() {
        window.records().toggleKnown();
    }

    @Override
    public void write(LabelSettings labels) {
        // After the menu that asks for it has closed, since the menu goes, too.
        Platform.runLater(() -> rewrite(labels));
    }

    private void rewrite(LabelSettings labels) {
        remember();
        keep(() -> memory.change(settings -> settings.withFace(settings.face().withLabels(labels))));
        Workspace before = workspace;
        workspace = workspace();
        desk = workspace.desk();
        window = workspace.window();
        dialogs = workspace.dialogs();
        pictures = workspace.pictures();
        searching = workspace.searching();
        workspace.replace(before, stage.getScene());
        pulses.ifPresent(desk.viewport().motion()::setPulses);
    }

    @Override
    public void resize(int steps) {
        showAt(workspace.zoom().percentProperty().get() + steps * InterfaceLook.STEP);
    }

    @Override
    public void resetSize() {
        showAt(InterfaceLook.DEFAULT.percent());
    }

    private void showAt(int percent) {
        workspace.zoom().setPercent(percent);
        int shown = workspace.zoom().percentProperty().get();
        window.status().say(labels().text("window.status.size", "n", shown));
        keep(() -> memory.change(settings -> settings.withFace(settings.face().withPercent(shown))));
    }

    @Override
    public void openFilter() {
        window.records().openFilter();
    }

    @Override
    public void clearFilter() {
        window.records().clear();
    }

    @Override
    public void listInferredDates() {
        desk.shown().onlyInferredDates();
        desk.viewport().fitAll();
        window.tableShownProperty().set(true);
    }

    @Override
    public void toggleProblems() {
        window.problemsShownProperty().set(!window.problemsShownProperty().get());
    }

    @Override
    public void next() {
        desk.step(true);
    }

    @Override
    public void previous() {
        desk.step(false);
    }

    @Override
    public void copyCitation(CitationForm form) {
        window.citations().copy(form);
    }

    @Override
    public void openSource() {
        window.revealSource();
    }

    @Override
    public void nextSource() {
        desk.openSource(desk.place().source() + 1);
    }

    @Override
    public void previousSource() {
        desk.openSource(desk.place().source() - 1);
    }

    @Override
    public void back() {
        desk.navigation().back();
    }

    @Override
    public void forward() {
        desk.navigation().forward();
    }

    @Override
    public void escape() {
        if (!searching.leave()) {
            back();
        }
    }

    @Override
    public SearchCommands search() {
        return searching;
    }

    @Override
    public ReadingCommands reading() {
        return window.reading();
    }

    @Override
    public void nextPane() {
        window.focusPane(window.focusedPane() + 1);
    }

    @Override
    public void keys() {
        dialogs.show(labels(), labels().text("window.keys.title"), KeySheet.of(labels()), KeySheet.WIDTH_PX);
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

    private void show(OpenDocument document) {
        desk.show(document);
        Optional<Path> file = desk.file();
        String name = file.map(Path::toString).orElse(DatasetReader.SHIPPED);
        resuming.filter(place -> place.dataset().equals(file.map(Path::toString).orElse("")))
                .ifPresent(place -> {
                    desk.resume(place);
                    window.shownPanes().restore(place);
                });
        resuming = Optional.empty();
        window.status().say(untold.orElseGet(() -> labels().text("window.status.opened", "file", name)));
        untold = Optional.empty();
        file.ifPresent(path -> keep(() -> memory.change(settings -> settings.opened(path.toString()))));
    }

    private void take(PictureOpening.Result result, Path file) {
        switch (result) {
            case PictureOpening.Result.Opened(ProofCheck check) -> {
                PictureOpening.show(
                        desk,
                        check,
                        OpenDocument.opened(
                                check.loaded(),
                                new Origin.Picture(file),
                                surroundings
                                        .articles()
                                        .map(ArticleSource::folder)
                                        .orElseGet(ArticleSource::shipped)));
                String told = PictureOpening.told(check, labels());
                window.status().say(told);
                if (check.whole() == Verdict.MISMATCH) {
                    dialogs.tell(labels(), labels().text("picture.title"), told);
                }
                keep(() -> memory.change(settings -> settings.opened(file.toString())));
            }
            case PictureOpening.Result.Refused(Reason reason) -> {
                window.status().say(labels().text("window.open.failed", "file", file.toString()));
                dialogs.tell(
                        labels(),
                        labels().text("window.open.failed", "file", file.toString()),
                        PictureOpening.told(reason, labels()));
            }
        }
    }

    private void remember() {
        keep(() -> memory.remember(stage, window, desk));
    }

    /** Settings are a comfort: when they cannot be written the work goes on, and the user is told. */
    private void keep(Writing writing) {
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
        return desk.labels();
    }
}
