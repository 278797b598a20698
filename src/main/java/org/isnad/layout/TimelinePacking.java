package org.isnad.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.layout.TimelineRequest.Overflow;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * All lanes at one zoom: their rows and heights. It does not depend on the days in view.
 *
 * @param lanes from top to bottom
 * @param rowPitchPx distance between two rows
 * @param paddingPx room above the first and below the last row of a lane
 * @param heightPx of all lanes together
 */
record TimelinePacking(List<Lane> lanes, double rowPitchPx, double paddingPx, double heightPx) {
    /** Room above the first and below the last row of a lane, where there is enough. */
    static final double PADDING_PX = 7;

    private static final double MIN_PADDING_PX = 1;
    private static final double MIN_PITCH_PX = 18;
    private static final int GOOD_ROWS = 2;
    private static final int MOST_STEPS = 32;
    private static final double ROUNDING = 1e-6;

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
        double pitch = pitchPx(metrics);
        double padding = PADDING_PX;
        int highest = LanePacking.SCROLL_ROWS;
        int fewest = GOOD_ROWS;
        if (overflow == Overflow.FOLD) {
            double spare = regionPx - specs.size() * GOOD_ROWS * pitch;
            padding = Math.clamp(spare / (2 * Math.max(1, specs.size())), MIN_PADDING_PX, PADDING_PX);
            fewest = spare < specs.size() * 2 * MIN_PADDING_PX ? 1 : GOOD_ROWS;
            highest = Math.max(fewest, (int) ((regionPx - 2 * padding) / pitch));
        }
        List<LanePacking> rows = new ArrayList<>();
        for (IntList lane : members) {
            rows.add(LanePacking.of(lane, extents, labels, highest));
        }
        if (overflow == Overflow.FOLD) {
            int room = (int) ((regionPx - specs.size() * 2 * padding) / pitch + ROUNDING);
            fold(rows, members, extents, labels, fewest, room);
        }
        return stacked(specs, members, rows, pitch, padding, fewest, regionPx);
    }

    /** The height under which lanes do not find room for one row each. */
    static double leastPx(int lanes, TextMetrics metrics) {
        return lanes * (pitchPx(metrics) + 2 * MIN_PADDING_PX);
    }

    /** The height from which each lane has a row of events and one of counts. */
    static double goodPx(int lanes, TextMetrics metrics) {
        return lanes * (GOOD_ROWS * pitchPx(metrics) + 2 * MIN_PADDING_PX);
    }

    /** Two labels of neighbouring rows must not touch, whatever the font. */
    private static double pitchPx(TextMetrics metrics) {
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

    /** Gives all lanes the fewest rows, and what is left to the lane that still counts the most events together. */
    private static void fold(
            List<LanePacking> rows,
            List<IntList> members,
            MarkExtents extents,
            EventLabels labels,
            int fewest,
            int room) {
        int[] needs = rows.stream().mapToInt(packing -> rowsOf(packing, fewest)).toArray();
        int left = room - Arrays.stream(needs).sum();
        if (left >= 0) {
            return;
        }
        int[] shares = new int[needs.length];
        Arrays.fill(shares, fewest);
        for (int lane = 0; lane < shares.length; lane++) {
            rows.set(lane, LanePacking.of(members.get(lane), extents, labels, fewest));
        }
        left = room - fewest * shares.length;
        // In a high picture more than one at a time, so that the work does not grow with the height.
        int step = Math.max(1, left / MOST_STEPS);
        while (left > 0) {
            int next = neediest(rows, shares, needs);
            int more = Math.min(Math.min(step, left), needs[next] - shares[next]);
            shares[next] += more;
            left -= more;
            rows.set(next, LanePacking.of(members.get(next), extents, labels, shares[next]));
        }
    }

    /** Of the lanes with fewer rows than they need the one that folds most, then the one that lacks most. */
    private static int neediest(List<LanePacking> rows, int[] shares, int[] needs) {
        return IntStream.range(0, shares.length)
                .filter(lane -> shares[lane] < needs[lane])
                .boxed()
                .max(Comparator.<Integer>comparingInt(lane -> rows.get(lane).folded())
                        .thenComparingInt(lane -> needs[lane] - shares[lane])
                        .thenComparingInt(lane -> -lane))
                .orElseThrow();
    }

    private static int rowsOf(LanePacking packing, int fewest) {
        return Math.max(fewest, packing.rowCount());
    }

    /** Stacks the lanes; height that nobody needs goes to all in proportion to their rows. */
    private static TimelinePacking stacked(
            List<LaneSpec> specs,
            List<IntList> members,
            List<LanePacking> rows,
            double pitch,
            double padding,
            int fewest,
            double regionPx) {
        int allRows = rows.stream().mapToInt(packing -> rowsOf(packing, fewest)).sum();
        double needed = allRows * pitch + specs.size() * 2 * padding;
        double spare = Math.max(0, regionPx - needed);
        List<Lane> lanes = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < specs.size(); i++) {
            int own = rowsOf(rows.get(i), fewest);
            double height = own * pitch + 2 * padding + spare * own / allRows;
            lanes.add(new Lane(specs.get(i), members.get(i), rows.get(i), top, height));
            top += height;
        }
        return new TimelinePacking(lanes, pitch, padding, top);
    }
}
