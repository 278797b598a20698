package org.isnad.layout.timeline;

import java.util.Arrays;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;

/** Answers how many of some events lie in a stretch of time, by binary search. Immutable; sorts once. */
final class LaneIndex {
    private final long[] fromDays;
    private final long[] toDays;

    private LaneIndex(long[] fromDays, long[] toDays) {
        this.fromDays = fromDays;
        this.toDays = toDays;
    }

    /** The index of these events. */
    static LaneIndex of(EventColumns columns, EventIndexes events) {
        long[] from = new long[events.size()];
        long[] to = new long[events.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = columns.fromDay(events.get(i));
            to[i] = columns.toDay(events.get(i));
        }
        Arrays.sort(to);
        return new LaneIndex(from, to);
    }

    /** How many events there are. */
    int size() {
        return fromDays.length;
    }

    /** How many end before a day or on it. */
    int earlier(double day) {
        return below(toDays, Math.nextUp(day));
    }

    /** How many begin on a day or later. */
    int later(double day) {
        return size() - below(fromDays, day);
    }

    /** How many have some time in a stretch, its end exclusive. */
    int within(double fromDay, double toDay) {
        return size() - earlier(fromDay) - later(toDay);
    }

    /** The number of the first event that begins on a day or later. */
    int firstFrom(double day) {
        return below(fromDays, day);
    }

    private static int below(long[] ascending, double day) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
