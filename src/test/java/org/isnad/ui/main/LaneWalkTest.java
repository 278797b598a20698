package org.isnad.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.isnad.columns.LaneKind;
import org.isnad.layout.LaneSpec;
import org.isnad.model.RecordId;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What a user does with lanes: chooses them, filters, folds, steps through what is left. */
final class LaneWalkTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private final List<Throwable> errors = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Workbench workbench;
    private TimelineView timeline;

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
        timeline = FxThread.call(() -> (TimelineView) stage.getScene().lookup("#timeline"));
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

    private void click(String text) {
        robot.clickOn(text);
        FxThread.settle();
    }

    private void click(Node view, Box box) {
        Point2D point = FxThread.call(
                () -> view.lookup(".scene-plot").localToScreen(box.x() + box.width() / 2, box.y() + box.height() / 2));
        robot.clickOn(point);
        FxThread.settle();
    }

    private OpenDataset dataset() {
        return workbench.desk().open().orElseThrow();
    }

    private List<LaneSpec> lanes() {
        return workbench.desk().lanes(dataset());
    }

    private List<Mark> marks() {
        return timeline.model().shownProperty().get().orElseThrow().marks().toList();
    }

    private Mark header(String lane) {
        return marks().stream()
                .filter(mark -> mark.key().value().equals("lane/" + lane + "/area"))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> selected() {
        return workbench.desk().selection().selected().map(RecordId::value);
    }

    private String status() {
        return FxThread.call(() -> ((Label) stage.getScene().lookup("#status-shown")).getText());
    }

    @Test
    void theChoiceOfLanesChangesTheLanesAndSurvivesAFlip() {
        robot.clickOn("#lane-kind");
        FxThread.settle();
        click("الأماكن");
        assertEquals(LaneKind.PLACE, workbench.desk().laneChoice().kind());
        assertEquals("iraq", lanes().getFirst().id());
        assertTrue(header("iraq").spoken().orElseThrow().startsWith("العراق: 69"));
        FxThread.run(() -> timeline.requestFocus());
        press(KeyCode.D);
        assertEquals("iraq", lanes().getFirst().id());
        press(KeyCode.L);
        assertEquals(LaneKind.ARTICLE, workbench.desk().laneChoice().kind());
        assertEquals(5, lanes().size());
        press(KeyCode.L);
        assertEquals(LaneKind.CATEGORY, workbench.desk().laneChoice().kind());
    }

    @Test
    void theFilterCountsTheEventsOfALaneAndWhatIsHiddenIsCounted() {
        List<LaneSpec> all = lanes();
        String first = all.getFirst().label() + " · " + all.getFirst().events().size();
        robot.clickOn("#lane-filter");
        FxThread.settle();
        click(first);
        assertEquals(all.subList(1, all.size()), lanes());
        assertTrue(status().endsWith("مسار واحد مخفي"), status());
        click("كل المسارات");
        assertEquals(all, lanes());
        assertFalse(status().contains("مخفي"), status());
        click("كل المسارات");
        assertEquals(List.of(), lanes());
        assertTrue(status().contains("6 مسارات مخفية"), status());
        press(KeyCode.ESCAPE);
        FxThread.run(() -> {
            workbench.groupLanes(LaneKind.ACTOR);
            assertFalse(lanes().isEmpty(), "another kind has its own filter");
            workbench.groupLanes(LaneKind.CATEGORY);
            assertTrue(lanes().isEmpty(), "and the first kept its own");
            workbench.showAllLanes();
        });
        assertEquals(all, lanes());
    }

    @Test
    void aClickOnAHeaderFoldsTheLaneAndAnotherUnfoldsIt() {
        String lane = lanes().getFirst().id();
        double open = header(lane).bounds().height();
        int counted = shownEvents();
        click(timeline, header(lane).bounds());
        assertEquals(Set.of(lane), workbench.desk().laneChoice().collapsed());
        assertTrue(header(lane).bounds().height() < open);
        assertEquals(counted, shownEvents(), "what is folded stays counted");
        assertTrue(header(lane).spoken().orElseThrow().endsWith("المسار مطوي"));
        click(timeline, header(lane).bounds());
        assertEquals(Set.of(), workbench.desk().laneChoice().collapsed());
        assertEquals(open, header(lane).bounds().height());
    }

    private int shownEvents() {
        return FxThread.call(() -> workbench.desk().shownEvents(dataset()).size());
    }

    @Test
    void anEventInAFoldedLaneIsReachedAndShown() {
        FxThread.run(() -> {
            workbench.groupLanes(LaneKind.ACTOR);
            workbench.foldLanes();
            timeline.requestFocus();
        });
        FxThread.settle();
        press(KeyCode.N);
        String id = selected().orElseThrow();
        Mark front = marks().stream()
                .filter(mark -> mark.target().equals(Optional.of(new Target.OneRecord(id))))
                .findFirst()
                .orElseThrow();
        assertTrue(front.spoken().isPresent());
        int folded = workbench.desk().laneChoice().collapsed().size();
        press(KeyCode.SPACE);
        assertEquals(folded - 1, workbench.desk().laneChoice().collapsed().size(), "Space unfolds the lane");
        assertEquals(Optional.of(id), selected());
        FxThread.run(() -> workbench.unfoldLanes());
        assertEquals(Set.of(), workbench.desk().laneChoice().collapsed());
    }

    @Test
    void stepsGoThroughEachEventOnceInTheOrderOfTime() {
        FxThread.run(() -> workbench.groupLanes(LaneKind.ACTOR));
        List<String> met = new ArrayList<>();
        FxThread.run(() -> {
            workbench.fit();
            for (int i = 0; i < dataset().columns().size() + 5; i++) {
                workbench.next();
                if (met.isEmpty() || !met.getLast().equals(selected().orElseThrow())) {
                    met.add(selected().orElseThrow());
                }
            }
        });
        List<String> all = new ArrayList<>();
        for (int i = 0; i < dataset().columns().size(); i++) {
            all.add(dataset().columns().id(i));
        }
        assertEquals(all.subList(all.indexOf(met.getFirst()), all.size()), met);
        assertTrue(met.size() > 100, met.size() + " events");
    }

    @Test
    void arrowsLeaveAnEventThatStandsInSeveralLanes() {
        FxThread.run(() -> {
            workbench.groupLanes(LaneKind.ACTOR);
            timeline.requestFocus();
        });
        FxThread.settle();
        Set<String> met = new java.util.HashSet<>();
        for (int i = 0; i < 12; i++) {
            press(KeyCode.DOWN);
            selected().ifPresent(met::add);
        }
        assertTrue(met.size() >= 8, "reached " + met);
    }

    @Test
    void enterGoesIntoACountThatAnArrowReached() {
        FxThread.run(timeline::requestFocus);
        FxThread.settle();
        FxThread.run(() -> workbench.desk().viewport().fitAll());
        FxThread.settle();
        boolean reached = false;
        for (int i = 0; !reached && i < 60; i++) {
            Set<Optional<Target>> single = marks().stream().map(Mark::target).collect(Collectors.toSet());
            press(i % 2 == 0 ? KeyCode.DOWN : KeyCode.LEFT);
            reached = selected()
                    .filter(id -> !single.contains(Optional.of(new Target.OneRecord(id))))
                    .isPresent();
        }
        assertTrue(reached, "the arrows reach a count");
        double before = workbench.desk().viewport().range().days();
        press(KeyCode.ENTER);
        boolean listed = FxThread.call(() -> javafx.stage.Window.getWindows().stream()
                .anyMatch(window -> window instanceof javafx.scene.control.ContextMenu && window.isShowing()));
        assertTrue(listed || workbench.desk().viewport().range().days() < before, "it is listed or enlarged");
        press(KeyCode.ESCAPE);
    }

    @Test
    void anUncheckedBoxIsSeenInTheList() {
        robot.clickOn("#lane-filter");
        FxThread.settle();
        List<CheckBox> boxes = new ArrayList<>(robot.lookup(".check-box").queryAllAs(CheckBox.class));
        assertTrue(boxes.size() >= 7, boxes.size() + " lines");
        assertTrue(boxes.stream().filter(CheckBox::isVisible).allMatch(CheckBox::isSelected));
        press(KeyCode.ESCAPE);
    }
}
