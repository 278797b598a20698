package org.isnad.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.LastPlace;
import org.isnad.ui.state.UserSettings;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that starts again is where it was. */
final class ResumeTest {
    private static final DayRange RANGE = new DayRange(18_000, 18_100);
    private static final String EVENT = "soleimani-muhandis-killed";

    @TempDir
    Path folder;

    private Stage stage;
    private Workbench workbench;

    private Path file() {
        return folder.resolve("settings.properties");
    }

    private void start() {
        FxThread.run(() -> {
            stage = new Stage();
            workbench = new Workbench(
                    stage,
                    new Workbench.Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            new UserSettingsFile(file()),
                            folder.resolve("errors.log"),
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                            "0.0.0",
                            folder,
                            Optional.empty()));
            workbench.show();
            workbench.resume();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private void end() {
        FxThread.run(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.close();
        });
    }

    @Test
    void viewSelectionAndArticleComeBack() {
        start();
        String other = workbench
                .desk()
                .open()
                .orElseThrow()
                .dataset()
                .articles()
                .getLast()
                .id()
                .value();
        FxThread.run(() -> {
            workbench.desk().select(EVENT);
            workbench.desk().openArticle(other);
            workbench.desk().viewport().fit(RANGE);
        });
        end();
        start();
        Desk desk = workbench.desk();
        assertEquals(Optional.of(new RecordId(EVENT)), desk.selection().selected());
        assertEquals(Optional.of(new ArticleId(other)), desk.articleProperty().get());
        assertEquals(RANGE, desk.viewport().range());
        assertFalse(desk.history().canGoBackProperty().get(), "the way there is forgotten");
    }

    @ParameterizedTest
    @EnumSource(LastPlace.Pane.class)
    void whatStoodInPlaceOfThePlotsComesBack(LastPlace.Pane pane) {
        start();
        FxThread.run(() -> {
            if (pane == LastPlace.Pane.TABLE) {
                toggle("#show-table").fire();
            } else if (pane == LastPlace.Pane.DISAGREEMENTS) {
                toggle("#show-disagreements").fire();
            }
            if (pane != LastPlace.Pane.PLOTS) {
                workbench.reading().toggleAudit();
            }
        });
        end();
        start();
        assertEquals(pane == LastPlace.Pane.TABLE, isVisible("#data-table"));
        assertEquals(pane == LastPlace.Pane.DISAGREEMENTS, isVisible("#disagreements"));
        assertEquals(pane == LastPlace.Pane.PLOTS, isVisible("#plots"));
        assertEquals(
                pane != LastPlace.Pane.PLOTS,
                FxThread.call(() -> toggle("#audit-toggle").isSelected()));
    }

    private ToggleButton toggle(String selector) {
        return (ToggleButton) stage.getScene().lookup(selector);
    }

    private boolean isVisible(String selector) {
        return FxThread.call(() -> {
            Node node = stage.getScene().lookup(selector);
            return node != null && node.isVisible();
        });
    }

    @Test
    void nothingSelectedIsNoReasonToFail() throws IOException {
        new UserSettingsFile(file()).write(UserSettings.DEFAULT.withLast(new LastPlace("", RANGE, "", "")));
        start();
        assertEquals(RANGE, workbench.desk().viewport().range());
        assertTrue(workbench.desk().articleProperty().get().isPresent());
    }

    @Test
    void whatTheDataSetNoLongerHasIsPassedOver() throws IOException {
        new UserSettingsFile(file())
                .write(UserSettings.DEFAULT.withLast(new LastPlace("", RANGE, "no-such-record", "no-such-article")));
        start();
        assertEquals(RANGE, workbench.desk().viewport().range());
        assertTrue(workbench.desk().selection().selected().isEmpty());
        assertTrue(workbench.desk().articleProperty().get().isPresent());
    }

    @Test
    void aDataSetThatHasGoneGivesWayToTheOneOfTheProgram() throws IOException {
        new UserSettingsFile(file())
                .write(UserSettings.DEFAULT.withLast(
                        new LastPlace(folder.resolve("gone.json").toString(), RANGE, "", "")));
        start();
        assertTrue(workbench.desk().open().isPresent());
        assertFalse(RANGE.equals(workbench.desk().viewport().range()), "a place in other data means nothing");
    }

    @Test
    void settingsOfANewerProgramAreToldAndKept() throws IOException {
        Files.writeString(file(), "version=99\nnew=1\n");
        start();
        assertEquals("version=99\nnew=1\n", Files.readString(folder.resolve("settings.properties.unreadable")));
        assertTrue(workbench.desk().open().isPresent());
        String told = FxThread.call(() -> ((Label) stage.getScene().lookup("#status-message")).getText());
        assertTrue(told.contains("settings.properties.unreadable"), told);
    }
}
