package org.isnad.layout.timeline;

import java.util.Arrays;
import org.isnad.columns.EventIndexes;

/** A growing list of int values. Not thread-safe while it grows. */
final class IntList {
    private int[] values = new int[8];
    private int size;

    /** A list of the indexes of events. */
    static IntList of(EventIndexes events) {
        IntList list = new IntList();
        list.values = events.toArray();
        list.size = list.values.length;
        return list;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(8, size * 2));
        }
        values[size++] = value;
    }

    int get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index + " of " + size);
        }
        return values[index];
    }

    int last() {
        return get(size - 1);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether a value is in the list; looks at all of them. */
    boolean contains(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }
}
