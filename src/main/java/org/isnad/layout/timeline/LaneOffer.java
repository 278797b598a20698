package org.isnad.layout.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.columns.EventIndexes;

/**
 * What a lane shows with how many rows: the best of several packings. Not thread-safe.
 */
final class LaneOffer {
    /** In lanes with more events the usual order is good enough, and trying others would take too long. */
    private static final int TRIED = 200;

    private final List<WholeLane> packings;
    private final Map<Integer, WholeLane> best = new HashMap<>();

    /** Packs a lane in each order that is worth a try, in at most so many rows. */
    LaneOffer(EventIndexes members, MarkExtents extents, EventLabels labels, Stretch stretch, int mostRows) {
        List<Comparator<Integer>> orders = PackingOrder.worthTrying(extents.columns());
        packings = orders.subList(0, members.size() > TRIED ? 1 : orders.size()).stream()
                .map(order -> WholeLane.of(members, extents, labels, stretch, order, mostRows))
                .toList();
    }

    /** How much the titles count together in so many rows, before these are filled. */
    double titles(int rows) {
        return packings.stream().mapToDouble(lane -> lane.titles(rows)).max().orElse(0);
    }

    /** The packing with so many rows that shows most titles. */
    WholeLane best(int rows) {
        return best.computeIfAbsent(
                rows,
                count -> packings.stream()
                        .map(lane -> lane.withRows(count))
                        .max(Comparator.comparingDouble(lane -> lane.titles(count)))
                        .orElseThrow());
    }
}
