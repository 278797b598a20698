package org.isnad.columns;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An epoch day for each event in four bytes; the few days of which four bytes do not tell are kept beside them. Several threads may
 * set days of different events.
 */
final class DayColumn {
    private static final int OPEN = Integer.MIN_VALUE;
    private static final int FAR = Integer.MAX_VALUE;

    private final int[] days;
    private final long open;
    private final Map<Integer, Long> far = new ConcurrentHashMap<>();

    /**
     * A column of the same day everywhere.
     *
     * @param open the day that stands for a side without bounds
     */
    DayColumn(int size, long open) {
        this.days = new int[size];
        this.open = open;
        Arrays.fill(days, OPEN);
    }

    void set(int index, long day) {
        if (day == open) {
            days[index] = OPEN;
        } else if (day > OPEN && day < FAR) {
            days[index] = (int) day;
        } else {
            days[index] = FAR;
            far.put(index, day);
        }
    }

    long get(int index) {
        int day = days[index];
        return day == OPEN ? open : day == FAR ? far.getOrDefault(index, open) : day;
    }
}
