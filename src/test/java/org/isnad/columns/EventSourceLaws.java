package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.columns.EventSource.Listed;

/** What every source of events must keep, whatever stands behind it. */
final class EventSourceLaws {
    private static final Comparator<Listed> BY_IMPORTANCE =
            Comparator.comparingInt((Listed event) -> -event.importance()).thenComparing(Listed::id);
    private static final int MOST = 9;

    private EventSourceLaws() {}

    /** Tries the laws on random stretches. */
    static void hold(EventSource source, Random random, int trials) {
        long days = source.lastDay() - source.firstDay();
        for (int lane = 0; lane < source.lanes().size(); lane++) {
            long all = source.within(lane, source.firstDay(), source.lastDay());
            assertEquals(all, source.beginning(lane, source.firstDay(), source.lastDay()), "all begin where all are");
            for (int i = 0; i < trials; i++) {
                long from = source.firstDay() - 10 + random.nextLong(days + 1);
                long to = from + random.nextLong(1, 3_000);
                stretch(source, lane, from, from + random.nextLong(to - from), to);
            }
        }
    }

    private static void stretch(EventSource source, int lane, long from, long between, long to) {
        long beginning = source.beginning(lane, from, to);
        assertEquals(
                beginning,
                source.beginning(lane, from, between) + source.beginning(lane, between, to),
                "counts of neighbouring stretches add up");
        long all = source.within(lane, source.firstDay(), source.lastDay());
        long earlier = all - source.within(lane, from, Math.max(source.lastDay(), to));
        long later = source.beginning(lane, to, Math.max(source.lastDay(), to));
        assertEquals(all, earlier + source.within(lane, from, to) + later, "before, in and after the view are all");
        assertTrue(source.within(lane, from, to) >= beginning, "what begins in a stretch has a day in it");
        List<Listed> top = source.top(lane, from, to, MOST);
        assertEquals(Math.min(MOST, beginning), top.size(), "as many as there are, and no more than asked for");
        assertEquals(
                top.stream().sorted(BY_IMPORTANCE).distinct().toList(), top, "the most important first, each once");
        for (Listed event : top) {
            assertTrue(event.fromDay() >= from && event.fromDay() < to && event.lane() == lane, "it was asked for");
            assertEquals(Optional.of(event), source.event(event.id()), "an event is the same in all answers");
        }
        List<Listed> parts = new ArrayList<>(source.top(lane, from, between, MOST));
        parts.addAll(source.top(lane, between, to, MOST));
        parts.sort(BY_IMPORTANCE);
        assertEquals(parts.subList(0, top.size()), top, "the most important are among those of the parts");
        assertEquals(top, source.top(lane, from, to, MOST), "the same question has the same answer");
        assertEquals(
                top.subList(0, Math.min(2, top.size())), source.top(lane, from, to, 2), "fewer are the first ones");
    }
}
