package org.isnad.interchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The ids that are taken: of events, which are found again by their numbers, eight to sixteen bytes for each, and others.
 */
final class UsedIds {
    private static final int FREE = -1;

    private final IntFunction<String> ids;
    private final Set<String> others = new HashSet<>();

    /** A hash table with open addressing over the numbers of events. */
    private int[] table = new int[1 << 10];

    private int[] hashes = new int[1 << 8];
    private int size;

    /**
     * None yet.
     *
     * @param ids of events by their numbers
     */
    UsedIds(IntFunction<String> ids) {
        this.ids = ids;
        Arrays.fill(table, FREE);
    }

    /** Whether an id is taken. */
    boolean contains(String id) {
        int hash = hash(id);
        for (int slot = hash & table.length - 1; table[slot] != FREE; slot = slot + 1 & table.length - 1) {
            if (hashes[table[slot]] == hash && ids.apply(table[slot]).equals(id)) {
                return true;
            }
        }
        return others.contains(id);
    }

    /** Takes the id of the next event, which {@link #contains} was asked before. */
    void addEvent(String id) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            table = new int[4 * hashes.length];
            Arrays.fill(table, FREE);
            for (int event = 0; event < size; event++) {
                place(event);
            }
        }
        hashes[size] = hash(id);
        place(size++);
    }

    /** Takes an id that no event has; false where it is taken. */
    boolean addOther(String id) {
        return !contains(id) && others.add(id);
    }

    private void place(int event) {
        int slot = hashes[event] & table.length - 1;
        while (table[slot] != FREE) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = event;
    }

    private static int hash(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
