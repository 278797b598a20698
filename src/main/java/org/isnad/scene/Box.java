package org.isnad.scene;

/**
 * A rectangle of the picture.
 *
 * @param x left edge in pixels
 * @param y upper edge in pixels
 * @param width in pixels, not negative
 * @param height in pixels, not negative
 */
public record Box(double x, double y, double width, double height) {

    /** Refuses a negative or undefined size. */
    public Box {
        if (!(width >= 0 && height >= 0) || Double.isNaN(x) || Double.isNaN(y)) {
            throw new IllegalArgumentException("no box: " + x + " " + y + " " + width + " " + height);
        }
    }

    /** Right edge in pixels. */
    public double right() {
        return x + width;
    }

    /** Lower edge in pixels. */
    public double bottom() {
        return y + height;
    }

    /** Whether the two boxes share some area. */
    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether all of {@code other} lies inside, within {@code tolerance} pixels. */
    public boolean contains(Box other, double tolerance) {
        return other.x >= x - tolerance
                && other.y >= y - tolerance
                && other.right() <= right() + tolerance
                && other.bottom() <= bottom() + tolerance;
    }

    /** Whether the point lies inside, left and upper edge included. */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** The box grown by that much on all four sides. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The box reflected at half of the picture's width. */
    public Box mirrored(double pictureWidth) {
        return new Box(pictureWidth - right(), y, width, height);
    }
}
