package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.LaneGrouping;
import org.isnad.columns.LaneKind;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.Requests;
import org.isnad.layout.SceneGolden;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.LaneSpecs;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.svg.SvgWriter;
import org.isnad.theme.Theme;
import org.junit.jupiter.api.Test;

/** What holds for lanes in which an event may stand several times, and for collapsed ones. */
class LaneLawsTest {
    private static final int ACTORS = 24;

    /** Actors of which each event has none to three. */
    static List<LaneSpec> actors(EventColumns columns) {
        List<String> ids = IntStream.range(0, ACTORS).mapToObj(i -> "actor" + i).toList();
        LaneGrouping grouping = LaneGrouping.byCount(LaneKind.ACTOR, ids, columns.size(), (event, lane) -> {
            for (int i = 0; i < event % 4; i++) {
                lane.accept(event * (i + 3) % (1 + event % ACTORS));
            }
        });
        return grouping.lanes().stream()
                .map(lane -> new LaneSpec(
                        LaneKind.ACTOR,
                        lane.id(),
                        lane.id().isEmpty()
                                ? "بلا طرف"
                                : "القيادة العسكرية رقم " + lane.id().substring(5),
                        lane.events(),
                        ColourRole.INK_3))
                .toList();
    }

    private static List<LaneSpec> everyOther(List<LaneSpec> lanes) {
        List<LaneSpec> result = new ArrayList<>();
        lanes.forEach(lane -> result.add(lane.collapsed(result.size() % 2 == 1)));
        return result;
    }

    private static List<TimelineRequest> requests() {
        List<TimelineRequest> requests = new ArrayList<>();
        for (int count : new int[] {0, 1, 60, 400}) {
            ListedEvents events = ListedEvents.random(count, count, Requests.LANES.size(), 2003, 2026);
            for (Function<List<LaneSpec>, List<LaneSpec>> fold :
                    List.<Function<List<LaneSpec>, List<LaneSpec>>>of(lanes -> lanes, LaneLawsTest::everyOther)) {
                for (List<LaneSpec> lanes : List.of(actors(events), Requests.byCategory(events, Requests.LANES))) {
                    TimelineRequest request = Requests.withLanes(
                            Requests.of(events, "1990-01-01", "2060-01-01", 980, 474), fold.apply(lanes));
                    requests.add(request);
                    requests.add(Requests.marked(request, "e" + count / 2, "e" + count / 3, 200));
                    requests.add(Requests.withLanes(
                            Requests.of(events, "2019-10-01", "2020-10-01", 600, 200), fold.apply(lanes)));
                    requests.add(Requests.withLanes(
                            Requests.of(events, "2003-01-01", "2026-01-01", 980, 900), fold.apply(lanes)));
                }
            }
        }
        return requests;
    }

    private static TimelineScene layout(TimelineRequest request) {
        return new TimelineLayout().layout(request);
    }

    @Test
    void everyPictureKeepsTheLawsOfPictures() {
        for (TimelineRequest request : requests()) {
            SceneLaws.check(layout(request).scene(), request.metrics());
        }
    }

    @Test
    void theRightToLeftPictureIsTheReflectedLeftToRightPicture() {
        for (TimelineRequest request : requests()) {
            List<Mark> marks = layout(request).scene().marks().toList();
            List<Mark> turned = layout(Requests.turned(request)).scene().marks().toList();
            assertEquals(marks.size(), turned.size());
            for (int i = 0; i < marks.size(); i++) {
                Box expected = marks.get(i).bounds().mirrored(request.widthPx());
                assertEquals(marks.get(i).key(), turned.get(i).key());
                assertEquals(expected.x(), turned.get(i).bounds().x(), 1e-6);
                assertEquals(expected.width(), turned.get(i).bounds().width(), 1e-6);
            }
        }
    }

