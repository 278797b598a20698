package org.isnad.layout.timeline;

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
    private final int[] counts;

    private Density(long first, int[] counts) {
        this.first = first;
        this.counts = counts;
    }

    /** The density of the events of a lane in view. */
    static Density of(LaneIndex index, LaneGeometry view) {
        long first = (long) Math.floor(view.packed(view.plot().x()) / STEP_PX);
        int[] counts = new int[(int) Math.ceil(view.plot().width() / STEP_PX) + 1];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = index.within(day(first + i, view), day(first + i + 1, view));
        }
        return new Density(first, counts);
    }

    private static double day(long step, LaneGeometry view) {
        return view.scale().breaks().day(step * STEP_PX / view.packedPxPerDay());
    }

    /** Leaves an event out. */
    void remove(double fromDay, double toDay, LaneGeometry view) {
        for (int i = 0; i < counts.length; i++) {
            if (fromDay < day(first + i + 1, view) && toDay > day(first + i, view)) {
                counts[i]--;
            }
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
