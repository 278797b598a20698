package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.time.DateBounds;

/**
 * A lane of so many events that they are packed block by block, where the view comes by. Blocks begin at fixed days of a
 * zoom. A title stands within its block, so none depends on how others are packed; marks that reach across the border of
 * two blocks are given their rows before, over all time.
 *
 * <p>In each stretch of a block only as many events are tried as could find room, those with the most sources first: the
 * work for a view follows its width and not the data.
 */
final class BlockedLane implements LanePacking {
    private static final double BLOCK_PX = 1024;
    private static final double MARGIN_PX = PackedRow.GAP_PX / 2;
    private static final double BUCKET_PX = 64;
    private static final int KEPT = 32;

    /** No mark reaches farther beyond its days, with the room around it. */
    private static final double REACH_PX = MarkExtents.WARNING_PX + MarkExtents.FADE_PX + 12;

    /** From so many borders on all that lasts is looked at. */
    private static final int MANY_BORDERS = 64;

    private final EventIndexes members;
    private final LaneIndex index;
    private final MarkExtents extents;
    private final EventColumns columns;
    private final EventLabels labels;
    private final int rowCount;
    private final RowPacking crossing;
    private final Comparator<Integer> order;
    private final LinkedHashMap<Long, RowPacking> blocks = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * A lane of so many rows. Looks at what may cross a border alone.
     *
     * @param index of the members
     */
    BlockedLane(EventIndexes members, LaneIndex index, MarkExtents extents, EventLabels labels, int rowCount) {
        this.members = members;
        this.index = index;
        this.extents = extents;
        columns = extents.columns();
        this.labels = labels;
        this.rowCount = rowCount;
        order = PackingOrder.of(columns);
        crossing = new RowPacking(extents, labels, stretch(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), rows());
        BitSet near = nearBorders();
        for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
            int event = members.get(i);
            if (crosses(event)) {
                crossing.placeMark(event);
            }
        }
    }

    /** The numbers of the events that may cross a border, and of some that do not. */
    private BitSet nearBorders() {
        BitSet near = new BitSet(members.size());
        long first = block(extents.place(extents.firstDay()) - MarkExtents.OPEN_PX - REACH_PX);
        long last = block(extents.place(extents.lastDay()) + MarkExtents.OPEN_PX + REACH_PX);
        boolean many = last - first > MANY_BORDERS;
        if (many) {
            index.lasting(near);
        }
        for (long block = first; block <= last + 1; block++) {
            double border = block * BLOCK_PX;
            int after = firstFrom(border + REACH_PX);
            near.set(firstFrom(border - REACH_PX - extents.pxPerDay()), after);
            if (!many) {
                index.reaching(
                        after,
                        day -> day == DateBounds.OPEN_TO || extents.place((double) day) > border - REACH_PX,
                        near);
            }
        }
        return near;
    }

    private List<PackedRow> rows() {
        List<PackedRow> rows = new ArrayList<>();
        for (int i = 0; i < rowCount; i++) {
            rows.add(new PackedRow());
        }
        return rows;
    }

    private static Stretch stretch(double from, double to) {
        return new Stretch(from, to, from, to);
    }

    private static long block(double px) {
        return (long) Math.floor(px / BLOCK_PX);
    }

    private boolean crosses(int event) {
        return block(extents.start(event) - MARGIN_PX) != block(extents.end(event) + MARGIN_PX);
    }

    private RowPacking packed(long block) {
        double from = block * BLOCK_PX;
        double to = from + BLOCK_PX;
        List<PackedRow> rows = rows();
        for (int row = 0; row < rowCount; row++) {
            PackedRow all = crossing.rows().get(row);
            copy(all.words(), rows.get(row).words(), from, to);
            copy(all.line(0), rows.get(row).line(0), from, to);
            copy(all.line(1), rows.get(row).line(1), from, to);
        }
        RowPacking packing = new RowPacking(extents, labels, stretch(from + MARGIN_PX, to - MARGIN_PX), rows);
        List<Integer> tried = candidates(block);
        for (int event : tried) {
            crossing.spot(event)
                    .ifPresentOrElse(
                            spot -> packing.placeTitle(event, spot), () -> packing.place(event, false, rowCount));
        }
        for (int event : tried) {
            if (packing.spot(event).isEmpty() && crossing.spot(event).isEmpty() && !crosses(event)) {
                if (!packing.place(event, true, rowCount)) {
                    packing.placeBare(event);
                }
            }
        }
        return packing;
    }

    private static void copy(RowSpace all, RowSpace part, double from, double to) {
        for (int k = all.firstEndingAfter(from); k < all.size() && all.start(k) < to; k++) {
            part.take(all.start(k), all.end(k), all.owner(k));
        }
    }

    /**
     * The events whose marks begin in a block and are tried, best first: of each 64 px as many as could find room, a mark in each
     * row, and as many more whose titles stand elsewhere.
     */
    private List<Integer> candidates(long block) {
        List<Integer> tried = new ArrayList<>();
        long first = (long) Math.floor((block * BLOCK_PX - extents.pxPerDay()) / BUCKET_PX) - 1;
        long last = (long) Math.floor((block + 1) * BLOCK_PX / BUCKET_PX) + 1;
        int from = firstFrom(first * BUCKET_PX);
        for (long bucket = first; bucket <= last; bucket++) {
            int to = firstFrom((bucket + 1) * BUCKET_PX);
            for (int number : index.first(from, to, 2 * rowCount + 2)) {
                int event = members.get(number);
                if (block(extents.start(event) - MARGIN_PX) == block) {
                    tried.add(event);
                }
            }
            from = to;
        }
        tried.sort(order);
        return tried;
    }

    /** The number of the first event of the lane that begins at a place or later. */
    private int firstFrom(double px) {
        int low = 0;
        int high = members.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (extents.dateStart(members.get(middle)) >= px) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public int rowCount() {
        return rowCount;
    }

    @Override
    public List<RowPacking> near(double from, double to) {
        List<RowPacking> near = new ArrayList<>(List.of(crossing));
        for (long block = block(from); block <= block(to); block++) {
            near.add(blocks.computeIfAbsent(block, this::packed));
        }
        while (blocks.size() > KEPT) {
            blocks.pollFirstEntry();
        }
        return near;
    }

    @Override
    public MarkExtents extents() {
        return extents;
    }
}
