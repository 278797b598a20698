package org.isnad.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Long stretches of time in which nothing begins or ends, each drawn as short as a short one: a piecewise linear map from days
 * to the days of an axis. Outside of the stretches a day stays a day; inside of each, all its days share {@link #shownDays}.
 *
 * <p>The map is continuous, strictly monotone and has an inverse everywhere. It depends on the data alone, so that a view
 * can move and zoom over it as over a linear axis.
 *
 * @param stretches what is shortened, ascending and apart from each other; empty for none
 * @param shownDays how long each of them is on the axis, in days; less than any of them
 */
public record TimeBreaks(List<Stretch> stretches, double shownDays) {
    /** Nothing is shortened: days of the axis are days. */
    public static final TimeBreaks NONE = new TimeBreaks(List.of(), 0);

    /** No more than this are made: a picture of zigzags is none of time. */
    private static final int MOST = 10;

    /** A stretch is long from this part of all of the time on. */
    private static final double LONG_PART = 0.04;

    /** Each takes this part of the whole axis. */
    private static final double SHOWN_PART = 0.035;

    /** What stays at either side of a break, as a part of its length on the axis: room for the end of a mark. */
    private static final double MARGIN_PART = 0.3;

    /**
     * A stretch of days.
     *
     * @param fromDay its first day, an epoch day, inclusive
     * @param toDay the day after its last, exclusive; greater than {@code fromDay}
     */
    public record Stretch(double fromDay, double toDay) {

        /** Refuses an empty stretch. */
        public Stretch {
            if (!(fromDay < toDay)) {
                throw new IllegalArgumentException("no stretch of days: " + fromDay + " to " + toDay);
            }
        }

        /** How many days it has. */
        public double days() {
            return toDay - fromDay;
        }
    }

    /** Refuses stretches that touch, are not ascending or not longer than they are shown. */
    public TimeBreaks {
        stretches = List.copyOf(stretches);
        double last = Double.NEGATIVE_INFINITY;
        for (Stretch one : stretches) {
            if (!(last < one.fromDay() && shownDays > 0 && shownDays < one.days())) {
                throw new IllegalArgumentException("no place for " + one + " shown as " + shownDays + " days");
            }
            last = one.toDay();
        }
    }

    /**
     * The breaks of data: the longest stretches between two neighbouring days at which something begins or ends.
     *
     * @param days all days at which something begins or ends, in any order
     */
    public static TimeBreaks between(long[] days) {
        long[] sorted = eachOnce(days);
        if (sorted.length < 2) {
            return NONE;
        }
        double all = (double) (sorted[sorted.length - 1] - sorted[0]);
        List<Stretch> gaps = new ArrayList<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] >= all * LONG_PART) {
                gaps.add(new Stretch((double) sorted[i - 1], (double) sorted[i]));
            }
        }
        gaps.sort(Comparator.comparingDouble(Stretch::days).reversed().thenComparingDouble(Stretch::fromDay));
        // The fewer there are, the longer each is shown; those that would gain nothing are not made.
        for (int count = Math.min(MOST, gaps.size()); count > 0; count--) {
            List<Stretch> longest = gaps.subList(0, count);
            double kept = all - longest.stream().mapToDouble(Stretch::days).sum();
            double shown = kept * SHOWN_PART / (1 - count * SHOWN_PART * (1 + 2 * MARGIN_PART));
            double margin = shown * MARGIN_PART;
            // A break begins and ends with a day: of a stretch of few days nothing is left.
            boolean room = longest.stream()
                    .allMatch(gap -> Math.floor(gap.toDay() - margin) - Math.ceil(gap.fromDay() + margin) > shown);
            if (shown > 0 && room && longest.getLast().days() - 2 * margin > 2 * shown) {
                return new TimeBreaks(
                        longest.stream()
                                .map(gap -> new Stretch(
                                        Math.ceil(gap.fromDay() + margin), Math.floor(gap.toDay() - margin)))
                                .sorted(Comparator.comparingDouble(Stretch::fromDay))
                                .toList(),
                        shown);
            }
        }
        return NONE;
    }

    /** Days in ascending order without repeats; a stream would make an object of each. */
    private static long[] eachOnce(long[] days) {
        long[] sorted = days.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (long day : sorted) {
            if (size == 0 || sorted[size - 1] != day) {
                sorted[size++] = day;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** The day of the axis on which a day lies. */
    public double axisDay(double day) {
        // Asked of every event at every packing, and most axes have no breaks.
        if (stretches.isEmpty()) {
            return day;
        }
        double saved = 0;
        for (Stretch one : stretches) {
            if (day <= one.fromDay()) {
                break;
            }
            if (day < one.toDay()) {
                return one.fromDay() - saved + (day - one.fromDay()) / one.days() * shownDays;
            }
            saved += one.days() - shownDays;
        }
        return day - saved;
    }

    /** Which day lies there on the axis. */
    public double day(double axisDay) {
        double saved = 0;
        for (Stretch one : stretches) {
            double begin = one.fromDay() - saved;
            if (axisDay <= begin) {
                break;
            }
            if (axisDay < begin + shownDays) {
                return one.fromDay() + (axisDay - begin) / shownDays * one.days();
            }
            saved += one.days() - shownDays;
        }
        return axisDay + saved;
    }

    /** Whether a day lies inside a break, not at its edge. */
    public boolean hides(double day) {
        return stretches.stream().anyMatch(one -> day > one.fromDay() && day < one.toDay());
    }
}
