package org.isnad.layout.timeline;

import java.util.Arrays;

/**
 * How many of some events may lie in each step of a view, in levels of which each stands for twice as many. The steps stand
 * at fixed places in time, so that nothing flickers while the view moves. An event counts over its whole extent, so that no
 * day is made up for one whose date is a year.
 */
final class Density {
    /** How wide a step is. */
    static final double STEP_PX = 4;

    /** The highest level. */
    static final int LEVELS = 6;

    private final long first;

    /** Where the steps begin, and where the last one ends. */
    private final double[] days;

    private final int[] counts;

    private Density(long first, double[] days, int[] counts) {
        this.first = first;
        this.days = days;
        this.counts = counts;
    }

    /** The density of the events of a lane in view. */
    static Density of(LaneIndex index, LaneGeometry view) {
        long first = (long) Math.floor(view.packed(view.plot().x()) / STEP_PX);
        int[] counts = new int[(int) Math.ceil(view.plot().width() / STEP_PX) + 1];
        double[] days = new double[counts.length + 1];
        for (int i = 0; i < days.length; i++) {
            days[i] = view.scale().breaks().day((first + i) * STEP_PX / view.packedPxPerDay());
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = index.within(days[i], days[i + 1]);
        }
        return new Density(first, days, counts);
    }

    /** Leaves an event out. */
    void remove(double fromDay, double toDay) {
        int found = Arrays.binarySearch(days, fromDay);
        // A step ends where the next begins: the first that is met is that which holds the day.
        int met = Math.max(0, found < 0 ? -found - 2 : found);
        while (met < counts.length && days[met + 1] <= fromDay) {
            met++;
        }
        for (int i = met; i < counts.length && days[i] < toDay; i++) {
            counts[i]--;
        }
    }

    /** Where runs of one level begin: hands over the begin of each and that of the next. */
    void forEachRun(RunConsumer consumer) {
        int begin = 0;
        for (int i = 1; i <= counts.length; i++) {
            if (i == counts.length || level(i) != level(begin)) {
                if (level(begin) > 0) {
                    consumer.accept(first + begin, first + i, level(begin));
                }
                begin = i;
            }
        }
    }

    private int level(int step) {
        return Math.min(LEVELS, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, counts[step])));
    }

    /** Takes runs of steps. */
    interface RunConsumer {
        /** From a step to that after its last, of a level from 1. */
        void accept(long from, long to, int level);
    }
}
