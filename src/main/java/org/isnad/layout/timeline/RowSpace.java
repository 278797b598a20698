package org.isnad.layout.timeline;

import java.util.Arrays;

/**
 * What of one line is taken, as stretches that lie at least a gap apart, from left to right. Finding takes logarithmic
 * time, adding at the end constant time. What belongs to one owner may lie closer together.
 */
final class RowSpace {
    /** Nobody's number. */
    static final int NO_OWNER = Integer.MIN_VALUE;

    private final double gapPx;
    private double[] starts = new double[8];
    private double[] ends = new double[8];
    private int[] owners = new int[8];
    private int size;

    /**
     * A line of which nothing is taken.
     *
     * @param gapPx distance between what belongs to different owners
     */
    RowSpace(double gapPx) {
        this.gapPx = gapPx;
    }

    /** A copy, of which other stretches can be taken. */
    RowSpace(RowSpace other) {
        gapPx = other.gapPx;
        starts = other.starts.clone();
        ends = other.ends.clone();
        owners = other.owners.clone();
        size = other.size;
    }

    /** Whether nothing lies in a stretch or nearer to it than the gap. */
    boolean isFree(double start, double end) {
        int next = firstNear(start);
        return next == size || starts[next] - end >= gapPx;
    }

    /** The same without regard to what that owner has taken itself. */
    boolean isFreeFor(int owner, double start, double end) {
        for (int k = firstNear(start); k < size && starts[k] - end < gapPx; k++) {
            if (owners[k] != owner) {
                return false;
            }
        }
        return true;
    }

    /** Whether in a stretch, or nearer to it than the gap, there is nothing but what has a negative owner. */
    boolean isFreeForEnds(double start, double end) {
        for (int k = firstNear(start); k < size && starts[k] - end < gapPx; k++) {
            if (owners[k] >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The leftmost place at which a stretch is free.
     *
     * @param from where it begins at the earliest
     * @param to where it ends at the latest
     * @return where it begins, NaN if there is no such place
     */
    double firstFree(double from, double to, double width) {
        double start = from;
        for (int k = firstNear(from); k < size && starts[k] - (start + width) < gapPx; k++) {
            start = ends[k] + gapPx;
        }
        return start + width <= to ? start : Double.NaN;
    }

    /** The rightmost place at which a stretch is free; as {@link #firstFree}. */
    double lastFree(double from, double to, double width) {
        double start = to - width;
        int last = firstEndingAfter(to);
        for (int k = Math.min(last, size - 1); k >= 0 && start >= from; k--) {
            if (starts[k] - (start + width) < gapPx && start - ends[k] < gapPx) {
                start = starts[k] - gapPx - width;
            }
        }
        return start >= from ? start : Double.NaN;
    }

    /** Takes a stretch that is free. */
    void take(double start, double end, int owner) {
        if (size == owners.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            owners = Arrays.copyOf(owners, 2 * size);
        }
        int at = firstEndingAfter(start);
        while (at < size && starts[at] < start) {
            at++;
        }
        System.arraycopy(starts, at, starts, at + 1, size - at);
        System.arraycopy(ends, at, ends, at + 1, size - at);
        System.arraycopy(owners, at, owners, at + 1, size - at);
        starts[at] = start;
        ends[at] = end;
        owners[at] = owner;
        size++;
    }

    /** Index of the first stretch that ends after a place, the number of stretches if none does. */
    int firstEndingAfter(double place) {
        return first(place, 0);
    }

    private int firstNear(double start) {
        if (size == 0 || start - ends[size - 1] >= gapPx) {
            return size;
        }
        return first(start, gapPx);
    }

    /** Index of the first stretch whose end lies less than a distance before a place, or after it. */
    private int first(double place, double distance) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (distance > 0 ? place - ends[middle] < distance : ends[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** To whom exactly that stretch belongs; {@link #NO_OWNER} if it is not taken as one. */
    int ownerOf(double start, double end) {
        int at = firstEndingAfter(start);
        return at < size && starts[at] == start && ends[at] == end ? owners[at] : NO_OWNER;
    }

    /** How many stretches are taken. */
    int size() {
        return size;
    }

    /** Where a stretch begins. */
    double start(int k) {
        return starts[k];
    }

    /** Where a stretch ends. */
    double end(int k) {
        return ends[k];
    }

    /** To whom a stretch belongs. */
    int owner(int k) {
        return owners[k];
    }
}
