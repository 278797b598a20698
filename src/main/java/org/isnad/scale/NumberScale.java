package org.isnad.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps numbers to heights in pixels: {@code min} to the lower edge, {@code max} to the upper one; y grows downward.
 *
 * <p>With {@code log(10, 1000, 0, 100)} the value 100 lies at 50 px, halfway, and with {@code linear(0, 1000, 0, 100)} at
 * 90 px. On a broken scale equal distances are equal differences wherever no break lies between; each break takes the
 * same height, however much it leaves out.
 *
 * @param kind how distances on the axis are meant
 * @param min at the lower edge; above zero on a logarithmic scale
 * @param max at the upper edge; greater than {@code min}
 * @param topPx upper edge
 * @param bottomPx lower edge; greater than {@code topPx}
 * @param breaks what a broken scale leaves out, ascending, inside of the domain; empty on every other
 * @param breakPx how high each break is
 */
public record NumberScale(
        Kind kind, double min, double max, double topPx, double bottomPx, List<Stretch> breaks, double breakPx) {

    /** How distances on the axis are meant. */
    public enum Kind {
        /** Equal distances are equal differences. */
        LINEAR,
        /** Equal distances are equal ratios. */
        LOG,
        /** Linear, with long stretches between values left out. */
        BROKEN
    }

    /**
     * A stretch of numbers.
     *
     * @param from its lower end
     * @param to its upper end; greater than {@code from}
     */
    public record Stretch(double from, double to) {

        /** Refuses an empty stretch. */
        public Stretch {
            if (!(from < to)) {
                throw new IllegalArgumentException("no stretch from " + from + " to " + to);
            }
        }

        /** How much lies between its ends. */
        public double length() {
            return to - from;
        }
    }

    /**
     * Refuses an empty, reversed or infinite domain or range, zero or less on a logarithmic scale, and breaks that touch
     * each other or an edge, or leave no height for numbers.
     */
    public NumberScale {
        breaks = List.copyOf(breaks);
        boolean finite = Double.isFinite(max - min) && Double.isFinite(bottomPx - topPx);
        if (!finite || !(min < max && topPx < bottomPx) || (kind == Kind.LOG && min <= 0)) {
            throw new IllegalArgumentException(
                    "no " + kind + " scale: " + min + " to " + max + ", pixels " + topPx + " to " + bottomPx);
        }
        double last = min;
        for (Stretch one : breaks) {
            if (kind != Kind.BROKEN || !(last < one.from && one.to < max)) {
                throw new IllegalArgumentException("no place for " + one + " on " + kind + " " + min + " to " + max);
            }
            last = one.to;
        }
        if (!breaks.isEmpty() && !(breakPx >= 0 && breaks.size() * breakPx < bottomPx - topPx)) {
            throw new IllegalArgumentException(breaks.size() + " breaks of " + breakPx + " px leave nothing");
        }
    }

    /** A logarithmic scale. */
    public static NumberScale log(double min, double max, double topPx, double bottomPx) {
        return new NumberScale(Kind.LOG, min, max, topPx, bottomPx, List.of(), 0);
    }

    /** A linear scale. */
    public static NumberScale linear(double min, double max, double topPx, double bottomPx) {
        return new NumberScale(Kind.LINEAR, min, max, topPx, bottomPx, List.of(), 0);
    }

    /** A linear scale that leaves some stretches out; without any it is like {@link #linear}. */
    public static NumberScale broken(
            double min, double max, double topPx, double bottomPx, List<Stretch> breaks, double breakPx) {
        return new NumberScale(Kind.BROKEN, min, max, topPx, bottomPx, breaks, breakPx);
    }

    /**
     * Where a value lies; also outside the domain. On a logarithmic scale zero lies at positive infinity, and a negative
     * value nowhere (NaN). A value that a break leaves out lies in the break, at its share of it.
     */
    public double y(double value) {
        return switch (kind) {
            case LINEAR, BROKEN -> bottomPx - height(value);
            case LOG -> bottomPx - Math.log(value / min) / Math.log(max / min) * (bottomPx - topPx);
        };
    }

    /** Which value lies there; also outside the range. */
    public double value(double y) {
        double part = (bottomPx - y) / (bottomPx - topPx);
        return switch (kind) {
            case LINEAR, BROKEN -> valueAt(bottomPx - y);
            case LOG -> min * Math.pow(max / min, part);
        };
    }

    /** The values that are drawn without a break between them, ascending: one stretch more than there are breaks. */
    public List<Stretch> segments() {
        List<Stretch> segments = new ArrayList<>();
        double from = min;
        for (Stretch one : breaks) {
            segments.add(new Stretch(from, one.from));
            from = one.to;
        }
        segments.add(new Stretch(from, max));
        return List.copyOf(segments);
    }

    /** Height over the lower edge. */
    private double height(double value) {
        double unit = unitPx();
        double height = 0;
        double from = min;
        for (Stretch one : breaks) {
            if (value <= one.from) {
                break;
            }
            height += (one.from - from) * unit;
            if (value < one.to) {
                return height + (value - one.from) / one.length() * breakPx;
            }
            height += breakPx;
            from = one.to;
        }
        return height + (value - from) * unit;
    }

    private double valueAt(double height) {
        double unit = unitPx();
        double rest = height;
        double from = min;
        for (Stretch one : breaks) {
            double under = (one.from - from) * unit;
            if (rest <= under) {
                break;
            }
            rest -= under;
            if (rest < breakPx) {
                return one.from + rest / breakPx * one.length();
            }
            rest -= breakPx;
            from = one.to;
        }
        return from + rest / unit;
    }

    /** Pixels for a difference of one, off the breaks. */
    private double unitPx() {
        // Summed, not subtracted: what is left of huge numbers is lost in a difference.
        double shown = 0;
        double from = min;
        for (Stretch one : breaks) {
            shown += one.from - from;
            from = one.to;
        }
        shown += max - from;
        return (bottomPx - topPx - breaks.size() * breakPx) / shown;
    }
}
