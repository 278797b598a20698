package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.columns.EventColumns;

/**
 * The order in which events choose their places: those with more sources first, of those the shorter, of those the
 * earlier. Where labels do not count it is the order of time.
 */
final class PackingOrder {
    private static final int MOST_SOURCES_RANKED = 3;
    private static final List<Integer> LENGTHS_DAYS = List.of(1, 31, 366);

    private PackingOrder() {}

    /** The events of a lane, which are given in order of time, in the order of packing. */
    static IntList of(IntList members, EventColumns columns, EventLabels labels) {
        if (!labels.packed()) {
            return members;
        }
        List<Integer> ordered = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            ordered.add(members.get(i));
        }
        ordered.sort(Comparator.<Integer>comparingInt(event -> -Math.min(MOST_SOURCES_RANKED, columns.sources(event)))
                .thenComparingInt(event -> length(columns, event))
                .thenComparingLong(columns::fromDay)
                .thenComparingLong(columns::toDay)
                .thenComparingInt(event -> -columns.sources(event))
                .thenComparingInt(event -> event));
        IntList result = new IntList();
        ordered.forEach(result::add);
        return result;
    }

    /** 0 for a day, then a month, a year, longer. */
    private static int length(EventColumns columns, int event) {
        long from = columns.fromDay(event);
        long to = columns.toDay(event);
        int length = 0;
        // Not as a difference: open sides are so far away that it would overflow.
        while (length < LENGTHS_DAYS.size() && to > from + LENGTHS_DAYS.get(length)) {
            length++;
        }
        return length;
    }
}
