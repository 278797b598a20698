package org.isnad.layout.disagreement;

import org.isnad.scale.NumberScale;

/**
 * Maps numbers to places on a level axis, linearly: zero to its left end.
 *
 * @param upright the same scale set upright: zero at its lower edge
 */
record LevelScale(NumberScale upright) {

    /** The scale from zero to {@code max}, which is greater. */
    static LevelScale of(double max, double leftPx, double rightPx) {
        return new LevelScale(NumberScale.linear(0, max, leftPx, rightPx));
    }

    /** Where a number lies; also outside the domain. */
    double x(double value) {
        return leftPx() + rightPx() - upright.y(value);
    }

    /** Left end of the axis. */
    double leftPx() {
        return upright.topPx();
    }

    /** Right end of the axis. */
    double rightPx() {
        return upright.bottomPx();
    }
}
