package org.isnad.layout.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What a lane shows with how many rows: the best of several packings. Not thread-safe.
 */
final class LaneOffer {
    /** How much an event that is only counted takes from a packing; a title that can be read gives 1. */
    private static final double COUNTED = 0.5;

    private final List<WholeLane> packings;
    private final TitledEvents titled;
    private final IntPredicate elsewhere;
    private List<WholeLane.Worths> worths = List.of();

    /** When {@link #worths} was worked out, as {@link TitledEvents#changes} counts; negative for never. */
    private int known = -1;

    /**
     * Packs a lane in each order that is worth a try.
     *
     * @param packings of the lane, in all the rows that they need
     * @param titled says which events can be read in other lanes
     * @param lane the number of the lane there
     */
    LaneOffer(List<WholeLane> packings, TitledEvents titled, int lane) {
        this.packings = packings;
        this.titled = titled;
        elsewhere = titled.outside(lane);
    }

    private List<WholeLane.Worths> worths() {
        if (known != titled.changes()) {
            known = titled.changes();
            worths = packings.stream().map(lane -> lane.worths(elsewhere)).toList();
        }
        return worths;
    }

    /** How much the titles count together in so many rows before these are filled. */
    double worth(int rows) {
        return worths().stream().mapToDouble(lane -> lane.sum(rows)).max().orElse(0);
    }

    /** The events whose titles these rows show before they are filled. */
    Set<Integer> titled(int rows) {
        return worths().stream()
                .max(Comparator.comparingDouble(lane -> lane.sum(rows)))
                .orElseThrow()
                .titled(rows);
    }

    /**
     * The packing with so many rows, filled, whose titles count most.
     *
     * @param most how many rows it may open for what finds no room in these
     */
    WholeLane best(int rows, int most) {
        return packings.stream()
                .map(lane -> lane.withRows(rows, most, elsewhere))
                .max(Comparator.comparingDouble(
                        lane -> lane.worths(elsewhere).sum(lane.rowCount()) - COUNTED * lane.counted()))
                .orElseThrow();
    }
}
