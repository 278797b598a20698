package org.isnad.layout.timeline;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.isnad.columns.Ascending;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;

/**
 * What is asked of the events of a lane without looking at all of them: how many lie in a stretch of time, which of a stretch are
 * the first in {@link PackingOrder}, and which reach across a day. Events are numbered here as in the lane. Immutable; sorts
 * once.
 */
final class LaneIndex {
    private static final int BLOCK = 64;

    private final long[] fromDays;
    private final long[] toDays;

    /** The rank of each event. */
    private final byte[] ranks;

    /** Which ranks occur in each block of events: a bit for each. */
    private final int[] ranksOfBlocks;

    /** The numbers of the events that last longer than a day. */
    private final int[] lasting;

    /** The latest end in each block of these. */
    private final long[] latestEnds;

    private final EventColumns columns;
    private final EventIndexes events;

    private LaneIndex(EventColumns columns, EventIndexes events) {
        this.columns = columns;
        this.events = events;
        int size = events.size();
        fromDays = new long[size];
        toDays = new long[size];
        ranks = new byte[size];
        ranksOfBlocks = new int[blocks(size)];
        int[] longer = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            fromDays[i] = columns.fromDay(events.get(i));
            toDays[i] = columns.toDay(events.get(i));
            ranks[i] = (byte) PackingOrder.rank(columns, events.get(i));
            ranksOfBlocks[i / BLOCK] |= 1 << ranks[i];
            if (fromDays[i] < toDays[i] - 1) {
                longer[count++] = i;
            }
        }
        lasting = Arrays.copyOf(longer, count);
        latestEnds = new long[blocks(count)];
        Arrays.fill(latestEnds, Long.MIN_VALUE);
        for (int i = 0; i < count; i++) {
            latestEnds[i / BLOCK] = Math.max(latestEnds[i / BLOCK], toDays[lasting[i]]);
        }
        Arrays.sort(toDays);
    }

    private static int blocks(int size) {
        return (size + BLOCK - 1) / BLOCK;
    }

    /** The index of these events. */
    static LaneIndex of(EventColumns columns, EventIndexes events) {
        return new LaneIndex(columns, events);
    }

    /** How many events there are. */
    int size() {
        return fromDays.length;
    }

    /**
     * The first events of a stretch of numbers in the order of {@link PackingOrder#rank}, and of one rank by number.
     *
     * @param from the first number
     * @param to the number after the last
     * @param most how many at most
     * @return their numbers
     */
    int[] first(int from, int to, int most) {
        if (to - from <= most) {
            int[] all = new int[Math.max(0, to - from)];
            Arrays.setAll(all, i -> from + i);
            return all;
        }
        int[] found = new int[most];
        int count = 0;
        for (int rank = 0; rank < PackingOrder.RANKS && count < most; rank++) {
            for (int i = from; i < to && count < most; i++) {
                if ((ranksOfBlocks[i / BLOCK] & 1 << rank) == 0) {
                    i |= BLOCK - 1;
                } else if (ranks[i] == rank) {
                    found[count++] = i;
                }
            }
        }
        return found;
    }

    /**
     * Those of the events that last longer than a day which reach across a place.
     *
     * @param before events of this number or a higher one begin after it
     * @param late whether a day of an end lies after the place; true for all days later than one for which it is true
     * @return their numbers, ascending
     */
    int[] reaching(int before, LongPredicate late) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i < lasting.length && lasting[i] < before; i++) {
            if (!late.test(latestEnds[i / BLOCK])) {
                i |= BLOCK - 1;
            } else if (late.test(columns.toDay(events.get(lasting[i])))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = lasting[i];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** How many end before a day or on it. */
    int earlier(double day) {
        return Ascending.below(toDays, Math.nextUp(day));
    }

    /** How many begin on a day or later. */
    int later(double day) {
        return size() - Ascending.below(fromDays, day);
    }

    /** How many have some time in a stretch, its end exclusive. */
    int within(double fromDay, double toDay) {
        return size() - earlier(fromDay) - later(toDay);
    }

    /** The number of the first event that begins on a day or later. */
    int firstFrom(double day) {
        return Ascending.below(fromDays, day);
    }
}
