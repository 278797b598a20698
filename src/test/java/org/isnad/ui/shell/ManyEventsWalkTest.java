package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.model.RecordId;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.ui.FxThread;
import org.isnad.ui.state.DayRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With many events the window does not wait for its timeline. */
final class ManyEventsWalkTest {
    private static final int EVENTS = 2_500;

    /** More lanes than find room. */
    private static final int GROUPS = 50;

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final Deque<Runnable> layouts = new ArrayDeque<>();

    @BeforeEach
    void openManyEvents() throws IOException {
        Path file = window.folder().resolve("many.json");
        LocalDate first = LocalDate.of(2003, 1, 1);
        Files.writeString(
                file,
                IntStream.range(0, EVENTS)
                        .mapToObj(i -> event(first.plusDays(i * 3L), i * GROUPS / EVENTS))
                        .collect(Collectors.joining(",", "{\"events\": [", "]}")));
        window.layOutIn(layouts::add);
        window.open(opened -> opened.controller().open(file));
    }

    private static String event(LocalDate day, int group) {
        return """
            {"start_date": {"year": %d, "month": %d, "day": %d}, "group": "%02d", "text": {"headline": "اجتماع %s"}}\
            """.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), group, day);
    }

    private void layOut() {
        while (!layouts.isEmpty()) {
            Runnable layout = layouts.remove();
            FxThread.run(layout);
            FxThread.settle();
        }
    }

    private Scene shown() {
        return FxThread.call(
                () -> window.timeline().model().shownProperty().get().orElseThrow());
    }

    @Test
    void countsOfTheDataSetBeforeAreNotShownOfAnother() {
        layOut();
        assertTrue(window.text("#status-shown").contains(String.valueOf(EVENTS)), window.text("#status-shown"));
        Path again = window.folder().resolve("many.json");
        FxThread.run(() -> window.controller().open(again));
        FxThread.settle();
        assertFalse(layouts.isEmpty(), "the timeline is still to be laid out");
        assertEquals("", window.text("#status-shown"));
        layOut();
        assertTrue(window.text("#status-shown").contains(String.valueOf(EVENTS)), window.text("#status-shown"));
    }

    @Test
    void theStatusLineCountsTheViewThatIsAskedForWhileItIsLaidOut() {
        layOut();
        for (double days : new double[] {700, 3000}) {
            show(12_500, 12_500 + days);
            assertFalse(layouts.isEmpty(), "the picture before is still shown");
            String said = window.text("#status-shown");
            layOut();
            assertEquals(window.text("#status-shown"), said);
        }
    }

    private static long titles(Scene scene) {
        return scene.marks()
                .filter(mark -> mark instanceof Mark.Text text && text.text().startsWith("اجتماع"))
                .count();
    }

    private void show(double fromDay, double toDay) {
        FxThread.run(() -> window.session().viewport().fit(new DayRange(fromDay, toDay)));
        FxThread.settle();
    }

    private void select(int event) {
        FxThread.run(() -> window.session()
                .recordNavigation()
                .select(window.session().open().orElseThrow().columns().id(event)));
        FxThread.settle();
    }

    @Test
    void theWindowIsThereBeforeItsTimelineIs() {
        assertEquals(0, titles(shown()), "nothing is laid out yet");
        assertTrue(window.text("#status-message").contains("many.json"), window.text("#status-message"));
        layOut();
        assertTrue(titles(shown()) > 10, "titles: " + titles(shown()));
    }

    @Test
    void theRowsBeforeAreShownAtEachZoomUntilAnotherPictureIsThereAndTheLastPlaceIsReached() {
        layOut();
        Scene before = shown();
        double from = LocalDate.of(2010, 1, 1).toEpochDay();
        for (int days = 400; days > 100; days -= 100) {
            show(from, from + days);
            assertTrue(isPassing());
            assertEquals(pane(before, "headers"), pane(shown(), "headers"));
            assertNotEquals(pane(before, "axis"), pane(shown(), "axis"), "the calendar is that of the view");
        }
        Scene passing = shown();
        layOut();
        assertFalse(isPassing());
        assertEquals(pane(passing, "axis"), pane(shown(), "axis"));
        assertNotEquals(pane(before, "headers"), pane(shown(), "headers"));
        Scene late = shown();
        show(from + 20, from + 220);
        assertEquals(late, shown(), "the picture stays while the view moves");
        show(from, from + 200);
        layOut();
        layOut();
        assertEquals(late, shown(), "it is the picture of the place where the view is");
    }

    private boolean isPassing() {
        return FxThread.call(window.timeline().model().passingProperty()::get);
    }

    private static Pane pane(Scene scene, String name) {
        return scene.panes().stream()
                .filter(pane -> pane.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEventThatIsSelectedIsScrolledToWhenItsPictureIsThere() {
        layOut();
        select(0);
        select(EVENTS - 1);
        assertEquals(0, FxThread.call(window.timeline().laneOffsetProperty()::get), "its row is not known yet");
        layOut();
        assertTrue(FxThread.call(window.timeline().laneOffsetProperty()::get) > 0, "its lane is below the others");
    }

    @Test
    void whatThePointerIsToldOfAnEventWithoutSourceHasNoEmptyLine() {
        String told = FxThread.call(() -> {
            var dataset = window.session().open().orElseThrow();
            return dataset.summaries()
                    .tooltip(dataset.record(new RecordId(dataset.columns().id(0)))
                            .orElseThrow());
        });
        assertEquals(3, told.lines().filter(line -> !line.isBlank()).count(), told);
        assertEquals(told.strip(), told);
    }
}
