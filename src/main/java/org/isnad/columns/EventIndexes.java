package org.isnad.columns;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Some of the events of {@link EventColumns}: their indexes, ascending, each once. Immutable. */
public final class EventIndexes {
    /** No events. */
    public static final EventIndexes NONE = new EventIndexes(new int[0]);

    private final int[] indexes;

    /** Takes over an array that nobody else changes. */
    EventIndexes(int[] ascending) {
        indexes = ascending;
    }

    /**
     * Events by their indexes.
     *
     * @throws IllegalArgumentException if they do not ascend
     */
    public static EventIndexes of(int... ascending) {
        for (int i = 1; i < ascending.length; i++) {
            if (ascending[i] <= ascending[i - 1]) {
                throw new IllegalArgumentException(ascending[i] + " after " + ascending[i - 1]);
            }
        }
        return new EventIndexes(ascending.clone());
    }

    /** The events that are in any of these, each once. */
    public static EventIndexes union(Collection<EventIndexes> several) {
        if (several.size() == 1) {
            return several.iterator().next();
        }
        BitSet all = new BitSet(
                1 + several.stream().mapToInt(EventIndexes::last).max().orElse(-1));
        several.forEach(one -> one.addTo(all));
        return of(all);
    }

    private int last() {
        return indexes.length == 0 ? -1 : indexes[indexes.length - 1];
    }

    /** The events whose bits are set. */
    public static EventIndexes of(BitSet bits) {
        int[] events = new int[bits.cardinality()];
        int event = -1;
        for (int i = 0; i < events.length; i++) {
            event = bits.nextSetBit(event + 1);
            events[i] = event;
        }
        return new EventIndexes(events);
    }

    /** Those of these events whose bits are set. */
    public EventIndexes within(BitSet bits) {
        int[] kept = new int[indexes.length];
        int size = 0;
        for (int index : indexes) {
            if (bits.get(index)) {
                kept[size++] = index;
            }
        }
        return size == indexes.length ? this : new EventIndexes(Arrays.copyOf(kept, size));
    }

    /** How many events there are. */
    public int size() {
        return indexes.length;
    }

    /** The index of an event, counted from 0 in chronological order. */
    public int get(int position) {
        return indexes[position];
    }

    /** Whether an event is one of them. */
    public boolean contains(int event) {
        return position(event).isPresent();
    }

    /** At which position an event stands; empty if it is not one of them. */
    public OptionalInt position(int event) {
        int found = Arrays.binarySearch(indexes, event);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /**
     * How many stand before the first that meets a condition; all of them if none does.
     *
     * @param late false for some events at the beginning and true for all after them
     */
    public int before(IntPredicate late) {
        int low = 0;
        int high = indexes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (late.test(indexes[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Sets the bit of each event. */
    public void addTo(BitSet bits) {
        for (int index : indexes) {
            bits.set(index);
        }
    }

    /** The indexes in an array of their own. */
    public int[] toArray() {
        return indexes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventIndexes that && Arrays.equals(indexes, that.indexes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(indexes);
    }

    @Override
    public String toString() {
        return indexes.length + " events";
    }
}
