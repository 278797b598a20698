package org.isnad.columns;

import java.util.Arrays;

/** Puts days into ascending order, and finds places in ascending days by halving. */
public final class Ascending {
    /** Days of a time that is not much longer than they are many are counted instead of compared. */
    private static final int COUNTED = 16;

    private Ascending() {}

    /** Sorts days. */
    public static void sort(long[] days) {
        Span span = Span.of(days);
        if (!span.isCounted(days.length)) {
            Arrays.parallelSort(days);
            return;
        }
        int[] counts = new int[span.size()];
        for (long day : days) {
            counts[span.place(day)]++;
        }
        int at = 0;
        for (int place = 0; place < counts.length; place++) {
            Arrays.fill(days, at, at + counts[place], span.first + place);
            at += counts[place];
        }
    }

    /** The places of days from the earliest to the latest; of the same day those that come first, first. */
    static int[] order(int[] days) {
        Span span = Span.of(Arrays.stream(days).asLongStream().toArray());
        int[] order = new int[days.length];
        if (!span.isCounted(days.length)) {
            long[] keys = new long[days.length];
            Arrays.setAll(keys, i -> (long) days[i] << Integer.SIZE | i);
            Arrays.parallelSort(keys);
            Arrays.setAll(order, i -> (int) keys[i]);
            return order;
        }
        int[] places = new int[span.size() + 1];
        for (int day : days) {
            places[span.place(day) + 1]++;
        }
        for (int place = 1; place < places.length; place++) {
            places[place] += places[place - 1];
        }
        for (int i = 0; i < days.length; i++) {
            order[places[span.place(days[i])]++] = i;
        }
        return order;
    }

    /** From the first to the last of days, both inclusive. */
    private record Span(long first, long last) {
        static Span of(long[] days) {
            long first = Long.MAX_VALUE;
            long last = Long.MIN_VALUE;
            for (long day : days) {
                first = Math.min(first, day);
                last = Math.max(last, day);
            }
            return new Span(first, last);
        }

        boolean isCounted(int days) {
            long length = last - first;
            return first <= last && length >= 0 && length < (long) COUNTED * days;
        }

        int size() {
            return (int) (last - first) + 1;
        }

        int place(long day) {
            return (int) (day - first);
        }
    }

    /** How many days lie below one: the place of the first that does not; with the same day several times, of the first of them. */
    public static int below(long[] days, double day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
