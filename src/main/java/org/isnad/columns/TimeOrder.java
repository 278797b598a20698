package org.isnad.columns;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.isnad.model.Event;
import org.isnad.model.PackedEvents;
import org.isnad.time.DateBounds;

/**
 * The order of events in time: of each the days are worked out once, and days and the beginnings of ids are compared as numbers.
 */
final class TimeOrder {
    private static final int PREFIX_UNITS = 8;
    private static final int LARGEST_BYTE = 0xFF;

    private final long[] from;
    private final long[] to;
    private final long[] prefixes;
    private final IntFunction<String> ids;

    private TimeOrder(int size, IntFunction<DateBounds> dates, IntFunction<String> ids) {
        this.ids = ids;
        from = new long[size];
        to = new long[size];
        prefixes = new long[size];
        IntStream.range(0, size).parallel().forEach(i -> {
            DateBounds bounds = dates.apply(i);
            from[i] = bounds.fromDay();
            to[i] = bounds.toDay();
            prefixes[i] = prefix(ids.apply(i));
        });
    }

    /** The indexes of events: the earliest day first, then the latest, then the smaller id. */
    static int[] of(List<Event> events) {
        return events instanceof PackedEvents packed
                ? of(packed, PackedValues.of(packed))
                : new TimeOrder(
                                events.size(),
                                i -> events.get(i).date().bounds(),
                                i -> events.get(i).id().value())
                        .indexes();
    }

    /** The same of packed events, with their values. */
    static int[] of(PackedEvents events, PackedValues values) {
        return new TimeOrder(events.size(), values::bounds, events::id).indexes();
    }

    /** By the first days, as far as four bytes tell them, all at once; then those of one such day among themselves. */
    private int[] indexes() {
        int[] days = new int[from.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = Math.clamp(from[i], Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        int[] indexes = Ascending.order(days);
        int[] halves = indexes.clone();
        int begin = 0;
        for (int end = 1; end <= days.length; end++) {
            if (end == days.length || days[halves[end]] != days[halves[begin]]) {
                sort(indexes, halves, begin, end);
                begin = end;
            }
        }
        return indexes;
    }

    /** Merges two halves that are sorted by themselves; both arrays hold the same before. */
    private void sort(int[] sorted, int[] halves, int begin, int end) {
        if (end - begin < 2) {
            return;
        }
        int middle = (begin + end) >>> 1;
        sort(halves, sorted, begin, middle);
        sort(halves, sorted, middle, end);
        int one = begin;
        int other = middle;
        for (int i = begin; i < end; i++) {
            boolean first = other == end || (one < middle && compare(halves[one], halves[other]) <= 0);
            sorted[i] = first ? halves[one++] : halves[other++];
        }
    }

    private int compare(int one, int other) {
        if (from[one] != from[other]) {
            return Long.compare(from[one], from[other]);
        }
        if (to[one] != to[other]) {
            return Long.compare(to[one], to[other]);
        }
        return prefixes[one] == prefixes[other]
                ? ids.apply(one).compareTo(ids.apply(other))
                : Long.compareUnsigned(prefixes[one], prefixes[other]);
    }

    /** The first units of an id as a number that compares as they do; from one on that is no byte, nothing. */
    private static long prefix(String id) {
        long prefix = 0;
        boolean ended = false;
        for (int i = 0; i < PREFIX_UNITS; i++) {
            int unit = ended || i >= id.length() ? 0 : Math.min(id.charAt(i), LARGEST_BYTE);
            ended |= unit == LARGEST_BYTE;
            prefix = prefix << Byte.SIZE | unit;
        }
        return prefix;
    }
}
