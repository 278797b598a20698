package org.isnad.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.layout.ManyEvents;
import org.isnad.layout.Requests;
import org.isnad.layout.timeline.TimelineLayout;
import org.isnad.layout.timeline.TimelineRequest;
import org.isnad.layout.timeline.TimelineScene;
import org.isnad.scene.FontRole;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.Collected;
import org.isnad.ui.FxThread;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.Test;

/** The window goes on while many events are laid out, and shows what was asked for last. */
final class TimelinePicturesTest {
    private final EventColumns many = new ManyEvents(TimelinePictures.MANY);
    private final TimelineRequest whole = Requests.of(many, "2002-11-09", "2026-02-16", 980, 474);
    private final TimelineRequest zoomed = Requests.in(whole, 15_000, 15_400);
    private final TimelineRequest panned = Requests.in(whole, 15_020, 15_420);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private int arrived;
    private final TimelinePictures pictures = FxThread.call(() -> new TimelinePictures(
            new BackgroundTasks(background::add, Runnable::run), whole.metrics(), () -> arrived++));

    private Optional<TimelinePictures.Answer> of(TimelineRequest request) {
        return FxThread.call(() -> pictures.of(request));
    }

    private void finishOne() {
        FxThread.run(background.remove());
    }

    private static void assertShows(TimelineRequest request, TimelinePictures.Answer answer) {
        TimelineScene expected = new TimelineLayout().layout(request);
        assertEquals(texts(expected.scene()), texts(answer.scene()));
        assertEquals(
                expected.scene().marks().map(Mark::bounds).toList(),
                answer.scene().marks().map(Mark::bounds).toList());
        answer.newest().ifPresent(newest -> assertEquals(expected.earlier(), newest.earlier()));
    }

    private static void assertNewest(TimelineRequest request, Optional<TimelinePictures.Answer> answer) {
        assertShows(request, answer.orElseThrow());
        assertTrue(answer.orElseThrow().newest().isPresent());
        assertFalse(answer.orElseThrow().passing());
    }

    private static void assertPassing(
            TimelineRequest before, TimelineRequest request, Optional<TimelinePictures.Answer> answer) {
        assertEquals(
                new TimelineLayout().layout(before).passing(request, request.metrics()),
                answer.orElseThrow().scene());
        assertTrue(answer.orElseThrow().passing());
        assertEquals(Optional.empty(), answer.orElseThrow().newest());
    }

    private static List<String> texts(Scene scene) {
        return scene.marks()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    @Test
    void fewEventsAreLaidOutAtOnce() {
        TimelineRequest few =
                Requests.of(new ManyEvents(TimelinePictures.MANY - 1), "2002-11-09", "2026-02-16", 980, 474);
        assertNewest(few, of(few));
        assertTrue(background.isEmpty());
    }

    @Test
    void manyEventsAreLaidOutInTheBackgroundAsTheyWouldBeHere() {
        assertEquals(Optional.empty(), of(whole));
        assertEquals(1, background.size());
        assertEquals(0, arrived);
        finishOne();
        assertEquals(1, arrived);
        assertNewest(whole, of(whole));
        assertTrue(background.isEmpty(), "what is answered is not laid out again");
    }

    @Test
    void theRowsBeforeAreShownAtAnotherZoomUntilItsOwnAreThere() {
        of(whole);
        finishOne();
        assertPassing(whole, zoomed, of(zoomed));
        finishOne();
        assertNewest(zoomed, of(zoomed));
    }

    @Test
    void thePictureBeforeStaysWhereMoreThanTheZoomIsAnother() {
        of(zoomed);
        finishOne();
        Optional<TimelinePictures.Answer> answer = of(panned);
        assertShows(zoomed, answer.orElseThrow());
        assertFalse(answer.orElseThrow().passing());
        assertEquals(Optional.empty(), answer.orElseThrow().newest());
        finishOne();
        assertNewest(panned, of(panned));
    }

    @Test
    void ofFewEventsTheStepsOfTheZoomAloneAreLaidOutInTheBackground() {
        EventColumns columns = new ManyEvents(TimelinePictures.MANY - 1);
        TimelineRequest all = Requests.of(columns, "2002-11-09", "2026-02-16", 980, 474);
        TimelineRequest nearer = Requests.in(all, 15_000, 15_400);
        assertNewest(all, of(all));
        assertPassing(all, nearer, of(nearer));
        TimelineRequest selected = Requests.marked(nearer, columns.id(3), columns.id(4), 0);
        assertPassing(all, selected, of(selected));
        finishOne();
        assertPassing(nearer, Requests.in(all, 15_000, 15_300), of(Requests.in(all, 15_000, 15_300)));
        finishOne();
        finishOne();
        TimelineRequest moved = Requests.in(all, 15_100, 15_400);
        assertNewest(moved, of(moved));
        assertNewest(Requests.marked(moved, "e3", "e4", 0), of(Requests.marked(moved, "e3", "e4", 0)));
        assertTrue(background.isEmpty(), "rows that are packed are shown at once");
    }

    @Test
    void ofTheRequestsInBetweenTheNewestAloneIsLaidOut() {
        of(whole);
        of(zoomed);
        of(panned);
        finishOne();
        assertPassing(whole, panned, of(panned));
        assertEquals(1, background.size());
        finishOne();
        assertTrue(of(panned).orElseThrow().newest().isPresent());
        assertTrue(background.isEmpty());
    }

    @Test
    void goingBackToWhatIsBeingLaidOutAsksForNothingElse() {
        of(whole);
        of(zoomed);
        of(whole);
        finishOne();
        assertTrue(of(whole).orElseThrow().newest().isPresent());
        assertTrue(background.isEmpty());
    }

    @Test
    void nothingOfOtherDataIsShown() {
        of(whole);
        finishOne();
        of(zoomed);
        FxThread.run(pictures::forget);
        assertEquals(Optional.empty(), of(panned), "no picture of the data before");
        finishOne();
        assertEquals(Optional.empty(), of(panned), "nor one that was under way");
        finishOne();
        assertNewest(panned, of(panned));
    }

    /** What was packed of a million events is as large as they are. */
    @Test
    void nothingOfOtherDataIsKept() {
        WeakReference<EventColumns> other = laidOutOnce();
        FxThread.run(pictures::forget);
        Collected.assertCollected(other);
    }

    private WeakReference<EventColumns> laidOutOnce() {
        EventColumns columns = new ManyEvents(TimelinePictures.MANY);
        of(Requests.of(columns, "2002-11-09", "2026-02-16", 980, 474));
        finishOne();
        return new WeakReference<>(columns);
    }

    @Test
    void aLayoutThatBreaksIsToldAndTriedAgain() {
        TimelineRequest broken = whole.measuredBy(new TextMetrics() {
            @Override
            public double width(String text, FontRole font) {
                throw new IllegalStateException("broken");
            }

            @Override
            public double ascent(FontRole font) {
                return 1;
            }

            @Override
            public double descent(FontRole font) {
                return 1;
            }
        });
        Deque<Runnable> tasks = new ArrayDeque<>();
        TimelinePictures breaking =
                new TimelinePictures(new BackgroundTasks(tasks::add, Runnable::run), broken.metrics(), () -> arrived++);
        FxThread.run(() -> breaking.of(broken));
        FxThread.run(() ->
                assertThrows(IllegalStateException.class, () -> tasks.remove().run()));
        FxThread.run(() -> breaking.of(broken));
        assertEquals(1, tasks.size(), "what is asked for again is tried again");
        assertEquals(0, arrived);
    }
}
