package org.isnad.ui.state;

/**
 * Where the view stands or is under way to.
 *
 * @param range the stretch that will be in view
 * @param move what led there
 */
public record Destination(DayRange range, Move move) {

    /** Ways to move, as far as going back is concerned. */
    public enum Move {
        /** A little way, of which one makes many: wheel, drag, a key that is held. Many together are one place. */
        STEP,
        /** Somewhere else at once; a place of its own. */
        JUMP,
        /** Follows what the user did elsewhere, and belongs to the place that this made. */
        FOLLOW
    }
}
