package org.isnad.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.columns.EventColumns;
import org.isnad.layout.TimelineRequest.Overflow;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * All lanes at one zoom: their rows and heights. It does not depend on the days in view.
 *
 * @param lanes from top to bottom
 * @param rowPitchPx distance between two rows
 * @param heightPx of all lanes together
 */
record TimelinePacking(List<Lane> lanes, double rowPitchPx, double heightPx) {
    /** Room above the first and below the last row of a lane. */
    static final double PADDING_PX = 7;

    private static final double MIN_PITCH_PX = 18;
    private static final int MIN_ROWS = 2;

    /**
     * One lane with its place.
     *
     * @param spec what it shows
     * @param members indexes of its events in ascending order
     * @param rows where they stand
     * @param topPx its upper edge, from the upper edge of the first lane
     * @param heightPx its height
     */
    record Lane(LaneSpec spec, IntList members, LanePacking rows, double topPx, double heightPx) {}

    /** Copies the list. */
    TimelinePacking {
        lanes = List.copyOf(lanes);
    }

    /** The height that so many lanes need at least, each with the fewest rows that it can have. */
    static double leastPx(int lanes, TextMetrics metrics) {
        return lanes * (MIN_ROWS * pitch(metrics) + 2 * PADDING_PX);
    }

    /** Packs all lanes into a region of that height. */
    static TimelinePacking of(
            EventColumns columns,
            List<LaneSpec> specs,
            double pxPerDay,
            double regionPx,
            Overflow overflow,
            EventLabels labels,
            TextMetrics metrics) {
        MarkExtents extents = MarkExtents.of(columns, pxPerDay);
        List<IntList> members =
                specs.stream().map(spec -> members(columns, spec.category())).toList();
        double pitch = pitch(metrics);
        int highest = overflow == Overflow.SCROLL
                ? LanePacking.SCROLL_ROWS
                : Math.max(MIN_ROWS, (int) ((regionPx - 2 * PADDING_PX) / pitch));
        List<LanePacking> rows = new ArrayList<>();
        for (IntList lane : members) {
            rows.add(LanePacking.of(lane, extents, labels, highest));
        }
        if (overflow == Overflow.FOLD) {
            fold(rows, members, extents, labels, (int) ((regionPx - specs.size() * 2 * PADDING_PX) / pitch));
        }
        return stacked(specs, members, rows, pitch, regionPx);
    }

    /** Two labels of neighbouring rows must not touch, whatever the font. */
    private static double pitch(TextMetrics metrics) {
        return Math.max(MIN_PITCH_PX, metrics.ascent(FontRole.LABEL_STRONG) + metrics.descent(FontRole.LABEL_STRONG));
    }

    private static IntList members(EventColumns columns, int category) {
        IntList members = new IntList();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.category(i) == category) {
                members.add(i);
            }
        }
        return members;
    }

    /** Takes rows from the fullest lane, one by one, until all fit or every lane has the fewest that it can have. */
    private static void fold(
            List<LanePacking> rows, List<IntList> members, MarkExtents extents, EventLabels labels, int room) {
        int[] shares = rows.stream().mapToInt(TimelinePacking::rowsOf).toArray();
        int[] needs = shares.clone();
        while (Arrays.stream(shares).sum() > room) {
            int fullest = 0;
            for (int lane = 1; lane < shares.length; lane++) {
                fullest = shares[lane] > shares[fullest] ? lane : fullest;
            }
            if (shares[fullest] <= MIN_ROWS) {
                break;
            }
            shares[fullest]--;
        }
        for (int lane = 0; lane < shares.length; lane++) {
            if (shares[lane] < needs[lane]) {
                rows.set(lane, LanePacking.of(members.get(lane), extents, labels, shares[lane]));
            }
        }
    }

    private static int rowsOf(LanePacking packing) {
        return Math.max(MIN_ROWS, packing.rowCount());
    }

    /** Stacks the lanes; height that nobody needs goes to all in proportion to their rows. */
    private static TimelinePacking stacked(
            List<LaneSpec> specs, List<IntList> members, List<LanePacking> rows, double pitch, double regionPx) {
        int allRows = rows.stream().mapToInt(TimelinePacking::rowsOf).sum();
        double needed = allRows * pitch + specs.size() * 2 * PADDING_PX;
        double spare = Math.max(0, regionPx - needed);
        List<Lane> lanes = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < specs.size(); i++) {
            int own = rowsOf(rows.get(i));
            double height = own * pitch + 2 * PADDING_PX + spare * own / allRows;
            lanes.add(new Lane(specs.get(i), members.get(i), rows.get(i), top, height));
            top += height;
        }
        return new TimelinePacking(lanes, pitch, top);
    }
}
