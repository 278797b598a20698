package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ListedEvents.Row;
import org.isnad.layout.ReadableTitles;
import org.isnad.layout.Requests;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.timeline.TimelineRequest.Scope;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.junit.jupiter.api.Test;

/** What a picture that is packed for its view alone shows more than one that may move. */
class RowSearchTest {

    private static TimelineRequest crowded(int seed) {
        return Requests.of(
                ListedEvents.random(seed, 70, Requests.LANES.size(), 2019, 2021),
                "2019-03-01",
                "2020-11-01",
                1100,
                420);
    }

    private static Scene scene(TimelineRequest request, Scope scope) {
        return new TimelineLayout().layout(request.packedFor(scope)).scene();
    }

    private static ReadableTitles titles(TimelineRequest request, Scope scope) {
        EventIndexes shown = EventIndexes.union(
                request.lanes().stream().map(LaneSpec::events).toList());
        return ReadableTitles.of(scene(request, scope), request.columns(), shown, request.fromDay(), request.toDay());
    }

    @Test
    void showsMoreTitlesThanFirstFitAndCutsNoMoreThanAThird() {
        int more = 0;
        for (int seed = 1; seed <= 4; seed++) {
            ReadableTitles fitted = titles(crowded(seed), Scope.ALL_TIME);
            ReadableTitles searched = titles(crowded(seed), Scope.VIEW);
            assertTrue(searched.readable() >= fitted.readable(), fitted + " became " + searched);
            assertTrue(3 * searched.cut() <= searched.readable(), searched.toString());
            more += searched.readable() - fitted.readable();
        }
        assertTrue(more >= 12, more + " titles more in four pictures");
    }

    @Test
    void keepsTheLawsOfEveryPictureAndIsTheSameEachTime() {
        TimelineRequest request = crowded(5);
        Scene scene = scene(request, Scope.VIEW);
        SceneLaws.check(scene, request.metrics());
        assertTrue(scene.equals(scene(request, Scope.VIEW)));
    }

    @Test
    void aMovedViewIsPackedAgain() {
        TimelineLayout layout = new TimelineLayout();
        layout.layout(crowded(6).packedFor(Scope.VIEW));
        TimelineRequest moved = Requests.moved(crowded(6), 200).packedFor(Scope.VIEW);
        assertTrue(new TimelineLayout()
                .layout(moved)
                .scene()
                .equals(layout.layout(moved).scene()));
    }

    @Test
    void everyLaneKeepsARow() {
        Scene scene = scene(crowded(7), Scope.VIEW);
        Set<String> named = scene.marks()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .collect(Collectors.toSet());
        Requests.LANES.forEach(lane -> assertTrue(named.contains(lane.label()), lane.label()));
    }

    @Test
    void whatMoreSourcesTellOfIsShownFirst() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            // Ten of them in the middle, which first fit would offer no earlier than the rest.
            int sources = i >= 25 && i < 35 ? 3 : 1;
            rows.add(Row.day("e" + i, "2020-01-" + (10 + i % 3), 0, "خبر عن يوم واحد فيه كلام كثير " + i)
                    .sources(sources));
        }
        TimelineRequest request = Requests.of(ListedEvents.of(rows), "2019-12-15", "2020-02-10", 1100, 420);
        Set<String> shown = scene(request, Scope.VIEW)
                .marks()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> mark.key().value())
                .filter(key -> key.contains("/label"))
                .collect(Collectors.toSet());
        for (int i = 25; i < 35; i++) {
            String event = "event/e" + i + "/";
            assertTrue(shown.stream().anyMatch(key -> key.startsWith(event)), event + " of " + shown.size());
        }
    }
}
