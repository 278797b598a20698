package org.isnad.layout.timeline;

import java.util.Arrays;

/**
 * What of one row is taken, as stretches that lie at least {@link LanePacking#GAP_PX} apart, from left to right. Finding
 * takes logarithmic time, adding at the end constant time.
 */
final class RowSpace {
    /** The owner of the place of a count. */
    static final int COUNT = Integer.MIN_VALUE;

    private double[] starts = new double[8];
    private double[] ends = new double[8];
    private int[] owners = new int[8];
    private int size;

    /** Whether nothing lies in a stretch or nearer to it than the gap. */
    boolean isFree(double start, double end) {
        int next = firstNear(start);
        return next == size || starts[next] - end >= LanePacking.GAP_PX;
    }

    /** The same without regard to what that owner has taken itself. */
    boolean isFreeFor(int owner, double start, double end) {
        for (int k = firstNear(start); k < size && starts[k] - end < LanePacking.GAP_PX; k++) {
            if (owners[k] != owner) {
                return false;
            }
        }
        return true;
    }

    /** The owners of what lies in a stretch or nearer to it than the gap, from left to right. */
    int[] near(double start, double end) {
        int from = firstNear(start);
        int to = from;
        while (to < size && starts[to] - end < LanePacking.GAP_PX) {
            to++;
        }
        return Arrays.copyOfRange(owners, from, to);
    }

    /**
     * Takes a stretch that is free.
     *
     * @param owner the event whose mark lies in it; the complement of its index if it holds only the second line of its
     *     label; {@link #COUNT} for a count
     */
    void take(double start, double end, int owner) {
        if (size == owners.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            owners = Arrays.copyOf(owners, 2 * size);
        }
        int at = firstNear(start);
        System.arraycopy(starts, at, starts, at + 1, size - at);
        System.arraycopy(ends, at, ends, at + 1, size - at);
        System.arraycopy(owners, at, owners, at + 1, size - at);
        starts[at] = start;
        ends[at] = end;
        owners[at] = owner;
        size++;
    }

    /** Gives the stretch that lies at a place free again. */
    void release(double place) {
        int at = firstEndingAfter(place);
        size--;
        System.arraycopy(starts, at + 1, starts, at, size - at);
        System.arraycopy(ends, at + 1, ends, at, size - at);
        System.arraycopy(owners, at + 1, owners, at, size - at);
    }

    /** Index of the first stretch that ends after a place, the number of stretches if none does. */
    int firstEndingAfter(double place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int firstNear(double start) {
        if (size == 0 || start - ends[size - 1] >= LanePacking.GAP_PX) {
            return size;
        }
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start - ends[middle] < LanePacking.GAP_PX) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
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

    /** The event whose mark and label lie in a stretch; see {@link #take}. */
    int owner(int k) {
        return owners[k];
    }

    /** The events of the row, from left to right. */
    IntList events() {
        IntList events = new IntList();
        for (int k = 0; k < size; k++) {
            if (owners[k] >= 0) {
                events.add(owners[k]);
            }
        }
        return events;
    }
}
