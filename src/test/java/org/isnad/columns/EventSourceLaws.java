package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.columns.EventSource.Listed;

/** What every source of events must keep, whatever stands behind it. */
final class EventSourceLaws {
    private static final Comparator<Listed> BY_IMPORTANCE =
            Comparator.comparingInt((Listed event) -> -event.importance()).thenComparing(Listed::id);
    private static final int MOST = 9;
    private static final int FAR = 1_000;

    private EventSourceLaws() {}

    /** Tries the laws on random stretches. */
    static void hold(EventSource source, Random random, int trials) {
        bounds(source);
        long days = source.lastDay() - source.firstDay();
        for (int lane = 0; lane < source.lanes().size(); lane++) {
            long all = source.within(lane, source.firstDay(), source.lastDay());
            assertEquals(all, source.beginning(lane, source.firstDay(), source.lastDay()), "all begin where all are");
            nothing(source, lane, source.firstDay(), source.firstDay());
            nothing(source, lane, source.lastDay(), source.firstDay());
            nothing(source, lane, source.firstDay() - FAR, source.firstDay());
            nothing(source, lane, source.lastDay(), source.lastDay() + FAR);
            assertEquals(List.of(), source.top(lane, source.firstDay(), source.lastDay(), 0), "none are asked for");
            for (int i = 0; i < trials; i++) {
                long from = source.firstDay() - 10 + random.nextLong(days + 1);
                long to = from + random.nextLong(1, 3_000);
                stretch(source, lane, from, from + random.nextLong(to - from), to);
            }
        }
    }

    /** The first and the last day are days of events, and nothing is known by a name that nothing has. */
    private static void bounds(EventSource source) {
        long first = source.firstDay();
        long last = source.lastDay();
        List<Integer> lanes = IntStream.range(0, source.lanes().size()).boxed().toList();
        if (first == last) {
            assertEquals(0, first, "without events");
            assertTrue(lanes.stream().allMatch(lane -> source.within(lane, -FAR, FAR) == 0), "without events");
        } else {
            assertTrue(
                    lanes.stream().anyMatch(lane -> source.beginning(lane, first, first + 1) > 0), "the first begins");
            assertTrue(lanes.stream().anyMatch(lane -> source.within(lane, last - 1, last) > 0), "the last ends");
        }
        assertEquals(Optional.empty(), source.event("no such event"));
        for (int lane : List.of(-1, source.lanes().size())) {
            assertThrows(IndexOutOfBoundsException.class, () -> source.beginning(lane, first, last));
            assertThrows(IndexOutOfBoundsException.class, () -> source.within(lane, first, last));
            assertThrows(IndexOutOfBoundsException.class, () -> source.top(lane, first, last, MOST));
        }
    }

    private static void nothing(EventSource source, int lane, long from, long to) {
        String stretch = from + " to " + to;
        assertEquals(0, source.beginning(lane, from, to), stretch);
        assertEquals(0, source.within(lane, from, to), stretch);
        assertEquals(List.of(), source.top(lane, from, to, MOST), stretch);
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
            assertTrue(event.toDay() <= source.lastDay(), "it ends before the last day");
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
