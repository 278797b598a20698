package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.DateShape;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.junit.jupiter.api.Test;

/** Counts of events that found no row, at the edges of the view and alone. */
class PillRowTest {

    private static TimelineRequest crowded(int seed) {
        ListedEvents events = ListedEvents.random(seed, 500, Requests.LANES.size(), 2018, 2022);
        return Requests.folded(Requests.of(events, "2019-06-01", "2020-09-01", 980, 300));
    }

    private static Scene scene(TimelineRequest request) {
        return new TimelineLayout().layout(request).scene();
    }

    private static List<Mark> pills(Scene scene) {
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
            for (Mark pill : pills(scene)) {
                String key = pill.key().value();
                assertTrue(plot.contains(pill.bounds(), 0), pill + " leaves " + plot);
                Mark number = find(scene, key + "/number").orElseThrow(() -> new AssertionError(key + " has no count"));
                assertTrue(pill.bounds().contains(number.bounds(), 2), key);
                seen++;
            }
        }
        assertTrue(seen > 2000, seen + " counts");
    }

    @Test
    void noCountLiesOnAnotherOrOnAMark() {
        for (double days = 0; days < 40; days += 0.9) {
            Scene scene = scene(Requests.moved(crowded(7), days));
            List<Mark> pills = pills(scene);
            List<Mark> all = new ArrayList<>(pills);
            scene.marks()
                    .filter(mark -> mark.key().value().startsWith("event/")
                            && mark.key().value().endsWith("/extent"))
                    .forEach(all::add);
            for (Mark pill : pills) {
                for (Mark other : all) {
                    assertFalse(other != pill && pill.bounds().intersects(other.bounds()), pill + " lies on " + other);
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
            for (Mark pill : pills(moved)) {
                Optional<Mark> old = find(rest, pill.key().value());
                if (old.isPresent() && far(pill.bounds()) && far(old.get().bounds())) {
                    // The reading direction is to the left: later days come from there.
                    assertEquals(
                            old.get().bounds().x() + days * dayPx, pill.bounds().x(), 0.01, pill.key()::value);
                    seen++;
                }
            }
        }
        assertTrue(seen > 100, seen + " counts were compared");
    }

    private static boolean far(Box pill) {
        double plot = 980 - TimelineLayout.HEADER_WIDTH_PX;
        return pill.x() > 3 * LanePacking.STRETCH_PX && pill.right() < plot - 3 * LanePacking.STRETCH_PX;
    }

    @Test
    void anEventThatWouldBeCountedAloneHasItsOwnMarkWithoutWords() {
        List<ListedEvents.Row> rows = new ArrayList<>();
        for (int lane = 0; lane < Requests.LANES.size(); lane++) {
            rows.add(ListedEvents.Row.span("long" + lane, DateShape.INTERVAL, "2020-01-01", "2020-12-31", lane, "دام"));
            rows.add(ListedEvents.Row.day("single" + lane, "2020-06-15", lane, "وحده"));
        }
        ListedEvents events = ListedEvents.of(rows.toArray(ListedEvents.Row[]::new));
        double height = TimelineLayout.leastHeightPx(Requests.LANES.size(), Requests.METRICS);
        TimelineRequest request = Requests.folded(Requests.of(events, "2019-10-01", "2021-04-01", 900, height));
        TimelineScene low = new TimelineLayout().layout(request);

        // One row each: the band and the day begin far apart, so that each has a stretch of its own.
        assertTrue(find(low.scene(), "event/single0/extent").isPresent());
        assertTrue(find(low.scene(), "event/single0/label").isEmpty());
        assertEquals(rows.size(), low.shown() + low.folded());
        pills(low.scene()).forEach(pill -> assertFalse(pill.key().value().contains("single"), pill.key()::value));
    }
}
