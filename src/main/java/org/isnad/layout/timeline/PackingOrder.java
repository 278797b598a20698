package org.isnad.layout.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.jspecify.annotations.Nullable;

/**
 * The order in which events choose their places: those with more sources first, of those the shorter, of those the
 * earlier.
 */
final class PackingOrder {
    private static final int MOST_SOURCES_RANKED = 3;
    private static final List<Integer> LENGTHS_DAYS = List.of(1, 31, 92, 184, 366, 1830);

    /** How many ranks there are. */
    static final int RANKS = (MOST_SOURCES_RANKED + 1) * 7;

    private PackingOrder() {}

    /** The rank of an event by sources and length, from 0, the first to choose: what goes before days in the order. */
    static int rank(EventColumns columns, int event) {
        int sources = MOST_SOURCES_RANKED - Math.min(MOST_SOURCES_RANKED, columns.sources(event));
        return sources * (LENGTHS_DAYS.size() + 1) + length(columns, event);
    }

    /** The order among the events of a data set. */
    static Comparator<Integer> of(EventColumns columns) {
        return Comparator.<Integer>comparingInt(event -> -Math.min(MOST_SOURCES_RANKED, columns.sources(event)))
                .thenComparingInt(event -> length(columns, event))
                .thenComparingLong(columns::fromDay)
                .thenComparingLong(columns::toDay)
                .thenComparingInt(event -> -columns.sources(event))
                .thenComparingInt(event -> event);
    }

    /** Orders that are worth a try, the usual one first: none is always best. */
    static List<Comparator<Integer>> worthTrying(EventColumns columns) {
        Comparator<Integer> usual = of(columns);
        return List.of(usual, Comparator.<Integer>comparingLong(columns::toDay).thenComparing(usual));
    }

    /** Orders that are worth a try where a single row is packed. */
    static List<Comparator<Integer>> ofOneRow(MarkExtents extents, EventLabels labels) {
        EventColumns columns = extents.columns();
        Comparator<Integer> usual = of(columns);
        return List.of(
                usual,
                Comparator.<Integer>comparingLong(columns::toDay).thenComparing(usual),
                Comparator.<Integer>comparingLong(columns::fromDay).thenComparing(usual),
                Comparator.<Integer>comparingDouble(event -> labels.widthPx(event, false))
                        .thenComparing(usual),
                Comparator.<Integer>comparingDouble(event -> extents.dateEnd(event) - extents.dateStart(event))
                        .thenComparing(usual));
    }

    /** 0 for a day, then a month, a quarter, half a year, a year, five years, longer. */
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

    /** The events of a lane in each order in which they may choose their places; sorted once, whatever the zoom. Not thread-safe. */
    static final class Sorted {
        /** In lanes with more events the usual order is good enough, and trying others would take too long. */
        private static final int TRIED = 200;

        private final EventColumns columns;
        private final EventIndexes members;
        private @Nullable List<List<Integer>> sorted;

        Sorted(EventColumns columns, EventIndexes members) {
            this.columns = columns;
            this.members = members;
        }

        /** The orders that are worth a try, the usual one first. */
        List<List<Integer>> worthTrying() {
            List<List<Integer>> known = sorted;
            if (known == null) {
                List<Comparator<Integer>> orders = PackingOrder.worthTrying(columns);
                known = orders.subList(0, members.size() > TRIED ? 1 : orders.size()).stream()
                        .map(this::sorted)
                        .toList();
                sorted = known;
            }
            return known;
        }

        private List<Integer> sorted(Comparator<Integer> order) {
            return IntStream.range(0, members.size())
                    .map(members::get)
                    .boxed()
                    .sorted(order)
                    .toList();
        }
    }
}
