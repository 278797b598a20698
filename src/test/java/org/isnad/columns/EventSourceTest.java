package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.isnad.columns.EventSource.Listed;
import org.junit.jupiter.api.Test;

/** A source of a billion events keeps the laws, and so does a small one, whose events can be counted one by one. */
final class EventSourceTest {
    private static final int LANES = 8;

    @Test
    void aBillionEventsKeepTheLaws() {
        EventSourceLaws.hold(new FormulaSource(LANES, 1_000_000_000), new Random(20), 200);
    }

    @Test
    void fewEventsKeepTheLaws() {
        EventSourceLaws.hold(new FormulaSource(LANES, 4_000), new Random(20), 200);
        EventSourceLaws.hold(new FormulaSource(1, 0), new Random(20), 20);
    }

    /** So that the laws are laws about events. */
    @Test
    void countsAreThoseOfTheEventsThemselves() {
        FormulaSource source = new FormulaSource(LANES, 4_000);
        List<Listed> all = LongStream.range(0, 500)
                .mapToObj(number -> source.event("e3-" + number).orElseThrow())
                .toList();
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            long from = source.firstDay() + random.nextInt(40_000);
            long to = from + random.nextInt(4_000);
            assertEquals(
                    all.stream()
                            .filter(event -> event.fromDay() >= from && event.fromDay() < to)
                            .count(),
                    source.beginning(3, from, to));
            assertEquals(
                    all.stream()
                            .filter(event -> from < to && event.fromDay() < to && event.toDay() > from)
                            .count(),
                    source.within(3, from, to));
            List<Listed> wanted = new ArrayList<>(all);
            wanted.removeIf(event -> event.fromDay() < from || event.fromDay() >= to);
            wanted.sort(Comparator.comparingInt((Listed event) -> -event.importance())
                    .thenComparing(Listed::id));
            assertEquals(wanted.subList(0, Math.min(7, wanted.size())), source.top(3, from, to, 7));
        }
    }

    /** What is looked at grows as an index does: by one step where the events are twice as many. */
    @Test
    void aQuestionLooksAtAsManyEventsAsAnIndexNeeds() {
        long few = looks(1_000);
        assertTrue(few > 0);
        assertTrue(looks(1_000_000_000) <= 4 * few, few + " and " + looks(1_000_000_000));
    }

    private static long looks(long events) {
        FormulaSource source = new FormulaSource(LANES, events);
        long from = source.firstDay() + 30_000;
        long before = source.looks();
        source.within(3, from, from + 365);
        source.beginning(3, from, from + 365);
        source.top(3, from, from + 365, 5);
        return source.looks() - before;
    }

    @Test
    void whatIsInViewBecomesColumns() {
        FormulaSource source = new FormulaSource(LANES, 1_000_000_000);
        ListedColumns columns = ListedColumns.of(source, 0, 365, 50);
        assertEquals(LANES * 50, columns.size());
        for (int i = 1; i < columns.size(); i++) {
            assertTrue(columns.fromDay(i - 1) <= columns.fromDay(i));
        }
        for (int lane = 0; lane < LANES; lane++) {
            EventIndexes events = columns.lane(lane);
            assertEquals(50, events.size());
            for (int i = 0; i < events.size(); i++) {
                assertEquals(lane, columns.category(events.get(i)));
                assertEquals(events.get(i), columns.indexOf(columns.id(events.get(i))));
            }
        }
    }
}
