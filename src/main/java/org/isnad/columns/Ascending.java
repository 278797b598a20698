package org.isnad.columns;

/** Finds places in ascending days by halving. */
public final class Ascending {
    private Ascending() {}

    /** How many days lie below one: the place of the first that does not; with the same day several times, of the first of them. */
    public static int below(long[] days, double day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
