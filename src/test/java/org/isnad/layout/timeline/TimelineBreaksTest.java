package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.isnad.columns.EventColumns;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.Requests;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.drawing.BreakBands;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.time.DateBounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks of time keep the laws of the timeline. */
class TimelineBreaksTest {
    private static final double EDGE_PX = 260;
    private static final double MARK_PX = 10;

    private static ListedEvents events(int seed) {
        ListedEvents early = ListedEvents.random(seed, 20, Requests.LANES.size(), 2003, 2004);
        ListedEvents late = ListedEvents.random(seed + 1, 50, Requests.LANES.size(), 2018, 2020);
        return ListedEvents.joined(early, late);
    }

    private static TimeBreaks breaks(EventColumns columns) {
        return TimeBreaks.between(IntStream.range(0, columns.size())
                .mapToObj(event -> LongStream.of(columns.fromDay(event), columns.toDay(event)))
                .flatMapToLong(days -> days)
                .filter(day -> day != DateBounds.OPEN_FROM && day != DateBounds.OPEN_TO)
                .toArray());
    }

    private static Pane lanes(Scene scene) {
        return scene.panes().stream()
                .filter(pane -> pane.name().equals("lanes"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void nothingOverlapsNoEndIsHiddenAndPanningMovesAllAlike(int seed) {
        ListedEvents events = events(seed);
        TimeBreaks breaks = breaks(events);
        assertTrue(!breaks.stretches().isEmpty(), "no break");
        TimelineRequest plain = Requests.of(events, "2003-01-01", "2021-01-01", 1300, 700);
        double from = plain.fromDay();
        double to = plain.toDay();
        double axisDays = breaks.axisDay(to) - breaks.axisDay(from);
        double later = breaks.day(breaks.axisDay(from) + axisDays / 20);
        double laterEnd = breaks.day(breaks.axisDay(later) + axisDays);

        Scene one =
                new TimelineLayout().inTimeOrder(plain.during(from, to, breaks)).scene();
        Scene other = new TimelineLayout()
                .inTimeOrder(plain.during(later, laterEnd, breaks))
                .scene();

        SceneLaws.check(one, Requests.METRICS);
        SceneLaws.check(other, Requests.METRICS);
        Box plot = lanes(one).bounds();
        TimeScale scale = new TimeScale(from, to, plot.x(), plot.right(), Direction.LEFT_TO_RIGHT, breaks);
        List<Box> bands = new BreakBands(scale).boxes(plot);
        assertTrue(!bands.isEmpty(), "no break in view");
        double shift = scale.pxPerDay() * axisDays / 20;
        Map<String, Mark> moved = new HashMap<>();
        lanes(other).marks().forEach(mark -> moved.put(mark.key().value(), mark));
        int compared = 0;
        for (Mark mark : lanes(one).marks()) {
            boolean event = mark.layer() == Layer.MARK
                    && mark.target().filter(Target.OneRecord.class::isInstance).isPresent();
            if (!event || !(mark instanceof Mark.Shape)) {
                continue;
            }
            Box box = mark.bounds();
            for (Box band : bands) {
                // Beyond the room that stays beside each break for the ends of marks.
                boolean startsIn = box.x() > band.x() + MARK_PX && box.x() < band.right() - MARK_PX;
                boolean endsIn = box.right() > band.x() + MARK_PX && box.right() < band.right() - MARK_PX;
                assertTrue(!startsIn && !endsIn, mark.key().value() + " ends in a break");
            }
            Mark same = moved.get(mark.key().value());
            boolean inner = box.x() > plot.x() + EDGE_PX && box.right() < plot.right() - EDGE_PX;
            // Its other parts follow what is in view of it.
            boolean whole = mark.key().value().endsWith("/extent");
            if (same != null && inner && whole) {
                assertEquals(
                        box.x() - shift, same.bounds().x(), 0.05, mark.key().value());
                assertEquals(box.y(), same.bounds().y(), 0.05, mark.key().value());
                compared++;
            }
        }
        assertTrue(compared > 5, compared + " compared");
    }
}
