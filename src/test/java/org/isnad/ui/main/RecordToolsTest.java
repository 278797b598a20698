package org.isnad.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.isnad.columns.Excerpt;
import org.isnad.columns.RecordFilter;
import org.isnad.model.ArticleId;
import org.isnad.model.Speech;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What a user does with the records that are shown: asks for a day of publication, filters, takes it back. */
final class RecordToolsTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private final List<Throwable> errors = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Workbench workbench;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.add(error));
            stage = new Stage();
            workbench = new Workbench(
                    stage,
                    new Workbench.Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            new UserSettingsFile(folder.resolve("config/settings.properties")),
                            folder.resolve("errors.log"),
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                            "0.0.0",
                            folder,
                            Optional.empty()));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1280);
            stage.setHeight(800);
            workbench.show();
            workbench.openShipped();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            stage.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        assertEquals(List.of(), errors, "nothing was thrown unseen");
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        FxThread.settle();
    }

    private Desk desk() {
        return workbench.desk();
    }

    private Node node(String id) {
        return FxThread.call(() -> stage.getScene().lookup(id));
    }

    private String words(String id) {
        return FxThread.call(() -> ((Label) stage.getScene().lookup(id)).getText());
    }

    private void click(String query) {
        robot.clickOn(query);
        FxThread.settle();
    }

    private static OptionalLong day(int year, int month, int day) {
        return OptionalLong.of(LocalDate.of(year, month, day).toEpochDay());
    }

    private int shown() {
        return FxThread.call(
                () -> desk().shownEvents(desk().open().orElseThrow()).size());
    }

    private Excerpt excerpt() {
        return FxThread.call(() -> desk().shown().excerpt(desk().open().orElseThrow()));
    }

    /** The walk of the user guide: what was known by 30 September 2020, and which articles cannot be placed. */
    @Test
    void aTypedDayLeavesWhatWasPublishedByThen() {
        int all = shown();
        assertFalse(node("#known-bar").isVisible());
        click("#known");
        assertTrue(node("#known-bar").isVisible());
        robot.doubleClickOn("#known-field");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("30/9/2020");
        press(KeyCode.ENTER);
        assertEquals(day(2020, 9, 30), desk().shown().knownDayProperty().get());
        Excerpt.Counts counts = excerpt().counts(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertEquals(all, counts.published() + counts.unplaced() + counts.notYet());
        assertTrue(counts.unplaced() > 0 && counts.notYet() > 0);
        assertEquals(counts.published() + counts.unplaced(), shown());
        assertTrue(words("#known-words").startsWith("ما نُشر حتى 30 أيلول 2020: " + counts.published()));
        assertTrue(excerpt().leavesOut(new ArticleId("003")));
        assertFalse(excerpt().leavesOut(new ArticleId("002")), "it may be of any day from 10 April 2020 on");
        robot.moveTo("#known-slider").clickOn();
        press(KeyCode.ESCAPE);
        assertFalse(node("#known-bar").isVisible());
        assertEquals(all, shown());
    }

    @Test
    void theSliderGoesByDaysAndByPublications() {
        press(KeyCode.K);
        assertEquals(day(2024, 11, 30), desk().shown().knownDayProperty().get());
        assertTrue(node("#known-slider").isFocused());
        press(KeyCode.PAGE_UP);
        assertEquals(day(2024, 3, 1), desk().shown().knownDayProperty().get());
        press(KeyCode.PAGE_UP);
        assertEquals(day(2021, 7, 24), desk().shown().knownDayProperty().get());
        // The oldest is at the right: right goes a day back.
        press(KeyCode.RIGHT);
        assertEquals(day(2021, 7, 23), desk().shown().knownDayProperty().get());
        press(KeyCode.PAGE_DOWN);
        assertEquals(day(2021, 7, 24), desk().shown().knownDayProperty().get());
        FxThread.run(() -> workbench.flip());
        FxThread.settle();
        press(KeyCode.RIGHT);
        assertEquals(day(2021, 7, 25), desk().shown().knownDayProperty().get());
        click("#known-off");
        assertEquals(OptionalLong.empty(), desk().shown().knownDayProperty().get());
    }

    @Test
    void whatIsNoDateIsRefusedWithAReason() {
        press(KeyCode.K);
        robot.doubleClickOn("#known-field");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("31/2/2020");
        press(KeyCode.ENTER);
        assertEquals(day(2024, 11, 30), desk().shown().knownDayProperty().get());
        assertEquals(
                Set.of("refused"),
                FxThread.call(() -> ((TextField) stage.getScene().lookup("#known-field"))
                        .getPseudoClassStates().stream()
                                .map(Object::toString)
                                .filter("refused"::equals)
                                .collect(Collectors.toSet())));
    }

    @Test
    void aFilterIsChosenCountedAndTakenBack() {
        int all = shown();
        press(KeyCode.V);
        click("#filter-named");
        int named = shown();
        assertTrue(desk().shown().filter().namedOnly());
        assertTrue(named > 0 && named < all, named + " of " + all);
        click("#filter-speech-direct");
        assertEquals(Set.of(Speech.DIRECT), desk().shown().filter().speech());
        int quoted = shown();
        assertTrue(quoted < named);
        press(KeyCode.ESCAPE);
        assertTrue(words("#filter-hidden").contains(Integer.toString(all - quoted)));
        assertTrue(words("#status-shown").contains(Integer.toString(all - quoted)));
        click("منسوب إلى اسم");
        assertEquals(
                RecordFilter.NONE.withSpeech(Set.of(Speech.DIRECT)),
                desk().shown().filter());
        FxThread.run(workbench::clearFilter);
        FxThread.settle();
        assertEquals(all, shown());
        assertFalse(node("#filter-chips").isVisible());
    }

    @Test
    void steppingGoesThroughWhatIsShown() {
        FxThread.run(() -> desk().shown().filterProperty().set(RecordFilter.NONE.withSpeech(Set.of(Speech.DIRECT))));
        FxThread.settle();
        for (int i = 0; i < 5; i++) {
            FxThread.run(workbench::next);
            assertTrue(FxThread.call(
                    () -> desk().shown().filter().keeps(desk().selectedRecord().orElseThrow())));
        }
    }

    @Test
    void anotherDataSetBeginsWhole() {
        press(KeyCode.K);
        FxThread.run(() -> desk().shown().filterProperty().set(RecordFilter.NONE.withNamedOnly(true)));
        FxThread.run(workbench::openShipped);
        FxThread.settle();
        assertTrue(desk().shown().filter().isNone());
        assertEquals(OptionalLong.empty(), desk().shown().knownDayProperty().get());
    }
}
