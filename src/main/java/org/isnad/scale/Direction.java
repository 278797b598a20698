package org.isnad.scale;

/** Which way time runs in a picture. */
public enum Direction {
    /** The oldest at the right, the default. */
    RIGHT_TO_LEFT,
    /** The oldest at the left. */
    LEFT_TO_RIGHT;

    /** The other one. */
    public Direction flipped() {
        return this == RIGHT_TO_LEFT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }
}
