package org.isnad.layout.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.columns.EventIndexes;

/**
 * What a lane shows with how many rows: the best of several packings. Not thread-safe.
 */
final class LaneOffer {
    /** In lanes with more events the usual order is good enough, and trying others would take too long. */
    private static final int TRIED = 200;

    /** How much an event that is only counted takes from a packing; a title that can be read gives 1. */
    private static final double COUNTED = 0.5;

    private final List<WholeLane> packings;

    /** Packs a lane in each order that is worth a try, in at most so many rows. */
    LaneOffer(EventIndexes members, MarkExtents extents, EventLabels labels, Stretch stretch, int mostRows) {
        List<Comparator<Integer>> orders = PackingOrder.worthTrying(extents.columns());
        packings = orders.subList(0, members.size() > TRIED ? 1 : orders.size()).stream()
                .map(order -> WholeLane.of(members, extents, labels, stretch, order, mostRows))
                .toList();
    }

    /** How much the titles count together in so many rows before these are filled, where some stand in other lanes too. */
    double worth(int rows, IntPredicate elsewhere) {
        return packings.stream()
                .mapToDouble(lane -> lane.worth(rows, elsewhere))
                .max()
                .orElse(0);
    }

    /** The events whose titles these rows show before they are filled. */
    Set<Integer> titled(int rows, IntPredicate elsewhere) {
        return packings.stream()
                .max(Comparator.comparingDouble(lane -> lane.worth(rows, elsewhere)))
                .orElseThrow()
                .titled(rows, elsewhere);
    }

    /**
     * The packing with so many rows, filled, whose titles count most.
     *
     * @param most how many rows it may open for what finds no room in these
     */
    WholeLane best(int rows, int most, IntPredicate elsewhere) {
        return packings.stream()
                .map(lane -> lane.withRows(rows, most, elsewhere))
                .max(Comparator.comparingDouble(
                        lane -> lane.worth(lane.rowCount(), elsewhere) - COUNTED * lane.counted()))
                .orElseThrow();
    }
}
