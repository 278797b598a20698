package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.model.Status;

/**
 * The rows of one lane at one zoom: which event stands in which row, where its label stands, and which ones share a mark.
 *
 * <p>First fit in {@link PackingOrder}: an event takes the first row with a gap for its mark and its label after or before
 * it; else two rows with a gap for the label in two lines; else a new row; else a row with a gap for the mark alone; else
 * one in which labels are in the way, those of the fewest sources, which give way. An event that finds none joins the one
 * of the same dates and status, as a count beside its mark; else it stands in the last row, see {@link CountPacking}. Nothing
 * here knows the view, so nothing jumps while it moves.
 */
final class LanePacking {
    /** The most rows of a lane that can be scrolled. */
    static final int SCROLL_ROWS = 12;

    /** Distance between two things in a row. */
    static final double GAP_PX = 8;

    /** Width of the count beside a mark, with the gap before it. */
    static final double COUNT_PX = 28;

    private static final int MOST_SOURCES_WEIGHED = 1000;

    private final MarkExtents extents;
    private final EventLabels labels;
    private final int maxRows;
    private final List<RowSpace> rows = new ArrayList<>();
    private final Map<Integer, LabelSpot> spots = new HashMap<>();
    private final Map<Alike, Placed> alike = new HashMap<>();
    private final Map<Integer, IntList> joined = new HashMap<>();
    private final List<Placed> bare = new ArrayList<>();
    private final IntList overflow = new IntList();
    private CountPacking counts;

    /** What events must share to share a mark. */
    private record Alike(long from, long to, DateShape shape, Status status) {}

    private record Placed(int event, int row) {}

    private LanePacking(MarkExtents extents, EventLabels labels, int maxRows) {
        this.extents = extents;
        this.labels = labels;
        this.maxRows = maxRows;
        counts = CountPacking.of(overflow, extents, labels);
    }

    /**
     * Packs the events of a lane.
     *
     * @param members indexes of the events in ascending order
     * @param maxRows how many rows there may be, at least 1; the last one holds the counts if there are any
     */
    static LanePacking of(IntList members, MarkExtents extents, EventLabels labels, int maxRows) {
        LanePacking packing = new LanePacking(extents, labels, maxRows);
        packing.pack(members);
        if (!packing.overflow.isEmpty()) {
            packing = new LanePacking(extents, labels, maxRows - 1);
            packing.pack(members);
            packing.counts = CountPacking.of(packing.overflow, extents, labels);
        }
        return packing;
    }

    private void pack(IntList chronological) {
        IntList members = PackingOrder.of(chronological, extents.columns(), labels);
        for (int i = 0; i < members.size(); i++) {
            int event = members.get(i);
            if (!placed(event) && !placedInsteadOfLabels(event) && !join(event)) {
                overflow.add(event);
            }
        }
        bare.sort(Comparator.comparingInt(placed -> -extents.columns().sources(placed.event())));
        bare.forEach(this::label);
    }

    private boolean placed(int event) {
        double start = extents.start(event);
        double end = extents.end(event);
        if (labels.fitsInside(event, extents)) {
            return placedIn(event, start, end, LabelSpot.INSIDE, true);
        }
        if (!labels.packed()) {
            return placedIn(event, start, end, LabelSpot.NONE, true);
        }
        LabelLines one = labels.oneLine(event);
        LabelLines two = labels.lines(event);
        boolean longLabel = two.count() > 1 && one.widthPx() > EventLabels.LONG_PX;
        return (!longLabel && beside(event, start, end, one))
                || (two.count() > 1 && beside(event, start, end, two))
                || (longLabel && beside(event, start, end, one))
                || (opened() && besideIn(rows.size() - 1, event, start, end, one))
                || placedIn(event, start, end, LabelSpot.NONE, false);
    }

