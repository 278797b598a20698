package org.isnad.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.layout.ManyEvents;
import org.isnad.layout.Requests;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.overview.OverviewLayout;
import org.isnad.layout.overview.OverviewRequest;
import org.isnad.layout.overview.OverviewScene;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.time.DateBounds;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.Test;

/** The window goes on while the days of many events are read, and reads them once. */
final class OverviewPicturesTest {
    private static final DateBounds WHOLE = new DateBounds(12_000L, 21_000L);

    private final ManyEvents many = new ManyEvents(TimelinePictures.MANY);
    private final List<LaneSpec> lanes = Requests.byCategory(many, Requests.LANES);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private int arrived;
    private final OverviewPictures pictures =
            new OverviewPictures(new BackgroundTasks(background::add, Runnable::run), () -> arrived++);

    private static OverviewRequest request(EventColumns columns, List<LaneSpec> lanes, double widthPx, double fromDay) {
        return new OverviewRequest(
                columns,
                lanes,
                List.of(),
                WHOLE,
                WHOLE.fromDay(),
                WHOLE.toDay(),
                fromDay,
                fromDay + 500,
                TimeBreaks.NONE,
                Direction.RIGHT_TO_LEFT,
                widthPx,
                Optional.empty(),
                Optional.empty(),
                Requests.ARABIC,
                Requests.METRICS);
    }

    private static void assertShows(OverviewRequest request, Optional<OverviewScene> shown) {
        Scene expected = new OverviewLayout().layout(request).scene();
        assertEquals(
                expected.marks().map(Mark::bounds).toList(),
                shown.orElseThrow().scene().marks().map(Mark::bounds).toList());
        assertEquals(expected.description(), shown.orElseThrow().scene().description());
    }

    @Test
    void fewEventsAreReadAtOnce() {
        ManyEvents few = new ManyEvents(TimelinePictures.MANY - 1);
        OverviewRequest request = request(few, Requests.byCategory(few, Requests.LANES), 900, 15_000);
        assertShows(request, pictures.of(request));
        assertTrue(background.isEmpty());
    }

    @Test
    void manyAreReadInTheBackgroundOnceForEveryViewAndWidth() {
        OverviewRequest first = request(many, lanes, 900, 15_000);
        int before = many.reads();
        assertEquals(Optional.empty(), pictures.of(first));
        assertEquals(before, many.reads(), "nothing is read here");
        background.remove().run();
        assertEquals(1, arrived);
        assertShows(first, pictures.of(first));
        OverviewRequest other = request(many, lanes, 700, 16_000);
        assertShows(other, pictures.of(other));
        assertTrue(background.isEmpty(), "they are known");
    }

    @Test
    void thePictureBeforeStaysWhileFewerAreReadAndAllComeBackAtOnce() {
        OverviewRequest all = request(many, lanes, 900, 15_000);
        OverviewRequest some = request(many, lanes.subList(0, 1), 900, 15_000);
        pictures.of(all);
        background.remove().run();
        OverviewScene shown = pictures.of(all).orElseThrow();
        assertEquals(shown, pictures.of(some).orElseThrow());
        pictures.of(some);
        assertEquals(1, background.size(), "asked for once");
        background.remove().run();
        assertShows(some, pictures.of(some));
        assertShows(all, pictures.of(all));
        assertTrue(background.isEmpty());
    }

    @Test
    void nothingOfOtherDataIsShown() {
        pictures.of(request(many, lanes, 900, 15_000));
        background.remove().run();
        pictures.of(request(many, lanes, 900, 15_000));
        pictures.forget();
        ManyEvents others = new ManyEvents(TimelinePictures.MANY + 5);
        OverviewRequest next = request(others, Requests.byCategory(others, Requests.LANES), 900, 15_000);
        assertEquals(Optional.empty(), pictures.of(next));
        background.remove().run();
        assertShows(next, pictures.of(next));
    }
}
