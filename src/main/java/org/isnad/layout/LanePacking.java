package org.isnad.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.columns.EventColumns;

/**
 * The rows of one lane at one zoom: which event stands in which row, and which ones share a mark.
 *
 * <p>First fit in chronological order: an event takes the first row in which it and its label begin after the last label;
 * where there is none, the row whose last label belongs to the event with the fewest sources gives that label up. An
 * event that finds no row joins the one of the same dates and status, as a count beside its mark; else it is counted in
 * the last row on the pill of its stretch of {@link #STRETCH_PX}, or has its own mark there where it would be the only
 * one. Nothing here knows the view, so nothing jumps while it
 * moves.
 */
final class LanePacking {
    /** The most rows of a lane that can be scrolled. */
    static final int SCROLL_ROWS = 12;

    /** Distance between two things in a row. */
    static final double GAP_PX = 8;

    /** Width of the count beside a mark, with the gap before it. */
    static final double COUNT_PX = 28;

    /** Stretch of time that shares a pill. */
    static final double STRETCH_PX = 44;

    private final MarkExtents extents;
    private final EventLabels labels;
    private final int maxRows;
    private final List<IntList> rows = new ArrayList<>();
    private final List<Double> markEnds = new ArrayList<>();
    private final List<Double> labelEnds = new ArrayList<>();
    private final Map<Integer, IntList> joined = new HashMap<>();
    private final IntList overflow = new IntList();
    private final IntList pillStarts = new IntList();
    private final BitSet alone = new BitSet();

    private LanePacking(MarkExtents extents, EventLabels labels, int maxRows) {
        this.extents = extents;
        this.labels = labels;
        this.maxRows = maxRows;
    }

    /**
     * Packs the events of a lane.
     *
     * @param members indexes of the events in ascending order
     * @param maxRows how many rows there may be, at least 1; the last one holds the pills if there are any
     */
    static LanePacking of(IntList members, MarkExtents extents, EventLabels labels, int maxRows) {
        LanePacking packing = new LanePacking(extents, labels, maxRows);
        packing.pack(members);
        if (!packing.overflow.isEmpty()) {
            packing = new LanePacking(extents, labels, maxRows - 1);
            packing.pack(members);
            packing.cutIntoPills();
            packing.findAlone();
        }
        return packing;
    }

    private void pack(IntList chronological) {
        IntList members = wellSourcedFirst(chronological);
        for (int i = 0; i < members.size(); i++) {
            int event = members.get(i);
            int row = rowFor(extents.start(event));
            if (row >= 0) {
                place(event, row);
            } else if (!join(event)) {
                overflow.add(event);
            }
        }
    }