    /** Takes the first gap for a mark whose label does not need any; whether there is one. */
    private boolean placedIn(int event, double start, double end, LabelSpot spot, boolean mayOpen) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isFree(start, end)) {
                take(row, event, start, end, spot);
                return true;
            }
        }
        if (mayOpen && opened()) {
            take(rows.size() - 1, event, start, end, spot);
            return true;
        }
        return false;
    }

    /** Takes a place in which only labels are in the way, those of the fewest sources; whether there is one. */
    private boolean placedInsteadOfLabels(int event) {
        double start = extents.start(event);
        double end = extents.end(event);
        int weakest = -1;
        int least = Integer.MAX_VALUE;
        for (int row = 0; labels.packed() && row < rows.size(); row++) {
            int weight = labelsInTheWay(rows.get(row), start, end);
            if (weight < least) {
                weakest = row;
                least = weight;
            }
        }
        if (weakest < 0) {
            return false;
        }
        for (int owner : rows.get(weakest).near(start, end)) {
            strip(owner < 0 ? ~owner : owner, owner < 0 ? weakest - 1 : weakest);
        }
        take(weakest, event, start, end, labels.fitsInside(event, extents) ? LabelSpot.INSIDE : LabelSpot.NONE);
        return true;
    }

    /** The weight of the labels in the way: their most sources, then their number; out of range where a mark is. */
    private int labelsInTheWay(RowSpace row, double start, double end) {
        int[] owners = row.near(start, end);
        int most = 0;
        for (int owner : owners) {
            if (owner >= 0 && extents.start(owner) < end + GAP_PX && end(owner) > start - GAP_PX) {
                return Integer.MAX_VALUE;
            }
            most = Math.max(
                    most, Math.min(MOST_SOURCES_WEIGHED, extents.columns().sources(owner < 0 ? ~owner : owner)));
        }
        return most * MOST_SOURCES_WEIGHED + owners.length;
    }

    private void strip(int event, int row) {
        if (spot(event).side() == LabelSpot.Side.NONE) {
            // Both lines were in the way, and went with the first.
            return;
        }
        free(event, row);
        rows.get(row).take(extents.start(event), end(event), event);
        spots.put(event, LabelSpot.NONE);
        bare.add(new Placed(event, row));
    }

    /** Gives free what mark and label of an event have taken. */
    private void free(int event, int row) {
        LabelSpot spot = spot(event);
        if (spot.lines() > 1) {
            double from = spot.side() == LabelSpot.Side.AFTER
                    ? end(event) + EventLabels.OFFSET_PX
                    : extents.start(event)
                            - EventLabels.OFFSET_PX
                            - labels.lines(event).secondPx();
            rows.get(row + 1).release(from);
        }
        rows.get(row).release(extents.start(event));
    }

    /** Gives a mark without label one again, where others have left room. */
    private void label(Placed mark) {
        double start = extents.start(mark.event());
        double end = end(mark.event());
        if (spot(mark.event()).side() != LabelSpot.Side.NONE) {
            return;
        }
        free(mark.event(), mark.row());
        LabelLines two = labels.lines(mark.event());
        boolean labelled = besideIn(mark.row(), mark.event(), start, end, labels.oneLine(mark.event()))
                || (two.count() > 1
                        && mark.row() + 1 < rows.size()
                        && besideIn(mark.row(), mark.event(), start, end, two));
        if (!labelled) {
            rows.get(mark.row()).take(start, end, mark.event());
        }
    }

    private boolean opened() {
        if (rows.size() < maxRows) {
            rows.add(new RowSpace());
            return true;
        }
        return false;
    }

    private boolean beside(int event, double start, double end, LabelLines lines) {
        for (int row = 0; row + lines.count() <= rows.size(); row++) {
            if (besideIn(row, event, start, end, lines)) {
                return true;
            }
        }
        return false;
    }

    private boolean besideIn(int row, int event, double start, double end, LabelLines lines) {
        double after = end + EventLabels.OFFSET_PX;
        double before = start - EventLabels.OFFSET_PX;
        double width = lines.widthPx();
        RowSpace space = rows.get(row);
        if (space.isFree(start, after + width) && secondFree(row, lines, after, after + lines.secondPx())) {
            take(row, event, start, after + width, new LabelSpot(LabelSpot.Side.AFTER, lines.count()));
            takeSecond(row, event, lines, after, after + lines.secondPx());
            return true;
        }
        if (space.isFree(before - width, end) && secondFree(row, lines, before - lines.secondPx(), before)) {
            take(row, event, before - width, end, new LabelSpot(LabelSpot.Side.BEFORE, lines.count()));
            takeSecond(row, event, lines, before - lines.secondPx(), before);
            return true;
        }
        return false;
    }

    private boolean secondFree(int row, LabelLines lines, double start, double end) {
        return lines.count() == 1 || rows.get(row + 1).isFree(start, end);
    }

    private void takeSecond(int row, int event, LabelLines lines, double start, double end) {
        if (lines.count() > 1) {
            rows.get(row + 1).take(start, end, ~event);
        }
    }

    private void take(int row, int event, double start, double end, LabelSpot spot) {
        rows.get(row).take(start, end, event);
        spots.put(event, spot);
        if (spot.side() == LabelSpot.Side.NONE && labels.packed()) {
            bare.add(new Placed(event, row));
        }
        EventColumns columns = extents.columns();
        alike.putIfAbsent(alike(columns, event), new Placed(event, row));
    }

    private static Alike alike(EventColumns columns, int event) {
        return new Alike(columns.fromDay(event), columns.toDay(event), columns.shape(event), columns.status(event));
    }

    /** Counts an event beside the mark of one like it, which makes room for the count; whether there is one. */
    private boolean join(int event) {
        Placed like = alike.get(alike(extents.columns(), event));
        if (like == null) {
            return false;
        }
        IntList others = joined.get(like.event());
        if (others == null) {
            if (!widened(like)) {
                return false;
            }
            others = new IntList();
            joined.put(like.event(), others);
        }
        others.add(event);
        return true;
    }

    /** Makes room for a count between a mark and its label, or in place of the label. */
    private boolean widened(Placed like) {
        int event = like.event();
        RowSpace space = rows.get(like.row());
        double start = extents.start(event);
        double end = extents.end(event) + COUNT_PX;
        if (!space.isFreeFor(event, start, end)) {
            return false;
        }
        LabelSpot spot = spot(event);
        free(event, like.row());
        LabelLines lines = spot.lines() > 1 ? labels.lines(event) : labels.oneLine(event);
        boolean beside = spot.side() == LabelSpot.Side.AFTER || spot.side() == LabelSpot.Side.BEFORE;
        if (!beside || !besideIn(like.row(), event, start, end, lines)) {
            space.take(start, end, event);
            spots.put(event, beside ? LabelSpot.NONE : spot);
        }
        return true;
    }

    /** How many rows there are, that of the counts included. */
    int rowCount() {
        return rows.size() + (overflow.isEmpty() ? 0 : 1);
    }

    /** How many events are counted on a mark that they share. */
    int folded() {
        int onMarks = joined.values().stream().mapToInt(IntList::size).sum();
        return onMarks + counts.counted();
    }

    /** How many rows hold single events. */
    int eventRows() {
        return rows.size();
    }

    /** What is taken of a row. */
    RowSpace row(int row) {
        return rows.get(row);
    }

    /** The row below the others. */
    CountPacking counts() {
        return counts;
    }

    /** Where the label of an event stands. */
    LabelSpot spot(int event) {
        return spots.getOrDefault(event, counts.spot(event));
    }

    /** The events that share the mark of this one, without it; empty if there are none. */
    IntList joinedTo(int event) {
        return joined.getOrDefault(event, new IntList());
    }

    /** Where a mark with its count ends. */
    double end(int event) {
        return extents.end(event) + (joined.containsKey(event) ? COUNT_PX : 0);
    }

    /** The extents behind the packing. */
    MarkExtents extents() {
        return extents;
    }
}
