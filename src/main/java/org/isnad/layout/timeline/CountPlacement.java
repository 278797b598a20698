package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import org.isnad.scene.Box;

/**
 * Where the counts of one lane stand in view.
 *
 * <p>Away from the edges of the view all is where {@link CountPacking} has it. At an edge a count is moved into the view; what
 * it then touches is counted with it. A count whose events are all out of view is not shown.
 */
public final class CountPlacement {
    /** Height of a count; two lines of dates find room under it. */
    public static final double HEIGHT_PX = 12;

    private static final double RISE_PX = 7.5;
    private static final double SPREAD_GAP_PX = 0.8;
    private static final double SPREAD_HEIGHT_PX = 1.8;
    private static final double LEVEL_PX = 2.2;
    private static final double LEAST_SPREAD_PX = 2;
    private static final double EDGE_GAP_PX = 2;
    private static final double NEIGHBOUR_GAP_PX = 4;

    private final TimelinePacking.Lane lane;
    private final CountPacking counts;
    private final MarkExtents extents;
    private final LaneGeometry view;
    private final double centreY;
    private final List<Item> items = new ArrayList<>();

    /** Events of the row that follow each other, from the number of the first to that after the last. */
    private record Item(int from, int to, double left, double right) {
        boolean single() {
            return to - from == 1;
        }
    }

    CountPlacement(TimelinePacking.Lane lane, LaneGeometry view, double centreY) {
        this.lane = lane;
        this.view = view;
        this.centreY = centreY;
        counts = lane.rows().counts();
        extents = lane.rows().extents();
        find();
    }

    private void find() {
        double left = view.plot().x();
        for (int group = counts.firstReaching(view.packed(left)); group < counts.groups(); group++) {
            int from = counts.first(group);
            if (view.x(extents.start(counts.member(from))) >= view.plot().right()) {
                return;
            }
            if (inView(from, from + counts.size(group))) {
                add(placed(from, from + counts.size(group)));
            }
        }
    }

    /** Whether the mark of one of the events would be in view. */
    private boolean inView(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.x(extents.start(counts.member(i))) < view.plot().right()
                    && view.x(extents.end(counts.member(i))) > view.plot().x()) {
                return true;
            }
        }
        return false;
    }

    private Item placed(int from, int to) {
        Box plot = view.plot();
        double start = view.x(extents.start(counts.member(from)));
        if (to - from == 1) {
            double end = view.x(extents.end(counts.member(from)));
            return new Item(from, to, Math.max(start, plot.x()), Math.min(end, plot.right()));
        }
        double width = counts.widthPx(to - from);
        double left = Math.min(
                Math.max(start, plot.x() + EDGE_GAP_PX), Math.max(plot.x(), plot.right() - EDGE_GAP_PX - width));
        return new Item(from, to, left, left + width);
    }

    /** Adds what follows from left to right, joined with all that it touches. */
    private void add(Item item) {
        Item last = item;
        while (!items.isEmpty() && last.left() < items.getLast().right() + NEIGHBOUR_GAP_PX) {
            last = placed(items.removeLast().from(), last.to());
        }
        items.add(last);
    }

    /** The counts, from left to right. */
    List<PlacedCount> placedCounts() {
        List<PlacedCount> placedCounts = new ArrayList<>();
        double upperEnd = Double.NEGATIVE_INFINITY;
        for (Item item : items) {
            if (!item.single()) {
                Box box = new Box(item.left(), centreY - RISE_PX, item.right() - item.left(), HEIGHT_PX);
                Box spread = spread(item, box.bottom() + SPREAD_GAP_PX);
                boolean lower = spread.x() < upperEnd + EDGE_GAP_PX;
                upperEnd = lower ? upperEnd : spread.right();
                placedCounts.add(new PlacedCount(
                        lane, item.from(), item.to(), box, lower ? spread(item, spread.y() + LEVEL_PX) : spread));
            }
        }
        return List.copyOf(placedCounts);
    }

    /** Exactly as wide as the dates of the events, as far as they are in view. */
    private Box spread(Item item, double y) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (int i = item.from(); i < item.to(); i++) {
            from = Math.min(from, extents.dateStart(counts.member(i)));
            to = Math.max(to, extents.dateEnd(counts.member(i)));
        }
        double left = Math.clamp(view.x(from), view.plot().x(), view.plot().right() - LEAST_SPREAD_PX);
        double right =
                Math.clamp(view.x(to), left + LEAST_SPREAD_PX, view.plot().right());
        return new Box(left, y, right - left, SPREAD_HEIGHT_PX);
    }

    /** The events whose own marks stand in the row, from left to right. */
    List<Integer> alone() {
        return items.stream()
                .filter(Item::single)
                .map(item -> counts.member(item.from()))
                .toList();
    }
}
