package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.columns.DateShape;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ListedEvents.Row;
import org.isnad.layout.Requests;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.timeline.TimelineRequest.Scope;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.Scene;
import org.junit.jupiter.api.Test;

/** What a picture that is packed for its view alone shows more than first fit in the same view and as many rows. */
class RowSearchTest {
    private static final double REGION_PX = 376;
    private static final int LAST_LANE = Requests.LANES.size() - 1;

    /** Days and spans that crowd in one year, with titles that can be cut; one single event in the last lane. */
    private static TimelineRequest crowded(int seed) {
        return crowded(seed, 1);
    }

    /** The same, a third of which so many sources tell. */
    private static TimelineRequest crowded(int seed, int sources) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            String title = "خبر " + i + " عن قوات تغادر قاعدة في محافظة بعيدة".repeat(1 + random.nextInt(2));
            LocalDate first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(300));
            String last = first.plusDays(20 + random.nextInt(400)).toString();
            int lane = i == 0 ? LAST_LANE : random.nextInt(LAST_LANE);
            Row row = random.nextInt(3) == 0
                    ? Row.day("e" + i, first.toString(), lane, title)
                    : Row.span("e" + i, DateShape.CHOICE, first.toString(), last, lane, title);
            rows.add(row.sources(i % 3 == 1 ? sources : 1));
        }
        return request(rows);
    }

    private static TimelineRequest request(List<Row> rows) {
        return Requests.of(ListedEvents.of(rows), "2019-12-01", "2021-06-01", 1100, 420);
    }

    /** The lanes of a request in its view, by first fit or searched. */
    private static List<WholeLane> packed(TimelineRequest request, boolean searched) {
        DataDays days = DataDays.of(request.columns());
        EventLabels labels = new EventLabels(request.columns(), request.labels(), request.metrics());
        PreparedEvents events = PreparedEvents.of(request.columns(), request.lanes(), labels, days);
        double pxPerDay = TimelineLayout.scale(request).pxPerDay();
        MarkExtents extents = MarkExtents.of(request.columns(), days, pxPerDay, TimeBreaks.NONE);
        Stretch view = Stretch.view(request.fromDay(), request.toDay(), extents);
        TimelinePacking packing = searched
                ? TimelinePacking.searched(events, extents, view, REGION_PX, request.metrics())
                : TimelinePacking.of(events, extents, view, REGION_PX, request.metrics());
        return packing.lanes().stream().map(lane -> (WholeLane) lane.rows()).toList();
    }

    private static int titles(List<WholeLane> lanes) {
        return lanes.stream().mapToInt(lane -> lane.packing().titled()).sum();
    }

    private static int cut(List<WholeLane> lanes) {
        return lanes.stream().mapToInt(lane -> lane.packing().cut()).sum();
    }

    private static int rows(List<WholeLane> lanes) {
        return lanes.stream().mapToInt(WholeLane::rowCount).sum();
    }

    @Test
    void showsMoreTitlesInAsManyRowsAndCutsAtMostAThird() {
        int more = 0;
        int cut = 0;
        for (int seed = 1; seed <= 4; seed++) {
            List<WholeLane> fitted = packed(crowded(seed), false);
            List<WholeLane> searched = packed(crowded(seed), true);
            assertEquals(rows(fitted), rows(searched));
            int cutHere = cut(searched);
            assertTrue(
                    3 * cutHere - titles(searched) <= Math.max(0, 3 * cut(fitted) - titles(fitted)),
                    cutHere + " of " + titles(searched) + ", of first fit " + cut(fitted) + " of " + titles(fitted));
            more += titles(searched) - titles(fitted);
            cut += cutHere;
        }
        assertTrue(more > 0, more + " titles more in four pictures");
        assertTrue(cut > 0, "some titles can be cut");
    }

    @Test
    void everyLaneKeepsARow() {
        for (int seed = 1; seed <= 4; seed++) {
            packed(crowded(seed), true).forEach(lane -> assertTrue(lane.rowCount() > 0));
        }
    }

    @Test
    void keepsTheLawsOfEveryPictureAndIsTheSameEachTime() {
        TimelineRequest request = crowded(5).packedFor(Scope.VIEW);
        Scene scene = new TimelineLayout().layout(request).scene();
        SceneLaws.check(scene, request.metrics());
        assertTrue(scene.equals(new TimelineLayout().layout(request).scene()));
    }

    @Test
    void aMovedViewIsPackedAgain() {
        TimelineRequest before = crowded(6).packedFor(Scope.VIEW);
        TimelineRequest moved = before.during(before.fromDay() + 200, before.toDay() + 200, TimeBreaks.NONE);
        TimelineLayout layout = new TimelineLayout();
        assertNotEquals(0, layout.layout(before).shown());
        assertTrue(new TimelineLayout()
                .layout(moved)
                .scene()
                .equals(layout.layout(moved).scene()));
    }

    /** Of the same titles more of those that three sources tell stand there than where one source tells each. */
    @Test
    void whatMoreSourcesTellOfKeepsItsPlace() {
        int alike = 0;
        int told = 0;
        for (int seed = 1; seed <= 4; seed++) {
            alike += important(crowded(seed, 3), packed(crowded(seed), true));
            told += important(crowded(seed, 3), packed(crowded(seed, 3), true));
        }
        assertTrue(told > alike, alike + " became " + told);
    }

    private static int important(TimelineRequest request, List<WholeLane> lanes) {
        return (int) IntStream.range(0, request.columns().size())
                .filter(event -> request.columns().sources(event) > 1)
                .filter(event -> lanes.stream()
                        .anyMatch(lane ->
                                lane.packing().spot(event).filter(Spot::titled).isPresent()))
                .count();
    }
}
