package org.isnad.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The times of many documents. A time is kept once, however many have it: a million events lie in some thousand days. */
final class NamedTimes {
    private final Map<NamedTime, Integer> numbers = new HashMap<>();
    private final List<NamedTime> times = new ArrayList<>();
    private final IntList timeOf = new IntList();
    private final IntList documents = new IntList();

    /** Adds a time of a document; documents come in their order. */
    void add(NamedTime time, int document) {
        Integer known = numbers.putIfAbsent(time, times.size());
        if (known == null) {
            timeOf.add(times.size());
            times.add(time);
        } else {
            timeOf.add(known);
        }
        documents.add(document);
    }

    /** Gives back the room that is only needed while more are added. */
    NamedTimes trimmed() {
        numbers.clear();
        timeOf.trim();
        documents.trim();
        return this;
    }

    /** The documents with a time that is asked for, ascending; those with two of them twice. */
    int[] documentsIn(AskedTime asked) {
        BitSet held = new BitSet();
        for (int i = 0; i < times.size(); i++) {
            held.set(i, asked.holds(times.get(i)));
        }
        IntList found = new IntList();
        for (int i = 0; i < documents.size(); i++) {
            if (held.get(timeOf.get(i))) {
                found.add(documents.get(i));
            }
        }
        return found.toArray();
    }
}