    @Test
    void theMarksOfALaneStandForItsEventsAndNoOthers() {
        ListedEvents events = ListedEvents.random(9, 300, Requests.LANES.size(), 2003, 2026);
        List<LaneSpec> lanes = actors(events);
        // High enough for everything, so that no row is out of the picture.
        TimelineRequest request =
                Requests.withLanes(Requests.of(events, "1990-01-01", "2060-01-01", 980, 12000), lanes);
        Scene scene = layout(request).scene();
        for (LaneSpec lane : lanes) {
            Set<String> ids = new HashSet<>();
            scene.marks()
                    .filter(mark -> mark.key().value().startsWith("pill/" + lane.id() + "/")
                            || mark.key().value().contains("/in/" + lane.id() + "/"))
                    .forEach(mark -> mark.target().ifPresent(target -> ids.addAll(records(target))));
            Set<String> expected = IntStream.range(0, lane.events().size())
                    .mapToObj(i -> events.id(lane.events().get(i)))
                    .collect(Collectors.toSet());
            assertEquals(expected, ids, lane.id());
            assertEquals(
                    List.of(Requests.ARABIC.text(
                            "timeline.lane.count", "count", lane.events().size())),
                    scene.marks()
                            .filter(mark -> mark.key().value().equals("lane/" + lane.id() + "/count"))
                            .map(mark -> ((Mark.Text) mark).text())
                            .toList());
        }
    }

    private static List<String> records(Target target) {
        return switch (target) {
            case Target.OneRecord(String id) -> List.of(id);
            case Target.ManyRecords(List<String> ids) -> ids;
            case Target.Article(String _) -> List.of();
            case Target.Lane(String _) -> List.of();
        };
    }

    @Test
    void aViewCountsEachEventOnceInHoweverManyLanesItStands() {
        for (TimelineRequest request : requests()) {
            TimelineScene result = layout(request);
            if (request.fromDay() < 7306) {
                assertEquals(request.columns().size(), result.shown() + result.hidden());
                assertEquals(0, result.earlier() + result.later());
            }
        }
        ListedEvents events = ListedEvents.random(9, 300, Requests.LANES.size(), 2003, 2010);
        TimelineScene late =
                layout(Requests.withLanes(Requests.of(events, "2200-01-01", "2201-01-01", 980, 474), actors(events)));
        long open = IntStream.range(0, events.size())
                .filter(event -> events.toDay(event) == org.isnad.time.DateBounds.OPEN_TO)
                .count();
        assertEquals(events.size() - open, late.earlier());
    }

    @Test
    void everyEventIsEitherShownOrCountedAsEarlierOrLater() {
        for (TimelineRequest request : requests()) {
            EventColumns columns = request.columns();
            TimelineScene result = layout(request);
            int[] inView = IntStream.range(0, columns.size())
                    .filter(event ->
                            columns.fromDay(event) < request.toDay() && columns.toDay(event) > request.fromDay())
                    .toArray();
            Set<Integer> shown =
                    Arrays.stream(result.events().indices()).boxed().collect(Collectors.toSet());
            assertTrue(Arrays.stream(inView).allMatch(shown::contains));
            assertEquals(inView.length, result.shown() + result.hidden());
            assertEquals(columns.size(), result.shown() + result.hidden() + result.earlier() + result.later());
        }
    }

    @Test
    void anEventHasTheColourOfItsCategoryInEveryLane() {
        ListedEvents events = ListedEvents.of(
                ListedEvents.Row.day("two", "2020-03-01", 1, "هجوم"),
                ListedEvents.Row.day("one", "2020-06-01", 2, "قرار"));
        Scene scene = layout(Requests.withLanes(Requests.of(events, "2020-01-01", "2021-01-01", 980, 474), twoLanes()))
                .scene();
        Map<String, Fill> fills = scene.marks()
                .filter(mark -> mark.key().value().endsWith("/extent"))
                .collect(Collectors.toMap(mark -> mark.key().value(), mark -> ((Mark.Shape) mark).fill()));
        assertEquals(
                Map.of(
                        "event/two/in/x/extent",
                        Fill.solid(ColourRole.FORCE),
                        "event/two/in/y/extent",
                        Fill.solid(ColourRole.FORCE),
                        "event/one/in/y/extent",
                        Fill.solid(ColourRole.DECIDE)),
                fills);
    }

    private static List<LaneSpec> twoLanes() {
        return List.of(
                new LaneSpec(LaneKind.ACTOR, "x", "أول", EventIndexes.of(0), ColourRole.INK_3),
                new LaneSpec(LaneKind.ACTOR, "y", "ثان", EventIndexes.of(0, 1), ColourRole.INK_3));
    }

