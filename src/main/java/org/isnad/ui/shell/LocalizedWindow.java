package org.isnad.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.isnad.labels.Labels;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.KeyDispatcher;
import org.isnad.ui.command.ArticleActions;
import org.isnad.ui.command.ProgramCommands;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.dialog.SceneStyler;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.files.ArticleController;
import org.isnad.ui.files.CurationController;
import org.isnad.ui.files.DataExportController;
import org.isnad.ui.files.FolderOpener;
import org.isnad.ui.files.ImportController;
import org.isnad.ui.files.PictureExportController;
import org.isnad.ui.files.SavingController;
import org.isnad.ui.files.Telling;
import org.isnad.ui.files.UnsavedWork;
import org.isnad.ui.files.WindowPicture;
import org.isnad.ui.lanes.SeriesChooser;
import org.isnad.ui.pane.Guide;
import org.isnad.ui.session.RecordChecks;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.UserSettings;

/**
 * Everything that shows localized text: session, window and dialogs, in the words of one setting. Where the words change,
 * another one takes its place and takes over what it showed; nothing of the old one listens to anything that stays.
 */
final class LocalizedWindow {

    private final Stage stage;
    private final WindowMemory memory;
    private final Session session;
    private final SceneStyler look;
    private final Dialogs dialogs;
    private final MainWindow window;
    private final ZoomPane zoom;
    private final ImportController importController;
    private final SavingController saving;
    private final CurationController curation;
    private final ArticleController articles;
    private final SearchController searchController;
    private final CompareController compareController;
    private final WorkListController workList;
    private final ActionList actions;

    /** Kept: what it follows does not keep it. */
    @SuppressWarnings("unused")
    private final LettersHint letters;

    private Subscription worn = Subscription.EMPTY;

    /**
     * An empty one, in the words that are remembered.
     *
     * @param program what goes beyond this window content
     * @param report tells of an unexpected error
     */
    LocalizedWindow(
            Stage stage,
            Surroundings surroundings,
            WindowMemory memory,
            ProgramCommands program,
            Consumer<Throwable> report) {
        this.stage = stage;
        this.memory = memory;
        this.session = new Session(new PlotSettings(memory.settings().face().labels()));
        memory.restore(session);
        session.viewport()
                .motion()
                .reducedProperty()
                .bind(session.settings()
                        .reducedMotionProperty()
                        .or(Platform.getPreferences().reducedMotionProperty()));
        this.look = new SceneStyler(session.settings().themeProperty());
        this.dialogs = new Dialogs(() -> Optional.of(stage), look);
        this.window = new MainWindow(session, surroundings.metrics(), surroundings.layouts(), memory.settings());
        this.zoom = new ZoomPane(window);
        zoom.setPercent(memory.settings().face().percent());
        look.followSize(zoom.percentProperty());
        Telling telling = new Telling(window.status()::say, this::saved);
        this.saving = new SavingController(
                session.editing(),
                session.labels(),
                dialogs,
                surroundings.home(),
                window.status()::say,
                window.status()::warn);
        window.status().offerRemedy(session.labels().text("saving.elsewhere"), saving::saveAs);
        UnsavedWork unsaved = new UnsavedWork(() -> session.editing().state().unsaved(), saving::save);
        PictureExportController pictures = new PictureExportController(
                stage,
                new PictureExportController.Open(this::picture, session::file),
                session.labels(),
                dialogs,
                unsaved,
                surroundings.metrics(),
                surroundings.tasks(),
                surroundings.version(),
                surroundings.home(),
                telling,
                new PictureExportController.Memory(memory::settings, change -> saveSettings(memory, change)),
                report);
        DataExportController data = new DataExportController(
                stage,
                session.labels(),
                session::document,
                dialogs,
                unsaved,
                surroundings.tasks(),
                surroundings.home(),
                telling,
                report);
        this.importController = new ImportController(
                session.labels(),
                () -> session.open().isPresent(),
                dialogs,
                surroundings.opening(),
                surroundings.articles(),
                window.status()::say,
                id -> {
                    session.recordNavigation().select(id.value());
                    window.revealSource();
                },
                report,
                session.importReportProperty());
        this.curation = new CurationController(
                stage,
                session.editing(),
                session.labels(),
                dialogs,
                surroundings.tasks(),
                surroundings.home(),
                window.status()::say,
                report);
        this.articles = new ArticleController(
                session.editing(),
                session.labels(),
                dialogs,
                curation,
                () -> session.place().article(),
                window.status()::say);
        curation.setOnAdded(id -> {
            session.recordNavigation().openArticle(id.value());
            window.revealSource();
        });
        this.searchController = new SearchController(session, window, surroundings.tasks(), report);
        this.compareController = new CompareController(stage, session, window, dialogs, surroundings.tasks(), report);
        this.workList = new WorkListController(
                session.recordNavigation(),
                session.changeProperty(),
                session.editing(),
                session.labels(),
                window,
                surroundings.tasks(),
                report);
        // Beside the plots there is room for one of them.
        workList.shownProperty().subscribe(listed -> {
            if (listed) {
                searchController.close();
            }
        });
        searchController.shownProperty().subscribe(searched -> {
            if (searched) {
                workList.shownProperty().set(false);
            }
        });
        SeriesChooser series = new SeriesChooser(
                session.openProperty(), session.plotContents().shownSeriesProperty(), session.labels());
        this.actions = new WindowActions(session, window, dialogs, searchController, workList)
                .list(program, pictures::export, data::export, memory::recent, series, articleWays());
        this.letters = new LettersHint(
                actions,
                window.article(),
                session.recordNavigation(),
                session.editing(),
                session.labels(),
                window.status()::tellLetters);
        CheckController checking = new CheckController(
                stage,
                new CheckController.Open(
                        new RecordChecks(session.changeProperty(), surroundings.clock()),
                        session.editing(),
                        session.recordNavigation(),
                        session.shown()),
                session.labels(),
                dialogs,
                surroundings.clock(),
                window.status()::say);
        checking.entries().forEach(actions::add);
        window.showChecks(checking.wordsProperty());
        checking.wordsProperty().subscribe(now -> window.status().showChecks(now.counts()));
        session.changeProperty().subscribe(checking::tellRefused);
        window.showCommands(actions, series);
        window.beforeData().setScreen(() -> new FirstScreen(actions, session.labels(), memory.recent(), program::open));
    }

