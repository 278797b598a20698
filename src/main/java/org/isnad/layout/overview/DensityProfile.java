package org.isnad.layout.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.scale.TimeScale;
import org.isnad.time.DateBounds;

/**
 * How many dates lie where, in bins of equal width along a strip.
 *
 * <p>A date counts as one, spread evenly over all days on which it may lie: one that may lie on any day of a year gives
 * each day 1/365, and none to 1 January. Where a side is open there is nothing to spread over; such a date is only known
 * to be possible there.
 *
 * <p>Adding costs the same however long a date is: what is kept are the changes from bin to bin. Not thread-safe while it
 * grows.
 */
final class DensityProfile {
    /** How many steps of density are told apart; 0 is nothing. */
    static final int LEVELS = 5;

    /** From which part of the fullest bin on a bin has a level, from level 2 upward. */
    private static final List<Double> PARTS = List.of(1.0 / 40, 1.0 / 12, 1.0 / 5, 1.0 / 2);

    private final TimeScale scale;
    private final double binPx;
    private final int bins;
    private final double[] mass;
    private final int[] possible;

    /**
     * An empty profile.
     *
     * @param scale of the strip, from left to right
     * @param binPx width of a bin; the last one may be narrower
     */
    DensityProfile(TimeScale scale, double binPx) {
        this.scale = scale;
        this.binPx = binPx;
        bins = Math.max(1, (int) Math.ceil((scale.rightPx() - scale.leftPx()) / binPx));
        mass = new double[bins + 2];
        possible = new int[bins + 1];
    }

    /**
     * Adds a date; what lies outside of the strip is left out.
     *
     * @param fromDay first day, or {@link DateBounds#OPEN_FROM}
     * @param toDay day after the last, or {@link DateBounds#OPEN_TO}
     */
    void add(long fromDay, long toDay) {
        add(fromDay, toDay, 1);
    }

    /** Adds as many such dates. */
    void add(long fromDay, long toDay, int count) {
        boolean open = fromDay == DateBounds.OPEN_FROM || toDay == DateBounds.OPEN_TO;
        double from = position(fromDay == DateBounds.OPEN_FROM ? scale.fromDay() : (double) fromDay);
        double to = position(toDay == DateBounds.OPEN_TO ? scale.toDay() : (double) toDay);
        if (!(to > 0 && from < bins && from < to)) {
            return;
        }
        int first = (int) Math.max(0, Math.floor(from));
        int last = (int) Math.min(bins, Math.ceil(to));
        possible[first] += count;
        possible[last] -= count;
        if (!open) {
            double perBin = count / (to - from);
            change(Math.max(0, from), perBin);
            change(Math.min(bins, to), -perBin);
        }
    }

    /** The mass of a bin rises by {@code perBin} from a place on; the bin of the place has its part of it. */
    private void change(double position, double perBin) {
        int bin = (int) position;
        double rest = bin + 1 - position;
        mass[bin] += perBin * rest;
        mass[bin + 1] += perBin * (1 - rest);
    }

    private double position(double day) {
        return (scale.x(day) - scale.leftPx()) / binPx;
    }

    /** Left edge of each bin in pixels, and the right edge of the last one. */
    double[] edges() {
        return IntStream.rangeClosed(0, bins).mapToDouble(this::x).toArray();
    }

    /** How many dates are expected in each bin: parts of dates added up. */
    double[] expected() {
        double[] sums = new double[bins];
        double sum = 0;
        for (int i = 0; i < bins; i++) {
            sum += mass[i];
            sums[i] = Math.max(0, sum);
        }
        return sums;
    }

    /** The expectation of the fullest bin, at least 1: a lone date that may lie anywhere does not look like a certain one. */
    double fullest() {
        double most = 1;
        for (double value : expected()) {
            most = Math.max(most, value);
        }
        return most;
    }

    /**
     * The stretches of each level, the level from 1 to {@link #LEVELS}.
     *
     * @param fullest what counts as full, the same for all profiles that are compared
     */
    List<Stretch> stretches(double fullest) {
        double[] expected = expected();
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        int level = 0;
        int possibleHere = 0;
        for (int i = 0; i <= bins; i++) {
            int next = 0;
            if (i < bins) {
                possibleHere += possible[i];
                next = possibleHere == 0 ? 0 : level(expected[i] / fullest);
            }
            if (next != level) {
                if (level > 0) {
                    stretches.add(new Stretch(x(start), x(i), level));
                }
                start = i;
                level = next;
            }
        }
        return stretches;
    }

    private static int level(double part) {
        int level = 1;
        for (double least : PARTS) {
            level += part >= least ? 1 : 0;
        }
        return level;
    }

    private double x(int bin) {
        return Math.min(scale.leftPx() + bin * binPx, scale.rightPx());
    }

    /** Neighbouring bins of one level, from left to right in pixels. */
    record Stretch(double left, double right, int level) {}
}