    @Test
    void selectionLightsTheMarksInAllLanesAlsoInACollapsedOne() {
        ListedEvents events = ListedEvents.of(
                ListedEvents.Row.day("two", "2020-03-01", 1, "هجوم"),
                ListedEvents.Row.day("one", "2020-06-01", 2, "قرار"));
        TimelineRequest request =
                Requests.withLanes(Requests.of(events, "2020-01-01", "2021-01-01", 980, 474), twoLanes());
        Scene open = layout(Requests.marked(request, "two", "one", 0)).scene();
        assertEquals(
                Set.of("event/two/in/x/front", "event/two/in/y/front"),
                open.marks()
                        .map(mark -> mark.key().value())
                        .filter(key -> key.endsWith("/front"))
                        .collect(Collectors.toSet()));

        TimelineRequest collapsed = Requests.withLanes(
                request,
                List.of(twoLanes().getFirst().collapsed(true), twoLanes().getLast()));
        Mark.Shape front = (Mark.Shape) layout(Requests.marked(collapsed, "two", "one", 0))
                .scene()
                .marks()
                .filter(mark -> mark.key().value().equals("event/two/in/x/extent"))
                .findFirst()
                .orElseThrow();
        assertEquals(Fill.solid(ColourRole.EVIDENCE), front.fill());
        assertTrue(front.spoken().isPresent());
    }

    @Test
    void aCollapsedLaneIsOneThinRowWithoutWordsWhoseEventsStayCounted() {
        ListedEvents events = ListedEvents.random(9, 300, Requests.LANES.size(), 2003, 2026);
        List<LaneSpec> lanes =
                actors(events).stream().map(lane -> lane.collapsed(true)).toList();
        TimelineRequest request = Requests.withLanes(Requests.of(events, "1990-01-01", "2060-01-01", 980, 900), lanes);
        TimelineScene result = layout(request);
        assertEquals(0, result.shown());
        assertEquals(events.size(), result.hidden());
        Pane pane = result.scene().panes().getLast();
        assertFalse(pane.marks().stream().anyMatch(Mark.Text.class::isInstance));
        double before = pane.bounds().y();
        for (LaneSpec lane : lanes) {
            Box row = pane.marks().stream()
                    .filter(mark -> mark.key().value().equals("lanes/collapsed/" + lane.id()))
                    .filter(mark -> mark.target().equals(java.util.Optional.of(new Target.Lane(lane.id()))))
                    .findFirst()
                    .orElseThrow()
                    .bounds();
            assertEquals(before, row.y(), 1e-6);
            assertTrue(row.height() >= 24 && row.height() < 30, row::toString);
            before = row.bottom();
            assertTrue(pane.marks().stream()
                    .anyMatch(mark -> mark.key().value().startsWith("lanes/density/" + lane.id() + "/")));
        }
        long steps = pane.marks().stream()
                .filter(mark -> mark.key().value().startsWith("lanes/density/"))
                .count();
        assertTrue(steps <= lanes.size() * pane.bounds().width() / 4, steps + " steps");
    }

    @Test
    void lanesWithoutRoomInAPictureShareTheLast() {
        ListedEvents events = ListedEvents.random(9, 300, Requests.LANES.size(), 2003, 2026);
        List<LaneSpec> lanes = actors(events);
        List<LaneSpec> fitted = LaneSpecs.atMost(lanes, 7, Requests.ARABIC);
        assertEquals(7, fitted.size());
        assertEquals(lanes.subList(0, 6), fitted.subList(0, 6));
        assertEquals(lanes, LaneSpecs.atMost(lanes, lanes.size(), Requests.ARABIC));
        assertEquals(
                events.size(),
                EventIndexes.union(fitted.stream().map(LaneSpec::events).toList())
                        .size());
    }

    @Test
    void lanesByActorAsAPicture() throws java.io.IOException {
        ListedEvents events = ListedEvents.random(60, 60, Requests.LANES.size(), 2015, 2023);
        List<LaneSpec> lanes = everyOther(actors(events)).subList(0, 9);
        TimelineRequest request = Requests.withLanes(Requests.of(events, "2015-01-01", "2023-01-01", 1100, 760), lanes);
        String selected = events.id(lanes.get(1).events().get(0));
        String svg = new SvgWriter(Theme.LIGHT, Requests.METRICS)
                .write(layout(Requests.marked(request, selected, "none", 0)).scene());
        SceneGolden.check("timeline/actors", svg);
    }
}
