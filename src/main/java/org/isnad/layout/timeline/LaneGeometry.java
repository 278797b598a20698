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
 * @param rowPitchPx distance between two rows
 * @param paddingPx room above the first row of a lane
 * @param labelHeightPx height of a line of text
 */
record LaneGeometry(
        TimeScale scale,
        double packedPxPerDay,
        Box plot,
        double scrollPx,
        double rowPitchPx,
        double paddingPx,
        double labelHeightPx) {

    /** Where a place of the packing lies. */
    double x(double packedPx) {
        return scale.axisX(packedPx / packedPxPerDay);
    }

    /** The place of the packing that lies there. */
    double packed(double x) {
        return scale.axisDay(x) * packedPxPerDay;
    }

    /** Whether a place of the packing is between the edges of the view. */
    boolean holds(double packedPx) {
        double x = x(packedPx);
        return x >= plot.x() && x <= plot.right();
    }

    /** Upper edge of a lane. */
    double laneY(TimelinePacking.Lane lane) {
        return plot.y() + lane.topPx() - scrollPx;
    }

    /** Middle of a row. */
    double rowY(TimelinePacking.Lane lane, int row) {
        return laneY(lane) + paddingPx + (row + 0.5) * rowPitchPx;
    }

    /** Whether a row is wholly or partly in the picture. */
    boolean showsRow(double centreY) {
        return centreY + rowPitchPx > plot.y() && centreY - rowPitchPx < plot.bottom();
    }

    /** The box of a line of text. */
    Box labelBox(double x, double centreY, double widthPx) {
        return new Box(x, centreY - labelHeightPx / 2, widthPx, labelHeightPx);
    }

    /** The box of lines of text, of which the first stands in a row and the next in the row below. */
    Box labelBox(double x, double centreY, double widthPx, int lines) {
        return new Box(x, centreY - labelHeightPx / 2, widthPx, labelHeightPx + (lines - 1) * rowPitchPx);
    }
}
