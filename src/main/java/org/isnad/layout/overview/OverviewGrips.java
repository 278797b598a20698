package org.isnad.layout.overview;

import org.isnad.scene.Box;

/**
 * The drag handles of the frame in the overview: both of its edges and its inside. They do not overlap, none is narrower than
 * {@link #GRIP_PX} however short the time in view is, and all lie inside the strip.
 *
 * @param left moves the left edge
 * @param body moves the whole
 * @param right moves the right edge
 */
public record OverviewGrips(Box left, Box body, Box right) {
    /** How wide an area is at least. */
    public static final double GRIP_PX = 12;

    /** The part of the overview that a point lies in. */
    public enum Part {
        /** The left edge of the view. */
        LEFT_EDGE,
        /** The view itself. */
        BODY,
        /** The right edge of the view. */
        RIGHT_EDGE,
        /** Time that is not in view. */
        OUTSIDE
    }

    /**
     * The areas of a frame.
     *
     * @param stripLeftPx left edge of the strip, at least three grips from the right one
     * @param stripRightPx right edge of the strip
     */
    static OverviewGrips of(Box frame, double stripLeftPx, double stripRightPx) {
        double inward = Math.clamp((frame.width() - GRIP_PX) / 2, 0, GRIP_PX / 2);
        double middle = frame.x() + frame.width() / 2;
        double left = Math.min(frame.x() + inward, middle - GRIP_PX / 2);
        double right = Math.max(frame.right() - inward, middle + GRIP_PX / 2);
        // At an end of the strip an area does not leave it, and what comes after gives way.
        left = Math.clamp(left, stripLeftPx + GRIP_PX, stripRightPx - 2 * GRIP_PX);
        right = Math.clamp(right, left + GRIP_PX, stripRightPx - GRIP_PX);
        return new OverviewGrips(
                new Box(left - GRIP_PX, frame.y(), GRIP_PX, frame.height()),
                new Box(left, frame.y(), right - left, frame.height()),
                new Box(right, frame.y(), GRIP_PX, frame.height()));
    }

    /** The part at a point of the picture. */
    public Part at(double x, double y) {
        if (left.contains(x, y)) {
            return Part.LEFT_EDGE;
        }
        if (right.contains(x, y)) {
            return Part.RIGHT_EDGE;
        }
        return body.contains(x, y) ? Part.BODY : Part.OUTSIDE;
    }
}
