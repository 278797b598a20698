package org.isnad.columns;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the index of an event by its id: a hash table with open addressing and linear probing over indexes, 8 to 16 bytes an
 * event. Made when it is first asked; safe for all threads.
 */
final class IdIndex {
    private static final int FREE = -1;

    private final int size;
    private final IntFunction<String> ids;
    private final Supplier<int[]> way;
    private volatile int @Nullable [] table;

    /**
     * @param size how many events there are
     * @param ids their ids by index, each only once and always the same
     * @param way all indexes, in the order in which ids are found most quickly; asked for once or twice
     */
    IdIndex(int size, IntFunction<String> ids, Supplier<int[]> way) {
        this.size = size;
        this.ids = ids;
        this.way = way;
    }

    /** The same where the order does not matter. */
    IdIndex(int size, IntFunction<String> ids) {
        this(size, ids, () -> IntStream.range(0, size).toArray());
    }

    /** The index of the event; -1 if there is none of that id. */
    int of(String id) {
        int[] known = table;
        if (known == null) {
            // Two threads may make the same table twice.
            known = made();
            table = known;
        }
        for (int slot = slot(id, known); known[slot] != FREE; slot = slot + 1 & known.length - 1) {
            if (ids.apply(known[slot]).equals(id)) {
                return known[slot];
            }
        }
        return FREE;
    }

    private int[] made() {
        int[] made = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        Arrays.fill(made, FREE);
        for (int i : way.get()) {
            int slot = slot(ids.apply(i), made);
            while (made[slot] != FREE) {
                slot = slot + 1 & made.length - 1;
            }
            made[slot] = i;
        }
        return made;
    }

    private static int slot(String id, int[] table) {
        int hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & table.length - 1;
    }
}
