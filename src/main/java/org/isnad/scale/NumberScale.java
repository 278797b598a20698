package org.isnad.scale;

/**
 * Maps numbers to heights in pixels: {@code min} to the lower edge, {@code max} to the upper one; y grows downward.
 *
 * <p>With {@code log(10, 1000, 0, 100)} the value 100 lies at 50 px, halfway, and with {@code linear(0, 1000, 0, 100)} at
 * 90 px.
 *
 * @param kind how distances on the axis are meant
 * @param min at the lower edge; above zero on a logarithmic scale
 * @param max at the upper edge; greater than {@code min}
 * @param topPx upper edge
 * @param bottomPx lower edge; greater than {@code topPx}
 */
public record NumberScale(Kind kind, double min, double max, double topPx, double bottomPx) {

    /** How distances on the axis are meant. */
    public enum Kind {
        /** Equal distances are equal differences. */
        LINEAR,
        /** Equal distances are equal ratios. */
        LOG
    }

    /** Refuses an empty, reversed or infinite domain or range, and zero or less on a logarithmic scale. */
    public NumberScale {
        boolean finite = Double.isFinite(max - min) && Double.isFinite(bottomPx - topPx);
        if (!finite || !(min < max && topPx < bottomPx) || (kind == Kind.LOG && min <= 0)) {
            throw new IllegalArgumentException(
                    "no " + kind + " scale: " + min + " to " + max + ", pixels " + topPx + " to " + bottomPx);
        }
    }

    /** A logarithmic scale. */
    public static NumberScale log(double min, double max, double topPx, double bottomPx) {
        return new NumberScale(Kind.LOG, min, max, topPx, bottomPx);
    }

    /** A linear scale. */
    public static NumberScale linear(double min, double max, double topPx, double bottomPx) {
        return new NumberScale(Kind.LINEAR, min, max, topPx, bottomPx);
    }

    /**
     * Where a value lies; also outside the domain. On a logarithmic scale zero lies at positive infinity, and a negative
     * value nowhere (NaN).
     */
    public double y(double value) {
        double part = switch (kind) {
            case LINEAR -> (value - min) / (max - min);
            case LOG -> Math.log(value / min) / Math.log(max / min);
        };
        return bottomPx - part * (bottomPx - topPx);
    }

    /** Which value lies there; also outside the range. */
    public double value(double y) {
        double part = (bottomPx - y) / (bottomPx - topPx);
        return switch (kind) {
            case LINEAR -> min + part * (max - min);
            case LOG -> min * Math.pow(max / min, part);
        };
    }
}
