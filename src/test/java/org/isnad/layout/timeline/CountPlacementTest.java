package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.columns.DateShape;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.Requests;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.scale.TimeBreaks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.junit.jupiter.api.Test;

/** Counts of events that found no row, at the edges of the view and alone. */
class CountPlacementTest {

    private static TimelineRequest crowded(int seed) {
        ListedEvents events = ListedEvents.random(seed, 500, Requests.LANES.size(), 2018, 2022);
        return Requests.folded(Requests.of(events, "2019-06-01", "2020-09-01", 980, 300));
    }

    private static Scene scene(TimelineRequest request) {
        return new TimelineLayout().layout(request).scene();
    }

    private static List<Mark> placedCounts(Scene scene) {
        return scene.marks()
                .filter(mark -> mark.key().value().startsWith("pill/")
                        && mark.key().value().endsWith("/extent"))
                .toList();
    }

    private static Optional<Mark> find(Scene scene, String key) {
        return scene.marks().filter(mark -> mark.key().value().equals(key)).findFirst();
    }

    @Test
    void whereverTheViewEndsEveryCountIsWhollyInItAndReadable() {
        int seen = 0;
        for (double days = 0; days < 40; days += 0.9) {
            Scene scene = scene(Requests.moved(crowded(7), days));
            Box plot = scene.panes().stream()
                    .filter(pane -> pane.name().equals("lanes"))
                    .map(Pane::bounds)
                    .findFirst()
                    .orElseThrow();
            for (Mark placedCount : placedCounts(scene)) {
                String key = placedCount.key().value();
                assertTrue(plot.contains(placedCount.bounds(), 0), () -> placedCount + " leaves " + plot);
                Mark number = find(scene, key + "/number").orElseThrow(() -> new AssertionError(key + " has no count"));
                assertTrue(placedCount.bounds().contains(number.bounds(), 2), key);
                seen++;
            }
        }
        assertTrue(seen > 1000, seen + " counts");
    }

    @Test
    void noCountLiesOnAnotherOrOnAMark() {
        for (double days = 0; days < 40; days += 0.9) {
            Scene scene = scene(Requests.moved(crowded(7), days));
            List<Mark> placedCounts = placedCounts(scene);
            List<Mark> all = new ArrayList<>(placedCounts);
            scene.marks()
                    .filter(mark -> mark.key().value().startsWith("event/")
                            && mark.key().value().endsWith("/extent"))
                    .forEach(all::add);
            for (Mark placedCount : placedCounts) {
                for (Mark other : all) {
                    assertFalse(
                            !other.key().equals(placedCount.key())
                                    && placedCount.bounds().intersects(other.bounds()),
                            () -> placedCount + " lies on " + other);
                }
            }
        }
    }

    @Test
    void awayFromTheEdgesCountsKeepTheirPlacesWhileTheViewMoves() {
        TimelineRequest request = crowded(7);
        double dayPx = TimelineLayout.scale(request).pxPerDay();
        Scene rest = scene(request);
        int seen = 0;
        for (double days = 0.3; days < 40; days += 3.1) {
            Scene moved = scene(Requests.moved(request, days));
            for (Mark placedCount : placedCounts(moved)) {
                Optional<Mark> old = find(rest, placedCount.key().value());
                if (old.isPresent()
                        && far(placedCount.bounds())
                        && far(old.get().bounds())) {
                    // The reading direction is to the left: later days come from there.
                    assertEquals(
                            old.get().bounds().x() + days * dayPx,
                            placedCount.bounds().x(),
                            0.01,
                            placedCount.key()::value);
                    seen++;
                }
            }
        }
        assertTrue(seen > 100, seen + " counts were compared");
    }

    private static boolean far(Box placedCount) {
        double plot = 980 - HeaderColumn.WIDTH_PX;
        return placedCount.x() > 3 * CountPacking.COUNT_PX && placedCount.right() < plot - 3 * CountPacking.COUNT_PX;
    }

    @Test
    void everyCountIsOfTwoEventsAtLeastAndAsWideAsTheirDates() {
        int seen = 0;
        for (double days = 0; days < 40; days += 0.9) {
            TimelineRequest request = Requests.moved(crowded(7), days);
            TimeScale scale = TimelineLayout.scale(request);
            Scene scene = scene(request);
            double plotRight = 980 - HeaderColumn.WIDTH_PX;
            for (Mark placedCount : placedCounts(scene)) {
                Target.ManyRecords target =
                        (Target.ManyRecords) placedCount.target().orElseThrow();
                assertTrue(target.ids().size() > 1, placedCount.key()::value);
                double from = Double.POSITIVE_INFINITY;
                double to = Double.NEGATIVE_INFINITY;
                for (int i = 0; i < request.columns().size(); i++) {
                    if (target.ids().contains(request.columns().id(i))) {
                        from = Math.min(from, (double) request.columns().fromDay(i));
                        to = Math.max(to, (double) request.columns().toDay(i));
                    }
                }
                Box spread = find(scene, placedCount.key().value().replace("/extent", "/spread"))
                        .orElseThrow()
                        .bounds();
                // Time runs to the left.
                double right = Math.clamp(scale.x(from), 0, plotRight);
                double left = Math.clamp(scale.x(to), 0, plotRight);
                if (right - left > 2) {
                    assertEquals(left, spread.x(), 0.02, placedCount.key()::value);
                    assertEquals(right, spread.right(), 0.02, placedCount.key()::value);
                    seen++;
                }
            }
        }
        assertTrue(seen > 1000, seen + " spreads");
    }

    @Test
    void eventsThatWouldTouchAreOneCountAndAnyOtherHasItsOwnMark() {
        ListedEvents events = ListedEvents.of(
                ListedEvents.Row.day("first", "2020-01-01", 0, "خبر"),
                ListedEvents.Row.day("near", "2020-01-03", 0, "خبر"),
                ListedEvents.Row.day("underTheCount", "2020-01-20", 0, "خبر"),
                ListedEvents.Row.day("far", "2020-06-15", 0, "خبر"),
                ListedEvents.Row.span("long", DateShape.INTERVAL, "2021-01-01", "2021-12-31", 0, "خبر"),
                ListedEvents.Row.day("in", "2021-06-01", 0, "خبر"));
        IntList all = new IntList();
        IntStream.range(0, events.size()).forEach(all::add);
        EventLabels labels = new EventLabels(events, Requests.ARABIC, Requests.METRICS);
        CountPacking row = CountPacking.of(all, MarkExtents.of(events, 1, TimeBreaks.NONE), labels);

        assertEquals(
                List.of(3, 1, 2),
                IntStream.range(0, row.groups()).mapToObj(row::size).toList());
        assertEquals(5, row.counted());
        assertEquals(LabelSpot.Side.AFTER, row.spot(3).side());
    }
}
