package org.isnad.search;

import java.util.Arrays;

/** A growable list of unboxed {@code int} values. */
final class IntList {
    private int[] values = new int[8];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(8, size * 2));
        }
        values[size++] = value;
    }

    int get(int i) {
        return values[i];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** Gives back the room for more. */
    void trim() {
        values = toArray();
    }
}
