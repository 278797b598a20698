package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.PlainEvents;
import org.isnad.layout.ManyEvents;
import org.isnad.layout.Requests;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.model.CategoryRole;
import org.isnad.model.Status;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the picture of the timeline when there are far more events than pixels. */
@Tag("slow")
class ManyEventsLawsTest {

    @Test
    void theNumberOfMarksIsBoundedByTheWidthAndNotByTheData() {
        EventColumns many = new Regular(1_000_000);
        for (String to : List.of("2026-01-01", "2004-01-01", "2003-02-01")) {
            TimelineScene result = new TimelineLayout().layout(Requests.of(many, "2003-01-01", to, 980, 474));
            long marks = result.scene().marks().count();
            // Per row and 12 px (the narrowest mark and its gap) at most one event, of at most six parts.
            double bound = Requests.LANES.size() * 12 * (980 / 12.0) * 6;
            assertTrue(marks > 100 && marks < bound, marks + " marks until " + to);
        }
    }

    @Test
    void aDayOfTenThousandAmongAHundredThousandEventsIsAFewMarks() {
        EventColumns columns = new OneBusyDay(new Regular(100_000), 10_000);
        for (String to : List.of("2026-01-01", "2008-01-01")) {
            TimelineRequest request = Requests.of(columns, "2003-01-01", to, 980, 474);
            TimelineScene result = new TimelineLayout().layout(request);
            long marks = result.scene().marks().count();
            double bound = Requests.LANES.size() * 12 * (980 / 12.0) * 6;
            assertTrue(marks > 100 && marks < bound, marks + " marks until " + to);
            assertTrue(result.shown() + result.hidden() >= 10_000, "the day is counted");
        }
    }

