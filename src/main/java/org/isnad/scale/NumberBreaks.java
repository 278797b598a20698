package org.isnad.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.scale.NumberScale.Stretch;

/**
 * Chooses what a broken value axis leaves out: stretches between values that are so far apart that on a linear axis
 * their differences could not be seen.
 *
 * <p>Of the gaps between neighbouring values the longest are left out, as many as may be and as long as each of them is
 * at least {@link #RATIO} times as long as all that stays. Zero belongs to the axis: from there to the values that
 * are nearest to it nothing is left out. Where the rule finds nothing the axis is linear.
 *
 * @param min lower edge of the axis, a round number
 * @param max upper edge, a round number
 * @param breaks what is left out, ascending; no value lies in it or at its ends; empty for a linear axis
 */
public record NumberBreaks(double min, double max, List<Stretch> breaks) {
    /** How many times what stays a stretch is as long at least. */
    public static final double RATIO = 3;

    /** How many breaks an axis has at most. */
    public static final int MOST = 3;

    /** Into how many round steps what stays is divided, about. */
    private static final int STEPS = 6;

    /** A stretch this much shorter than its numbers cannot be drawn with doubles. */
    private static final double PRECISION = 1e-9;

    /** Copies the list. */
    public NumberBreaks {
        breaks = List.copyOf(breaks);
    }

    /**
     * The axis for some values; without breaks its edges are zero and the outermost values themselves.
     *
     * @param values finite; at least one
     * @param most how many breaks there is room for
     */
    public static NumberBreaks of(List<Double> values, int most) {
        List<Double> sorted = values.stream().distinct().sorted().toList();
        double low = Math.min(0, sorted.getFirst());
        double high = Math.max(0, sorted.getLast());
        List<Stretch> gaps = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            Stretch gap = new Stretch(sorted.get(i - 1), sorted.get(i));
            if (gap.from() >= 0 || gap.to() <= 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(Comparator.comparingDouble(Stretch::length).reversed());
        for (int count = Math.min(Math.min(most, MOST), gaps.size()); count > 0; count--) {
            List<Stretch> chosen = gaps.subList(0, count).stream()
                    .sorted(Comparator.comparingDouble(Stretch::from))
                    .toList();
            double stays = stays(low, high, chosen);
            if (stays > 0 && chosen.stream().allMatch(gap -> gap.length() >= RATIO * stays)) {
                NumberBreaks rounded = rounded(low, high, chosen, stays);
                if (rounded.drawable()) {
                    return rounded;
                }
            }
        }
        return new NumberBreaks(low, high, List.of());
    }

    private static double stays(double low, double high, List<Stretch> chosen) {
        double stays = 0;
        double from = low;
        for (Stretch gap : chosen) {
            stays += gap.from() - from;
            from = gap.to();
        }
        return stays + high - from;
    }

    /** The gaps drawn in to round numbers beyond their ends, so that each value has room around it. */
    private static NumberBreaks rounded(double low, double high, List<Stretch> chosen, double stays) {
        double step = step(stays / STEPS);
        List<Stretch> breaks = new ArrayList<>();
        for (Stretch gap : chosen) {
            double from = above(gap.from(), step);
            double to = below(gap.to(), step);
            if (!(from < to)) {
                return new NumberBreaks(low, high, List.of());
            }
            breaks.add(new Stretch(from, to));
        }
        return new NumberBreaks(low == 0 ? 0 : below(low, step), high == 0 ? 0 : above(high, step), breaks);
    }

    /** Whether doubles tell the numbers of each part of the axis apart. */
    private boolean drawable() {
        if (breaks.isEmpty()) {
            return false;
        }
        double from = min;
        for (Stretch one : breaks) {
            if (!wide(from, one.from())) {
                return false;
            }
            from = one.to();
        }
        return wide(from, max);
    }

    private static boolean wide(double from, double to) {
        return to - from > PRECISION * Math.max(Math.abs(from), Math.abs(to));
    }

    private static double above(double value, double step) {
        return (Math.floor(value / step) + 1) * step;
    }

    private static double below(double value, double step) {
        return (Math.ceil(value / step) - 1) * step;
    }

    /** The least of 1, 2, 5 times a power of ten that is no less. */
    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (int mantissa : List.of(1, 2, 5)) {
            if (mantissa * power >= rough) {
                return mantissa * power;
            }
        }
        return 10 * power;
    }
}
