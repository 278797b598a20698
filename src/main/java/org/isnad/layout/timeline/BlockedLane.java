package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;

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

    private final EventIndexes members;
    private final MarkExtents extents;
    private final EventColumns columns;
    private final EventLabels labels;
    private final int rowCount;
    private final RowPacking crossing;
    private final Comparator<Integer> order;
    private final LinkedHashMap<Long, RowPacking> blocks = new LinkedHashMap<>(16, 0.75f, true);

    /** A lane of so many rows. Looks at each event once. */
    BlockedLane(EventIndexes members, MarkExtents extents, EventLabels labels, int rowCount) {
        this.members = members;
        this.extents = extents;
        columns = extents.columns();
        this.labels = labels;
        this.rowCount = rowCount;
        order = PackingOrder.of(columns);
        crossing = new RowPacking(extents, labels, stretch(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), rows());
        for (int i = 0; i < members.size(); i++) {
            int event = members.get(i);
            if (crosses(event)) {
                crossing.placeMark(event);
            }
        }
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

    /** The events that begin in a block and are tried, best first. */
    private List<Integer> candidates(long block) {
        Map<Long, List<Integer>> buckets = new HashMap<>();
        double last = (block + 1) * BLOCK_PX + extents.pxPerDay() + BUCKET_PX;
        for (int i = firstFrom(block * BLOCK_PX - extents.pxPerDay() - BUCKET_PX); i < members.size(); i++) {
            int event = members.get(i);
            if (extents.dateStart(event) > last) {
                break;
            }
            double start = extents.start(event);
            if (block(start - MARGIN_PX) == block) {
                keepBest(
                        buckets.computeIfAbsent((long) Math.floor(start / BUCKET_PX), none -> new ArrayList<>()),
                        event);
            }
        }
        return buckets.values().stream().flatMap(List::stream).sorted(order).toList();
    }

    /** Keeps as many of a bucket as could find room: a mark in each row, and as many more whose titles stand elsewhere. */
    private void keepBest(List<Integer> bucket, int event) {
        int most = 2 * rowCount + 2;
        if (bucket.size() == most && order.compare(bucket.getLast(), event) <= 0) {
            return;
        }
        int at = bucket.size();
        while (at > 0 && order.compare(bucket.get(at - 1), event) > 0) {
            at--;
        }
        bucket.add(at, event);
        if (bucket.size() > most) {
            bucket.removeLast();
        }
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
