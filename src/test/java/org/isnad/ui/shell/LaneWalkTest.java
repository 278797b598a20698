package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.isnad.columns.LaneKind;
import org.isnad.layout.data.LaneSpec;
import org.isnad.model.RecordId;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.ui.FxThread;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a user does with lanes: chooses them, filters, folds, steps through what is left. */
final class LaneWalkTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private TimelineView timeline;

    @BeforeEach
    void find() {
        timeline = window.timeline();
    }

    private List<LaneSpec> lanes() {
        return window.session().plotContents().lanes(window.dataset());
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
        return window.selected().map(RecordId::value);
    }

    @Test
    void theChoiceOfLanesChangesTheLanesAndSurvivesAFlip() {
        window.click("#lanes");
        window.click("الأماكن");
        assertEquals(
                LaneKind.PLACE, window.session().plotContents().laneChoice().kind());
        assertEquals("iraq", lanes().getFirst().id());
        assertTrue(header("iraq").spoken().orElseThrow().startsWith("العراق: 70"));
        FxThread.run(() -> timeline.requestFocus());
        window.press(KeyCode.D);
        assertEquals("iraq", lanes().getFirst().id());
        window.press(KeyCode.L);
        assertEquals(
                LaneKind.ARTICLE, window.session().plotContents().laneChoice().kind());
        assertEquals(5, lanes().size());
        window.press(KeyCode.L);
        assertEquals(
                LaneKind.CATEGORY, window.session().plotContents().laneChoice().kind());
    }

    @Test
    void theFilterCountsTheEventsOfALaneAndWhatIsHiddenIsCounted() {
        List<LaneSpec> all = lanes();
        String first = all.getFirst().label() + " · " + all.getFirst().events().size();
        window.click("#lanes");
        window.click(first);
        assertEquals(all.subList(1, all.size()), lanes());
        assertTrue(window.text("#status-shown").endsWith("مسار واحد مخفي"), window.text("#status-shown"));
        window.click("كل المسارات");
        assertEquals(all, lanes());
        assertFalse(window.text("#status-shown").contains("مخفي"), window.text("#status-shown"));
        window.click("كل المسارات");
        assertEquals(List.of(), lanes());
        assertTrue(window.text("#status-shown").contains("6 مسارات مخفية"), window.text("#status-shown"));
        window.press(KeyCode.ESCAPE);
        FxThread.run(() -> {
            window.perform("lanes-actor");
            assertFalse(lanes().isEmpty(), "another kind has its own filter");
            window.perform("lanes-category");
            assertTrue(lanes().isEmpty(), "and the first kept its own");
            window.perform("lanes-all");
        });
        assertEquals(all, lanes());
    }

    @Test
    void aClickOnAHeaderFoldsTheLaneAndAnotherUnfoldsIt() {
        String lane = lanes().getFirst().id();
        double open = header(lane).bounds().height();
        int counted = shownEvents();
        window.click(timeline, header(lane).bounds());
        assertEquals(Set.of(lane), window.session().plotContents().laneChoice().collapsed());
        assertTrue(header(lane).bounds().height() < open);
        assertEquals(counted, shownEvents(), "what is folded stays counted");
        assertTrue(header(lane).spoken().orElseThrow().endsWith("المسار مطوي"));
        window.click(timeline, header(lane).bounds());
        assertEquals(Set.of(), window.session().plotContents().laneChoice().collapsed());
        assertEquals(open, header(lane).bounds().height());
    }

    private int shownEvents() {
        return FxThread.call(() ->
                window.session().plotContents().shownEvents(window.dataset()).size());
    }

    @Test
    void anEventInAFoldedLaneIsReachedAndShown() {
        FxThread.run(() -> {
            window.perform("lanes-actor");
            window.perform("lanes-fold");
            timeline.requestFocus();
        });
        FxThread.settle();
        window.press(KeyCode.N);
        String id = selected().orElseThrow();
        Mark front = marks().stream()
                .filter(mark -> mark.target().equals(Optional.of(new Target.OneRecord(id))))
                .findFirst()
                .orElseThrow();
        assertTrue(front.spoken().isPresent());
        int folded = window.session().plotContents().laneChoice().collapsed().size();
        window.press(KeyCode.SPACE);
        assertEquals(
                folded - 1,
                window.session().plotContents().laneChoice().collapsed().size(),
                "Space unfolds the lane");
        assertEquals(Optional.of(id), selected());
        FxThread.run(() -> window.perform("lanes-unfold"));
        assertEquals(Set.of(), window.session().plotContents().laneChoice().collapsed());
    }

    @Test
    void stepsGoThroughEachEventOnceInTheOrderOfTime() {
        FxThread.run(() -> window.perform("lanes-actor"));
        List<String> met = new ArrayList<>();
        FxThread.run(() -> {
            window.perform("fit");
            for (int i = 0; i < window.dataset().columns().size() + 5; i++) {
                window.perform("next");
                if (met.isEmpty() || !met.getLast().equals(selected().orElseThrow())) {
                    met.add(selected().orElseThrow());
                }
            }
        });
        List<String> all = new ArrayList<>();
        for (int i = 0; i < window.dataset().columns().size(); i++) {
            all.add(window.dataset().columns().id(i));
        }
        assertEquals(all.subList(all.indexOf(met.getFirst()), all.size()), met);
        assertTrue(met.size() > 100, met.size() + " events");
    }

    @Test
    void arrowsLeaveAnEventThatStandsInSeveralLanes() {
        FxThread.run(() -> {
            window.perform("lanes-actor");
            timeline.requestFocus();
        });
        FxThread.settle();
        Set<String> met = new java.util.HashSet<>();
        for (int i = 0; i < 12; i++) {
            window.press(KeyCode.DOWN);
            selected().ifPresent(met::add);
        }
        assertTrue(met.size() >= 8, "reached " + met);
    }

    @Test
    void enterGoesIntoACountThatAnArrowReached() {
        FxThread.run(timeline::requestFocus);
        FxThread.settle();
        FxThread.run(() -> window.session().viewport().fitAll());
        FxThread.settle();
        boolean reached = false;
        for (int i = 0; !reached && i < 60; i++) {
            Set<Optional<Target>> single = marks().stream().map(Mark::target).collect(Collectors.toSet());
            window.press(i % 2 == 0 ? KeyCode.DOWN : KeyCode.LEFT);
            reached = selected()
                    .filter(id -> !single.contains(Optional.of(new Target.OneRecord(id))))
                    .isPresent();
        }
        assertTrue(reached, "the arrows reach a count");
        double before = window.session().viewport().range().days();
        window.press(KeyCode.ENTER);
        boolean listed = FxThread.call(() -> javafx.stage.Window.getWindows().stream()
                .anyMatch(shown -> shown instanceof javafx.scene.control.ContextMenu && shown.isShowing()));
        assertTrue(listed || window.session().viewport().range().days() < before, "it is listed or enlarged");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void anUncheckedBoxIsSeenInTheList() {
        window.click("#lanes");
        List<CheckBox> boxes =
                new ArrayList<>(window.robot().lookup(".check-box").queryAllAs(CheckBox.class));
        assertTrue(boxes.size() >= 7, boxes.size() + " lines");
        assertTrue(boxes.stream().filter(CheckBox::isVisible).allMatch(CheckBox::isSelected));
        window.press(KeyCode.ESCAPE);
    }
}
