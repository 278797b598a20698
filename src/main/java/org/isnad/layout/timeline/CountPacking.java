package org.isnad.layout.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The packing of the last row of a lane, for the events that found no other: those that would touch there are one count, which stands
 * where the first of them begins; any other has its own mark.
 *
 * <p>So a count is of two events at least. It depends on the zoom alone; at the edges of the view {@link CountPlacement} applies
 * the same rule to what it moves.
 */
final class CountPacking {
    /** The least width of a count. */
    static final double COUNT_PX = 36;

    private static final int WIDE_COUNT = 1000;

    private final MarkExtents extents;
    private final EventLabels labels;
    private final IntList members = new IntList();
    private final IntList groups = new IntList();
    private final RowSpace space = new RowSpace();
    private final Map<Integer, LabelSpot> spots = new HashMap<>();
    private double[] latestEnds = {};

    private CountPacking(MarkExtents extents, EventLabels labels) {
        this.extents = extents;
        this.labels = labels;
    }

    /** Groups the events, which may be in any order. */
    static CountPacking of(IntList events, MarkExtents extents, EventLabels labels) {
        CountPacking row = new CountPacking(extents, labels);
        IntStream.range(0, events.size())
                .map(events::get)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(extents::start).thenComparingInt(event -> event))
                .forEach(row.members::add);
        row.group();
        row.label();
        return row;
    }

    private void group() {
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < members.size(); i++) {
            double start = extents.start(members.get(i));
            if (i > 0 && start - end < LanePacking.GAP_PX) {
                end = countEnd(groups.last(), i + 1);
            } else {
                groups.add(i);
                end = extents.end(members.get(i));
            }
        }
        latestEnds = new double[groups.size()];
        double latest = Double.NEGATIVE_INFINITY;
        for (int group = 0; group < groups.size(); group++) {
            int first = member(first(group));
            space.take(
                    extents.start(first),
                    size(group) == 1 ? extents.end(first) : countEnd(first(group), first(group) + size(group)),
                    size(group) == 1 ? first : RowSpace.COUNT);
            for (int i = first(group); i < first(group) + size(group); i++) {
                latest = Math.max(latest, extents.end(member(i)));
            }
            latestEnds[group] = latest;
        }
    }

    private double countEnd(int from, int to) {
        return extents.start(members.get(from)) + widthPx(to - from);
    }

    /** How wide the count of so many events is. */
    double widthPx(int count) {
        return count < WIDE_COUNT ? COUNT_PX : Math.max(COUNT_PX, labels.countPx(count));
    }

    /** Gives single events their words where they fit beside. */
    private void label() {
        if (!labels.packed()) {
            return;
        }
        for (int group = 0; group < groups.size(); group++) {
            int event = member(first(group));
            if (size(group) == 1) {
                spots.put(event, spotBeside(event));
            }
        }
    }

    private LabelSpot spotBeside(int event) {
        if (labels.fitsInside(event, extents)) {
            return LabelSpot.INSIDE;
        }
        double start = extents.start(event);
        double end = extents.end(event);
        double room = EventLabels.OFFSET_PX + labels.widthPx(event);
        for (LabelSpot.Side side : List.of(LabelSpot.Side.AFTER, LabelSpot.Side.BEFORE)) {
            double from = side == LabelSpot.Side.AFTER ? start : start - room;
            double to = side == LabelSpot.Side.AFTER ? end + room : end;
            if (space.isFreeFor(event, from, to)) {
                space.release(start);
                space.take(from, to, event);
                return new LabelSpot(side, 1);
            }
        }
        return LabelSpot.NONE;
    }

    /** Where the label of a single event stands. */
    LabelSpot spot(int event) {
        return spots.getOrDefault(event, LabelSpot.NONE);
    }

    /** What is taken of the row. */
    RowSpace space() {
        return space;
    }

    /** How many groups there are, from left to right, single events included. */
    int groups() {
        return groups.size();
    }

    /** How many events a group has. */
    int size(int group) {
        return (group + 1 < groups.size() ? groups.get(group + 1) : members.size()) - groups.get(group);
    }

    /** Number of the first event of a group. */
    int first(int group) {
        return groups.get(group);
    }

    /** An event by its number, in the order of their begins. */
    int member(int number) {
        return members.get(number);
    }

    /** The first group from which on, or before which, an event may end after a place. */
    int firstReaching(double place) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latestEnds[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How many events are on counts. */
    int counted() {
        return IntStream.range(0, groups.size())
                .map(this::size)
                .filter(size -> size > 1)
                .sum();
    }
}
