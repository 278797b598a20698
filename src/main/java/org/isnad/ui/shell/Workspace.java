package org.isnad.ui.shell;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.dialog.SceneLook;
import org.isnad.ui.files.DataSaving;
import org.isnad.ui.files.Importing;
import org.isnad.ui.files.PictureSaving;
import org.isnad.ui.session.Desk;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.UserSettings;

/**
 * All that speaks: the desk, the content of the window and its dialogs, in the words of one setting. Where the words change,
 * another one takes its place and takes over what lay on it; nothing of the old one listens to anything that stays.
 */
final class Workspace {

    private final Stage stage;
    private final Desk desk;
    private final SceneLook look;
    private final Dialogs dialogs;
    private final MainWindow window;
    private final ZoomPane zoom;
    private final PictureSaving pictures;
    private final DataSaving data;
    private final Importing importing;
    private final Searching searching;
    private Subscription worn = Subscription.EMPTY;

    /**
     * An empty one, in the words that are remembered.
     *
     * @param report tells of an unexpected error
     */
    Workspace(
            Stage stage,
            Surroundings surroundings,
            WindowMemory memory,
            Commands commands,
            Consumer<Throwable> report) {
        this.stage = stage;
        this.desk = new Desk(new PlotSettings(memory.settings().face().labels()));
        memory.restore(desk);
        desk.viewport()
                .motion()
                .reducedProperty()
                .bind(desk.settings()
                        .reducedMotionProperty()
                        .or(Platform.getPreferences().reducedMotionProperty()));
        this.look = new SceneLook(desk.settings().themeProperty());
        this.dialogs = new Dialogs(() -> Optional.of(stage), look);
        this.window = new MainWindow(desk, surroundings.metrics(), memory.settings(), commands, memory::recent);
        this.zoom = new ZoomPane(window);
        zoom.setPercent(memory.settings().face().percent());
        look.followSize(zoom.percentProperty());
        this.pictures = new PictureSaving(
                stage,
                desk,
                dialogs,
                surroundings.metrics(),
                surroundings.tasks(),
                surroundings.version(),
                surroundings.home(),
                window.status()::say,
                new PictureSaving.Memory(memory::settings, change -> keep(memory, change)),
                report);
        this.data = new DataSaving(
                stage, desk, dialogs, surroundings.tasks(), surroundings.home(), window.status()::say, report);
        this.importing = new Importing(
                desk, dialogs, surroundings.tasks(), surroundings.articles(), window.status()::say, report);
        this.searching = new Searching(desk, window, surroundings.tasks(), report);
    }

    /** Settings are a comfort: when they cannot be written the work goes on, and the user is told. */
    private void keep(WindowMemory memory, UnaryOperator<UserSettings> change) {
        try {
            memory.change(change);
        } catch (IOException e) {
            window.status().say(desk.labels().text("window.settings.not_written"));
        }
    }

    Desk desk() {
        return desk;
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

    PictureSaving pictures() {
        return pictures;
    }

    /** What writes the data set in other formats. */
    DataSaving data() {
        return data;
    }

    /** What opens files. */
    Importing importing() {
        return importing;
    }

    Searching searching() {
        return searching;
    }

    /** Becomes the content of a scene, gives the window its title, and dresses the scene until {@link #leave}. */
    void enter(Scene scene) {
        scene.setRoot(zoom);
        scene.setNodeOrientation(window.getNodeOrientation());
        worn = SystemAppearance.follow(desk.settings().systemLookProperty()::set)
                .and(look.dress(scene))
                .and(desk.openProperty()
                        .subscribe(open -> stage.setTitle(WindowTitle.of(desk.document(), desk.labels()))));
    }

    /** Stops listening to what outlives it. */
    void leave() {
        worn.unsubscribe();
        worn = Subscription.EMPTY;
    }

    /** Enters the scene in place of another one, and shows what lay on it. */
    void replace(Workspace other, Scene scene) {
        int focused = other.window.focusedPane();
        boolean searched = other.searching.hasFocus();
        other.leave();
        enter(scene);
        desk.takeOver(other.desk);
        window.takeOver(other.window);
        searching.takeOver(other.searching);
        if (searched) {
            searching.open();
        } else {
            window.focusPane(Math.max(0, focused));
        }
    }
}
