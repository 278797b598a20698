package org.isnad.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.PlotLook;
import org.isnad.ui.state.UserSettings;
import org.isnad.ui.state.UserSettings.WindowPlace;
import org.isnad.ui.state.UserSettingsFile;

/** What the program remembers of its window and its user, and where it keeps that. */
final class WindowMemory {

    /** How much of the window's width must be on a screen for it to be found. */
    private static final double FOUND_PX = 100;

    /** How high the part of the window is by which it can be taken. */
    private static final double TITLE_PX = 60;

    private final UserSettingsFile file;
    private final Optional<Path> putAside;
    private UserSettings settings;

    /** Reads the settings. */
    WindowMemory(UserSettingsFile file) {
        this.file = file;
        UserSettingsFile.Outcome outcome = file.read();
        settings = outcome.settings();
        putAside = outcome instanceof UserSettingsFile.Outcome.PutAside(var defaults, var aside)
                ? Optional.of(aside)
                : Optional.empty();
    }

    UserSettings settings() {
        return settings;
    }

    /** Where the file went that could not be read; empty when all was well. */
    Optional<Path> putAside() {
        return putAside;
    }

    /** The data sets that were opened, the last one first. */
    List<String> recent() {
        return settings.recent();
    }

    /** Puts the session as it was. */
    void restore(Session session) {
        PlotLook look = settings.look();
        session.settings().restore(look);
        session.viewport().directionProperty().set(look.direction());
        session.readingLookProperty().set(settings.reading());
    }

    /**
     * Puts the window where it was, if enough of it would be seen there: its screen may have gone. A window that was nowhere yet
     * takes the screen it has.
     */
    void restore(Stage stage) {
        WindowPlace place = settings.window().filter(WindowMemory::onScreen).orElseGet(WindowMemory::wholeScreen);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
    }

    private static WindowPlace wholeScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new WindowPlace(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight());
    }

    /**
     * Remembers how everything stands.
     *
     * @throws IOException if that could not be written
     */
    void remember(Stage stage, MainWindow window, Session session) throws IOException {
        UserSettings now = settings.withSizes(window.sizes())
                .withLook(session.settings().look(session.viewport().direction()))
                .withReading(session.readingLookProperty().get());
        if (session.open().isPresent()) {
            now = now.withLast(session.lastPlace().withPanes(window.panes().shown()));
        }
        boolean free = !stage.isMaximized() && !stage.isFullScreen();
        boolean shown = stage.getWidth() >= 1 && stage.getHeight() >= 1;
        write(
                free && shown
                        ? now.withWindow(
                                new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                        : now);
    }

    /**
     * Remembers a change.
     *
     * @throws IOException if it could not be written; it holds until the end all the same
     */
    void change(UnaryOperator<UserSettings> change) throws IOException {
        write(change.apply(settings));
    }

    private void write(UserSettings changed) throws IOException {
        settings = changed;
        file.write(changed);
    }

    private static boolean onScreen(WindowPlace place) {
        ObservableList<Screen> screens =
                Screen.getScreensForRectangle(place.x(), place.y(), place.width(), Math.min(place.height(), TITLE_PX));
        return screens.stream().map(Screen::getVisualBounds).anyMatch(bounds -> visible(bounds, place) > FOUND_PX);
    }

    private static double visible(Rectangle2D bounds, WindowPlace place) {
        return Math.min(bounds.getMaxX(), place.x() + place.width()) - Math.max(bounds.getMinX(), place.x());
    }
}