    /** Says at once that the text of articles has changed, or no longer has words that are cited, with the way to them. */
    void tellLostWords() {
        int lost = session.editing().lostWords().size();
        int changed = session.editing().changedTexts().size();
        if (lost > 0 || changed > 0) {
            if (!actions.action("problems").isSelected()) {
                actions.action("problems").perform();
            }
            Labels labels = session.labels();
            window.status()
                    .offer(
                            lost > 0
                                    ? labels.text("newdata.lost.text", "n", lost)
                                    : labels.text("newdata.changed.told", "n", changed),
                            labels.text("newdata.lost.show"),
                            articles::listLost);
        }
    }

    private ArticleActions.Ways articleWays() {
        return new ArticleActions.Ways(
                curation::addArticles,
                curation::paste,
                articles::describe,
                articles::addVersion,
                articles::remove,
                articles::listLost);
    }

    /** The source of pictures of what is open, as the window shows it. */
    private Optional<PictureSource> picture() {
        return session.open()
                .map(dataset ->
                        WindowPicture.source(dataset, session.viewport(), session.plotContents(), session.settings()));
    }

    /** Settings are a comfort: when they cannot be written the work goes on, and the user is told. */
    private void saveSettings(WindowMemory memory, UnaryOperator<UserSettings> change) {
        try {
            memory.change(change);
        } catch (IOException e) {
            window.status().say(session.labels().text("window.settings.not_written"));
        }
    }

    Session session() {
        return session;
    }

    /** The words of this window. */
    Labels labels() {
        return session.labels();
    }

    /** Whether a data set is open. */
    boolean isOpen() {
        return session.open().isPresent();
    }

    /** The file of the open document; empty where there is none. */
    Optional<Path> file() {
        return session.file();
    }

    Dialogs dialogs() {
        return dialogs;
    }

    MainWindow window() {
        return window;
    }

    /** Shows the window larger or smaller. */
    ZoomPane zoom() {
        return zoom;
    }

    /** What opens files. */
    ImportController importController() {
        return importController;
    }

    /** What makes data sets and takes articles in. */
    CurationController curation() {
        return curation;
    }

    /** What compares what is open with another data set. */
    CompareController comparing() {
        return compareController;
    }

    /** What saves what is edited. */
    SavingController saving() {
        return saving;
    }

    /** The commands of the window. */
    ActionList actions() {
        return actions;
    }

    /** Becomes the content of a scene, gives the window its title, and dresses the scene until {@link #leave}. */
    void enter(Scene scene) {
        // Before the content comes: a scene that is turned applies the style sheets to all that it has.
        scene.setNodeOrientation(window.getNodeOrientation());
        scene.setRoot(zoom);
        worn = SystemAppearance.follow(session.settings().systemLookProperty()::set)
                .and(look.style(scene))
                .and(KeyDispatcher.in(scene, actions))
                .and(session.openProperty()
                        .subscribe(open -> stage.setTitle(WindowTitle.of(session.document(), session.labels()))))
                .and(guide(scene))
                .and(waiting(scene));
    }

    /** Hears no key before there is anything that keys could act on; the first screen lets none through but its own. */
    private Subscription waiting(Scene scene) {
        EventHandler<KeyEvent> deaf = event -> {
            if (session.open().isEmpty() && !window.beforeData().offers()) {
                event.consume();
            }
        };
        scene.addEventFilter(KeyEvent.ANY, deaf);
        return () -> scene.removeEventFilter(KeyEvent.ANY, deaf);
    }

    /** Explains the timeline to whoever sees it for the first time. */
    private Subscription guide(Scene scene) {
        if (memory.settings().guided()) {
            return Subscription.EMPTY;
        }
        Guide guide = window.guide();
        return guide.endAtFirstInput(scene, () -> saveSettings(memory, UserSettings::withGuided))
                .and(session.openProperty()
                        .subscribe(open -> guide.hintingProperty()
                                .set(open.isPresent() && !memory.settings().guided())));
    }

    /** Stops listening to what outlives it. */
    void leave() {
        worn.unsubscribe();
        worn = Subscription.EMPTY;
    }

    /** Enters the scene in place of another one, and shows what it showed. */
    void replace(LocalizedWindow other, Scene scene) {
        int focused = other.window.panes().focused();
        boolean searched = other.searchController.hasFocus();
        other.leave();
        enter(scene);
        // What takes the focus may belong to a skin, and those come with the style sheets.
        zoom.applyCss();
        session.takeOver(other.session);
        window.takeOver(other.window);
        searchController.takeOver(other.searchController);
        compareController.takeOver(other.compareController);
        workList.takeOver(other.workList);
        if (searched) {
            searchController.open();
        } else {
            window.panes().focus(Math.max(0, focused));
        }
    }

    private void saved(String text, Path file) {
        Labels labels = session.labels();
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        window.status().offer(text, labels.text("exportdialog.open_folder"), () -> {
            try {
                FolderOpener.open(folder, System.getProperty("os.name", ""));
            } catch (UncheckedIOException e) {
                window.status().say(labels.text("exportdialog.folder_closed", "folder", folder.toString()));
            }
        });
    }
}
