package org.isnad.ui.state;

/**
 * The way from one stretch of time to another: what is in view after each part of it.
 *
 * <p>The length changes by the same factor in the same part of the way, so that zooming looks even, and both edges move in
 * proportion to it: a day that stands at the same place of both stretches stands there all the way.
 *
 * @param from what is in view at first
 * @param to what is in view at last
 */
record Glide(DayRange from, DayRange to) {

    /** Below this the change of length is no zoom, and its logarithm too coarse to divide by. */
    private static final double SAME_LENGTH = 1e-6;

    /**
     * What is in view.
     *
     * @param part of the way, from 0 to 1
     */
    DayRange at(double part) {
        if (part <= 0) {
            return from;
        }
        if (part >= 1) {
            return to;
        }
        double change = to.days() / from.days();
        double share = Math.abs(change - 1) < SAME_LENGTH ? part : (Math.pow(change, part) - 1) / (change - 1);
        return new DayRange(
                from.fromDay() + share * (to.fromDay() - from.fromDay()),
                from.toDay() + share * (to.toDay() - from.toDay()));
    }

    /**
     * The part of the way after a part of the time: quick at first, slow at the end (a cubic ease-out), for whoever
     * presses a key looks for an answer at once.
     */
    static double eased(double time) {
        double rest = 1 - Math.clamp(time, 0, 1);
        return 1 - rest * rest * rest;
    }
}
