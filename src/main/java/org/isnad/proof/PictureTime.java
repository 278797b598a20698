package org.isnad.proof;

import org.isnad.columns.BusiestStretch;
import org.isnad.layout.data.PlotData;

/**
 * The time on a picture where no dates are asked for: days {@code [fromDay, toDay)}, epoch days with fractions.
 *
 * @param fromDay begin, inclusive
 * @param toDay end, exclusive; greater than {@code fromDay}
 */
public record PictureTime(double fromDay, double toDay) {
    /** What is added at either side of what the data says, as a part of its length. */
    private static final double MARGIN = 0.02;

    /** All of it, with a margin. */
    public static PictureTime whole(PlotData data) {
        return withMargin(data.fromDay(), data.toDay());
    }

    /** The stretch where the events crowd, with a margin; all of the time where they do not. */
    public static PictureTime busiest(PlotData data) {
        return BusiestStretch.of(data.columns())
                .map(stretch -> withMargin((double) stretch.fromDay(), (double) stretch.toDay()))
                .orElseGet(() -> whole(data));
    }

    /** How many days it has. */
    public double days() {
        return toDay - fromDay;
    }

    private static PictureTime withMargin(double from, double to) {
        double margin = (to - from) * MARGIN;
        return new PictureTime(from - margin, to + margin);
    }
}
