package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.timeline.glyph.EventGlyph;
import org.isnad.time.DateBounds;

/**
 * A lane of so many events that they are packed block by block, where the view comes by. Blocks begin at fixed days of a
 * zoom. A title stands within its block, so none depends on how others are packed; marks that reach across the border of
 * two blocks are given their rows before, in a run of {@value #RUN} blocks, and those that reach across the border of two runs
 * before that, over all time.
 *
 * <p>In each stretch of a block only as many events are tried as could find room, those with the most sources first, and at a
 * border none that finds every row taken there: the work for a view follows its width and not the data.
 */
final class BlockedLane implements LanePacking {
    private static final double BLOCK_PX = 1024;
    private static final double MARGIN_PX = PackedRow.GAP_PX / 2;
    private static final double BUCKET_PX = 64;
    private static final int KEPT = 32;

    /** No mark reaches farther beyond its days, with the room around it. */
    private static final double REACH_PX = MarkExtents.WARNING_PX + EventGlyph.FADE_PX + 12;

    /** How many blocks have the marks that reach across their borders packed together. */
    private static final int RUN = 32;

    /** In how many steps the days around a border are looked at, so that those at the border itself are among them. */
    private static final int STEPS = 16;

    private static final double RUN_PX = RUN * BLOCK_PX;
    private static final int KEPT_RUNS = 4;

