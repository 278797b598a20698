package org.isnad.layout.timeline;

import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;

/**
 * Where packed rows lie in the picture.
 *
 * @param scale where days lie, from left to right
 * @param packedPxPerDay the zoom of the packing; that of the scale but for rounding
 * @param plot the region of the lanes
 * @param scrollPx how far the lanes are scrolled up
 * @param row the lines of a row
 * @param paddingPx room above the first row of a lane
 */
record LaneGeometry(
        TimeScale scale, double packedPxPerDay, Box plot, double scrollPx, RowMetrics row, double paddingPx) {

    /** Where a place of the packing lies. */
    double x(double packedPx) {
        return scale.axisX(packedPx / packedPxPerDay);
    }

    /** The place of the packing that lies there. */
    double packed(double x) {
        return scale.axisDay(x) * packedPxPerDay;
    }

    /** Upper edge of a lane. */
    double laneY(TimelinePacking.Lane lane) {
        return plot.y() + lane.topPx() - scrollPx;
    }

    /** Upper edge of a row. */
    double rowY(TimelinePacking.Lane lane, int number) {
        return laneY(lane) + paddingPx + number * row.pitchPx();
    }

    /** Whether a row is wholly or partly in the picture. */
    boolean showsRow(double top) {
        return top + row.pitchPx() > plot.y() && top < plot.bottom();
    }
}