    private static List<Mark.Text> titles(TimelineScene scene) {
        return scene.scene().panes().stream()
                .filter(pane -> pane.name().equals("lanes"))
                .flatMap(pane -> pane.marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    /** In what lanes the million events stand. */
    enum Arranged {
        BY_CATEGORY,
        ALL_IN_ONE_LANE,
        TWO_LANES_FOLDED,
        EVERY_SEVENTH,
        IN_TWENTY_LANES,
        WITH_A_BREAK;

        private static final int LANES = 20;

        private TimelineRequest of(ManyEvents million) {
            TimelineRequest whole = Requests.of(million, "2002-11-09", "2026-02-16", 980, 474);
            List<LaneSpec> lanes = whole.lanes();
            return switch (this) {
                case BY_CATEGORY -> whole;
                case ALL_IN_ONE_LANE ->
                    Requests.withLanes(
                            whole,
                            List.of(lane(
                                    lanes.getFirst(),
                                    EventIndexes.of(
                                            IntStream.range(0, million.size()).toArray()))));
                case TWO_LANES_FOLDED ->
                    Requests.withLanes(
                            whole,
                            lanes.stream()
                                    .map(lane -> lane.collapsed(lanes.indexOf(lane) % 2 == 1))
                                    .toList());
                case EVERY_SEVENTH ->
                    Requests.withLanes(
                            whole,
                            lanes.stream()
                                    .map(lane -> lane(lane, seventh(lane.events())))
                                    .toList());
                case IN_TWENTY_LANES ->
                    Requests.withLanes(
                            whole,
                            IntStream.range(0, LANES)
                                    .mapToObj(lane -> new LaneSpec(
                                            lanes.getFirst().kind(),
                                            "lane-" + lane,
                                            "مسار " + lane,
                                            EventIndexes.of(IntStream.range(0, million.size())
                                                    .filter(i -> i % LANES == lane)
                                                    .toArray()),
                                            lanes.getFirst().colour()))
                                    .toList());
                case WITH_A_BREAK ->
                    whole.during(
                            whole.fromDay(),
                            whole.toDay(),
                            new TimeBreaks(List.of(new TimeBreaks.Stretch(15_010, 15_020)), 2));
            };
        }

        private static LaneSpec lane(LaneSpec lane, EventIndexes events) {
            return new LaneSpec(lane.kind(), lane.id(), lane.label(), events, lane.colour());
        }

        private static EventIndexes seventh(EventIndexes events) {
            return EventIndexes.of(IntStream.range(0, events.size())
                    .filter(i -> i % 7 == 0)
                    .map(events::get)
                    .toArray());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMillionEventsKeepTheLawsAndAreNotLookedAtOneByOne(Arranged arranged) {
        ManyEvents million = new ManyEvents(1_000_000);
        TimelineLayout layout = new TimelineLayout();
        TimelineRequest whole = arranged.of(million);
        int all = whole.lanes().stream().mapToInt(lane -> lane.events().size()).sum();
        layout.layout(whole);
        for (double days : new double[] {8_000, 1_500, 200, 31}) {
            int before = million.reads();
            double from = 15_000;
            TimelineRequest request = Requests.in(whole, from, from + days);
            TimelineScene scene = layout.layout(request);
            // Where an event is looked at, its begin is read about five times; a tenth of these last a year. The
            // borders of
            // a run of blocks are looked at, which at some zooms is all time.
            assertTrue(
                    million.reads() - before < 2_500_000,
                    "another zoom reads " + (million.reads() - before) + " at " + days);
            assertEquals(all, scene.shown() + scene.hidden() + scene.earlier() + scene.later());
            List<Mark.Text> titles = titles(scene);
            assertTrue(titles.size() > 10, "titles at " + days);
            SceneLaws.check(scene.scene(), Requests.METRICS);
            noneOnAnother(titles);
            if (request.breaks().equals(TimeBreaks.NONE)) {
                moved(layout, million, request, titles);
            }
            assertTrue(
                    scene.scene().marks().count() < 5_000,
                    "marks at " + days + ": " + scene.scene().marks().count());
            noColumnOfMarksWithoutTitles(scene);
            if (days == 200) {
                // Rows and titles do not depend on what was looked at before.
                TimelineRequest earlier = Requests.moved(request, -0.9 * days);
                assertEquals(marks(new TimelineLayout().layout(earlier)), marks(layout.layout(earlier)));
            }
            mirrored(marks(scene), marks(layout.layout(Requests.turned(request))), days);
        }
    }

    private static void noneOnAnother(List<Mark.Text> titles) {
        for (int i = 0; i < titles.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertFalse(
                        titles.get(i)
                                .bounds()
                                .grown(-0.1)
                                .intersects(titles.get(k).bounds()),
                        titles.get(i) + " on " + titles.get(k));
            }
        }
    }

    /** Every mark of the lanes, words and shapes, stands in the mirror image of its place. */
    private static void mirrored(Map<MarkKey, Box> marks, Map<MarkKey, Box> turned, double days) {
        assertEquals(marks.keySet(), turned.keySet(), "mirrored at " + days);
        marks.forEach((key, box) -> {
            Box other = turned.get(key);
            assertEquals(980 - box.right(), other.x(), 0.01, key.value());
            assertEquals(box.width(), other.width(), 0.01, key.value());
            assertEquals(box.y(), other.y(), 1e-6, key.value());
        });
    }

    private static Map<MarkKey, Box> marks(TimelineScene scene) {
        Map<MarkKey, Box> marks = new HashMap<>();
        scene.scene().panes().stream()
                .filter(pane -> pane.name().equals("lanes"))
                .flatMap(pane -> pane.marks().stream())
                .forEach(mark -> marks.put(mark.key(), mark.bounds()));
        return marks;
    }

    /** Where the events crowd, marks of days that stand one over the other at the border of a block would look like one thing. */
    private static void noColumnOfMarksWithoutTitles(TimelineScene scene) {
        Set<String> titled = titles(scene).stream()
                .map(title -> title.key().value().split("/", -1)[1])
                .collect(Collectors.toSet());
        Map<String, Box> bounds = new HashMap<>();
        scene.scene().panes().stream()
                .filter(pane -> pane.name().equals("lanes"))
                .flatMap(pane -> pane.marks().stream())
                .filter(mark -> mark.key().value().startsWith("event/") && mark instanceof Mark.Shape)
                .forEach(mark ->
                        bounds.merge(mark.key().value().split("/", -1)[1], mark.bounds(), ManyEventsLawsTest::around));
        Map<Long, Set<String>> columns = new TreeMap<>();
        bounds.forEach((event, box) -> {
            // At the edge of the view a title may have no room.
            boolean inside = box.x() > 300 && box.right() < 980 - 300;
            if (inside && box.width() < 64 && !titled.contains(event)) {
                columns.computeIfAbsent(Math.floorDiv((long) box.x(), 8L), _ -> new TreeSet<>())
                        .add(event);
            }
        });
        columns.forEach((place, marks) ->
                assertTrue(marks.size() <= 10, marks.size() + " marks without titles at " + place * 8));
    }

    private static Box around(Box one, Box other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    /** While the view moves, what is well inside of it moves with it and stays in its row. */
    private static void moved(
            TimelineLayout layout, ManyEvents million, TimelineRequest request, List<Mark.Text> titles) {
        double days = request.toDay() - request.fromDay();
        double scale = (980 - HeaderColumn.WIDTH_PX) / days;
        // To and fro, by less than a title and by more than a block of marks.
        for (double px : new double[] {40, -40, 7, -130}) {
            moved(layout, million, request, titles, px, scale);
        }
    }

    private static void moved(
            TimelineLayout layout,
            ManyEvents million,
            TimelineRequest request,
            List<Mark.Text> titles,
            double px,
            double scale) {
        int before = million.reads();
        Map<MarkKey, Mark.Text> after = titles(layout.layout(Requests.moved(request, px / scale))).stream()
                .collect(Collectors.toMap(Mark.Text::key, Function.identity()));
        assertTrue(million.reads() - before < 100_000, "panning reads " + (million.reads() - before));
        long inside = 0;
        for (Mark.Text title : titles) {
            boolean whole = title.bounds().x() > 300 && title.bounds().right() < 980 - 300;
            if (whole) {
                inside++;
                Box box = after.get(title.key()).bounds();
                assertEquals(Math.abs(px), Math.abs(box.x() - title.bounds().x()), 0.01, title.text());
                assertEquals(title.bounds().y(), box.y(), 1e-6, title.text());
            }
        }
        assertTrue(inside > 0, "titles inside at " + (request.toDay() - request.fromDay()));
    }

    /** The first events fall on one and the same day. */
    private record OneBusyDay(Regular rest, int busy) implements PlainEvents {
        @Override
        public int size() {
            return rest.size();
        }

        @Override
        public String id(int index) {
            return rest.id(index);
        }

        @Override
        public long fromDay(int index) {
            return rest.fromDay(Math.max(index, busy));
        }

        @Override
        public int category(int index) {
            return rest.category(index);
        }

        @Override
        public CategoryRole role(int index) {
            return rest.role(index);
        }

        @Override
        public Status status(int index) {
            return rest.status(index);
        }

        @Override
        public String title(int index) {
            return rest.title(index);
        }
    }

    /** Evenly spread days without an object per event. */
    private record Regular(int size) implements PlainEvents {
        private static final long FIRST = 12_053;
        private static final int DAYS = 8400;
        private static final List<CategoryRole> ROLES = List.of(CategoryRole.values());
        private static final List<Status> STATUSES = List.of(Status.values());

        @Override
        public String id(int index) {
            return "r" + index;
        }

        @Override
        public long fromDay(int index) {
            return FIRST + (long) index * DAYS / size;
        }

        @Override
        public int category(int index) {
            return index % 5;
        }

        @Override
        public CategoryRole role(int index) {
            return ROLES.get(category(index));
        }

        @Override
        public Status status(int index) {
            return STATUSES.get(index % 3);
        }

        @Override
        public String title(int index) {
            return "حدث " + index;
        }
    }
}