    private final EventIndexes members;
    private final LaneIndex index;
    private final MarkExtents extents;
    private final EventColumns columns;
    private final EventLabels labels;
    private final int rowCount;
    private final RowPacking betweenRuns;
    private final Comparator<Integer> order;
    private final LinkedHashMap<Long, RowPacking> runs = new LinkedHashMap<>(16, 0.75f, true);
    private final LinkedHashMap<Long, RowPacking> blocks = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * A lane of so many rows. Looks alone at what may cross the border of two runs.
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
        betweenRuns =
                new RowPacking(extents, labels, stretch(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), rows());
        long first = number(extents.place(extents.firstDay()) - MarkExtents.OPEN_PX - REACH_PX, RUN_PX);
        long last = number(extents.place(extents.lastDay()) + MarkExtents.OPEN_PX + REACH_PX, RUN_PX);
        Across across = new Across(betweenRuns);
        for (long border = first; border <= last + 1; border++) {
            across.place(border * RUN_PX);
        }
    }

    /** The marks that reach across borders of blocks within a run, and across no border of a run. */
    private RowPacking withinRun(long run) {
        double from = run * RUN_PX;
        RowPacking within = new RowPacking(
                extents,
                labels,
                stretch(from + MARGIN_PX, from + RUN_PX - MARGIN_PX),
                rows(betweenRuns, from, from + RUN_PX));
        Across across = new Across(within);
        for (int border = 1; border < RUN; border++) {
            across.place(from + border * BLOCK_PX);
        }
        return within;
    }

    /** Gives rows to marks that reach across borders, one border after the other. */
    private final class Across {
        private final RowPacking into;
        private final boolean betweenRunsToo;

        /** Numbers of the events that found no room. */
        private final BitSet refused = new BitSet();

        private int inWords;
        private int inLines;

        /**
         * @param into over the rows of {@link #betweenRuns} or that itself
         */
        Across(RowPacking into) {
            this.into = into;
            betweenRunsToo = into.equals(betweenRuns);
        }

        /** Two marks that reach across one border cannot stand in the same place of a row: none is tried where all are taken. */
        void place(double border) {
            inWords = 0;
            inLines = 0;
            boolean crowded = isCrowded(border);
            double firstPx = border - REACH_PX - extents.pxPerDay();
            int from = firstFrom(firstPx);
            int after = firstFrom(border + REACH_PX);
            int[] near = index.reaching(
                    from, day -> day == DateBounds.OPEN_TO || extents.place((double) day) > border - REACH_PX);
            for (int i = 0; i < near.length && inLines < PackedRow.LINES * rowCount; i++) {
                if (!crowded || isLong(near[i])) {
                    place(near[i], border);
                }
            }
            double step = (border + REACH_PX - firstPx) / STEPS;
            for (int k = 1; k <= STEPS && from < after; k++) {
                int to = k == STEPS ? after : firstFrom(firstPx + k * step);
                for (int number : index.first(from, to, mostTried())) {
                    boolean inDays = columns.shape(members.get(number)) == DateShape.DAY;
                    boolean room =
                            inDays ? inWords < rowCount : inLines < PackedRow.LINES * rowCount || inWords < rowCount;
                    if (room && (!crowded || (!inDays && isLong(number)))) {
                        place(number, border);
                    }
                }
                from = to;
            }
        }

        /**
         * Whether more events begin near a border than could find room there. No title may stand across it, so that their
         * marks would take all rows and stand there as a column without words; titles of their neighbours take the rows, and
         * only what is long is given its place.
         */
        private boolean isCrowded(double border) {
            return firstFrom(border + REACH_PX) - firstFrom(border - REACH_PX - extents.pxPerDay()) > mostTried();
        }

        private boolean isLong(int number) {
            int event = members.get(number);
            return extents.end(event) - extents.start(event) >= BUCKET_PX;
        }

        private void place(int number, double border) {
            int event = members.get(number);
            if (refused.get(number)
                    || extents.start(event) - MARGIN_PX >= border
                    || extents.end(event) + MARGIN_PX < border) {
                return;
            }
            Optional<Spot> spot = into.spot(event).or(() -> betweenRuns.spot(event));
            if (spot.isEmpty()) {
                if (betweenRunsToo || !crosses(event, RUN_PX)) {
                    into.placeMark(event);
                }
                spot = into.spot(event);
                refused.set(number, spot.isEmpty());
            }
            if (spot.isPresent() && spot.get().isLine()) {
                inLines++;
            } else if (spot.isPresent()) {
                inWords++;
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

    /** The rows with what stands in those of a packing in a stretch. */
    private List<PackedRow> rows(RowPacking before, double from, double to) {
        List<PackedRow> rows = rows();
        for (int row = 0; row < rowCount; row++) {
            PackedRow all = before.rows().get(row);
            copy(all.words(), rows.get(row).words(), from, to);
            copy(all.line(0), rows.get(row).line(0), from, to);
            copy(all.line(1), rows.get(row).line(1), from, to);
        }
        return rows;
    }

    private static long block(double px) {
        return number(px, BLOCK_PX);
    }

    private static long number(double px, double widthPx) {
        return (long) Math.floor(px / widthPx);
    }

    private boolean crosses(int event, double widthPx) {
        return number(extents.start(event) - MARGIN_PX, widthPx) != number(extents.end(event) + MARGIN_PX, widthPx);
    }

    private RowPacking packed(long block) {
        double from = block * BLOCK_PX;
        double to = from + BLOCK_PX;
        RowPacking run = run(block);
        RowPacking packing =
                new RowPacking(extents, labels, stretch(from + MARGIN_PX, to - MARGIN_PX), rows(run, from, to));
        List<Integer> tried = candidates(block);
        for (int event : tried) {
            across(run, event)
                    .ifPresentOrElse(
                            spot -> packing.placeTitle(event, spot), () -> packing.place(event, false, rowCount));
        }
        for (int event : tried) {
            if (packing.spot(event).isEmpty() && across(run, event).isEmpty() && !crosses(event, BLOCK_PX)) {
                if (!packing.place(event, true, rowCount) && !isCrowded(event)) {
                    packing.placeBare(event);
                }
            }
        }
        return packing;
    }

    /**
     * Whether more events begin near this one than could find room: a mark without a title would then stand for chance, and
     * many of them as a column at the end of a block, where no title fits any more. The density shows all of them.
     */
    private boolean isCrowded(int event) {
        double bucket = Math.floor(extents.dateStart(event) / BUCKET_PX) * BUCKET_PX;
        return firstFrom(bucket + BUCKET_PX) - firstFrom(bucket) > mostTried();
    }

    private RowPacking run(long block) {
        return runs.computeIfAbsent(Math.floorDiv(block, (long) RUN), this::withinRun);
    }

    /** Where the mark of an event stands that reaches across a border. */
    private Optional<Spot> across(RowPacking run, int event) {
        return run.spot(event).or(() -> betweenRuns.spot(event));
    }

    private static void copy(RowSpace all, RowSpace part, double from, double to) {
        for (int k = all.firstEndingAfter(from); k < all.size() && all.start(k) < to; k++) {
            part.take(all.start(k), all.end(k), all.owner(k));
        }
    }

    /** As many events as could find room in a place, a mark in each row, and as many more whose titles stand elsewhere. */
    private int mostTried() {
        return 2 * rowCount + 2;
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
            for (int number : index.first(from, to, mostTried())) {
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
        List<RowPacking> near = new ArrayList<>(List.of(betweenRuns));
        for (long block = block(from); block <= block(to); block++) {
            RowPacking run = run(block);
            if (!near.contains(run)) {
                near.add(run);
            }
            near.add(blocks.computeIfAbsent(block, this::packed));
        }
        while (runs.size() > KEPT_RUNS) {
            runs.pollFirstEntry();
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