    /** Of the events with the same dates those with more sources come first, so that they keep their rows and labels. */
    private IntList wellSourcedFirst(IntList members) {
        EventColumns columns = extents.columns();
        if (columns.size() >= EventLabels.PACKED_WITH_LABELS) {
            return members;
        }
        List<Integer> ordered = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            ordered.add(members.get(i));
        }
        ordered.sort(Comparator.<Integer>comparingLong(columns::fromDay)
                .thenComparingLong(columns::toDay)
                .thenComparingInt(event -> -columns.sources(event))
                .thenComparingInt(event -> event));
        IntList result = new IntList();
        ordered.forEach(result::add);
        return result;
    }

    private int rowFor(double start) {
        int weakest = -1;
        int fewestSources = Integer.MAX_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            if (labelEnds.get(row) + GAP_PX <= start) {
                return row;
            }
            int sources = extents.columns().sources(rows.get(row).last());
            if (markEnds.get(row) + GAP_PX <= start && sources < fewestSources) {
                weakest = row;
                fewestSources = sources;
            }
        }
        if (rows.size() < maxRows) {
            rows.add(new IntList());
            markEnds.add(Double.NEGATIVE_INFINITY);
            labelEnds.add(Double.NEGATIVE_INFINITY);
            return rows.size() - 1;
        }
        return weakest;
    }

    private void place(int event, int row) {
        double end = extents.end(event);
        rows.get(row).add(event);
        markEnds.set(row, end);
        labelEnds.set(row, labels.fitsInside(event, extents) ? end : end + labels.besidePx(event));
    }

    private boolean join(int event) {
        EventColumns columns = extents.columns();
        for (int row = 0; row < rows.size(); row++) {
            int last = rows.get(row).last();
            if (columns.fromDay(last) == columns.fromDay(event)
                    && columns.toDay(last) == columns.toDay(event)
                    && columns.shape(last) == columns.shape(event)
                    && columns.status(last) == columns.status(event)) {
                IntList others = joined.get(last);
                if (others == null) {
                    others = new IntList();
                    joined.put(last, others);
                    markEnds.set(row, markEnds.get(row) + COUNT_PX);
                    labelEnds.set(row, labelEnds.get(row) + COUNT_PX);
                }
                others.add(event);
                return true;
            }
        }
        return false;
    }

    private void cutIntoPills() {
        long stretch = Long.MIN_VALUE;
        for (int k = 0; k < overflow.size(); k++) {
            long own = (long) Math.floor(extents.dateStart(overflow.get(k)) / STRETCH_PX);
            if (k == 0 || own != stretch) {
                pillStarts.add(k);
                stretch = own;
            }
        }
    }

    /** Finds the pills of one event whose own mark has room between the things beside it. */
    private void findAlone() {
        double before = Double.NEGATIVE_INFINITY;
        for (int pill = 0; pill < pillCount(); pill++) {
            int event = pillMember(pill, 0);
            double after = pill + 1 < pillCount()
                    ? Math.min(stretchStart(pill + 1), extents.start(pillMember(pill + 1, 0)))
                    : Double.POSITIVE_INFINITY;
            boolean fits = pillSize(pill) == 1
                    && extents.start(event) >= before + GAP_PX
                    && extents.end(event) + GAP_PX <= after;
            alone.set(pill, fits);
            before = fits ? extents.end(event) : stretchStart(pill) + STRETCH_PX - GAP_PX / 2;
        }
    }

    /** Whether a pill counts one event whose own mark fits in its place. */
    boolean isAlone(int pill) {
        return alone.get(pill);
    }

    /** How many rows there are, that of the pills included. */
    int rowCount() {
        return rows.size() + (overflow.isEmpty() ? 0 : 1);
    }

    /** How many events are counted on a mark that they share. */
    int folded() {
        int onMarks = joined.values().stream().mapToInt(IntList::size).sum();
        return onMarks + overflow.size() - alone.cardinality();
    }

    /** How many rows hold single events. */
    int eventRows() {
        return rows.size();
    }

    /** The events of a row, from left to right. */
    IntList row(int row) {
        return rows.get(row);
    }

    /** The events that share the mark of this one, without it; empty if there are none. */
    IntList joinedTo(int event) {
        return joined.getOrDefault(event, new IntList());
    }

    /** Where a mark with its count ends. */
    double end(int event) {
        return extents.end(event) + (joined.containsKey(event) ? COUNT_PX : 0);
    }

    /** How many pills there are. */
    int pillCount() {
        return pillStarts.size();
    }

    /** How many events a pill counts. */
    int pillSize(int pill) {
        int next = pill + 1 < pillStarts.size() ? pillStarts.get(pill + 1) : overflow.size();
        return next - pillStarts.get(pill);
    }

    /** An event of a pill, in chronological order. */
    int pillMember(int pill, int index) {
        return overflow.get(pillStarts.get(pill) + index);
    }

    /** Where the stretch of a pill begins. */
    double stretchStart(int pill) {
        return Math.floor(extents.dateStart(pillMember(pill, 0)) / STRETCH_PX) * STRETCH_PX;
    }

    /** The extents behind the packing. */
    MarkExtents extents() {
        return extents;
    }
}
