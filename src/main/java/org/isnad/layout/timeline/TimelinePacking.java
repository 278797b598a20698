package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.timeline.TimelineRequest.Overflow;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * All lanes at one zoom: their rows and heights. It does not depend on the days in view.
 *
 * @param lanes from top to bottom
 * @param events of all lanes, each once
 * @param rowPitchPx distance between two rows
 * @param paddingPx room above the first and below the last row of a lane
 * @param heightPx of all lanes together
 */
record TimelinePacking(List<Lane> lanes, EventIndexes events, double rowPitchPx, double paddingPx, double heightPx) {
    /** Room above the first and below the last row of a lane, where there is enough. */
    static final double PADDING_PX = 7;

    private static final double MIN_PADDING_PX = 1;
    private static final double COMPACT_PADDING_PX = 4;
    private static final double COLLAPSED_PX = 24;
    private static final double MIN_PITCH_PX = 18;
    private static final double COUNT_RAISED_PX = 1.5;
    private static final int GOOD_ROWS = 2;
    private static final int MOST_STEPS = 32;

    /** How high lanes that can be scrolled may be together, in heights of their region: one crowded lane must not hide all others. */
    private static final double SCROLL_PAGES = 1.5;

    private static final double ROUNDING = 1e-6;

    /**
     * One lane with its place.
     *
     * @param spec what it shows
     * @param rows where its events stand; none of a collapsed lane
     * @param topPx its upper edge, from the upper edge of the first lane
     * @param heightPx its height
     */
    record Lane(LaneSpec spec, LanePacking rows, double topPx, double heightPx) {}

    /** Copies the list. */
    TimelinePacking {
        lanes = List.copyOf(lanes);
    }

    /** Packs all lanes into a region of that height. */
    static TimelinePacking of(
            EventColumns columns,
            List<LaneSpec> specs,
            double pxPerDay,
            TimeBreaks breaks,
            double regionPx,
            Overflow overflow,
            EventLabels labels,
            TextMetrics metrics) {
        MarkExtents extents = MarkExtents.of(columns, pxPerDay, breaks);
        // A collapsed lane has one thin row whatever stands in it.
        List<IntList> members = specs.stream()
                .map(spec -> spec.collapsed() ? new IntList() : IntList.of(spec.events()))
                .toList();
        int open = (int) specs.stream().filter(spec -> !spec.collapsed()).count();
        double openPx = regionPx - (specs.size() - open) * collapsedPx(metrics);
        double pitch = pitchPx(metrics);
        double padding = PADDING_PX;
        int highest = LanePacking.SCROLL_ROWS;
        int fewest = GOOD_ROWS;
        if (overflow == Overflow.FOLD) {
            double spare = openPx - open * GOOD_ROWS * pitch;
            padding = Math.clamp(spare / (2 * Math.max(1, open)), MIN_PADDING_PX, PADDING_PX);
            fewest = spare < open * 2 * MIN_PADDING_PX ? 1 : GOOD_ROWS;
            highest = Math.max(fewest, (int) ((openPx - 2 * padding) / pitch));
        } else if (open * (GOOD_ROWS * pitch + 2 * PADDING_PX) > SCROLL_PAGES * openPx) {
            // Lanes that can only be scrolled are as low as their events allow.
            padding = COMPACT_PADDING_PX;
            fewest = 1;
        }
        List<LanePacking> rows = new ArrayList<>();
        for (IntList lane : members) {
            rows.add(LanePacking.of(lane, extents, labels, highest));
        }
        Heights heights = new Heights(specs, pitch, padding, fewest, collapsedPx(metrics));
        double foldedPx = overflow == Overflow.FOLD ? openPx : SCROLL_PAGES * openPx;
        int room = (int) ((foldedPx - open * 2 * padding) / pitch + ROUNDING);
        fold(rows, members, extents, labels, heights, room);
        return stacked(rows, heights, regionPx);
    }

    /**
     * What the heights of lanes follow from.
     *
     * @param fewestRows of a lane that is not collapsed
     */
    private record Heights(List<LaneSpec> specs, double pitchPx, double paddingPx, int fewestRows, double collapsedPx) {

        /** The rows that a lane takes; none of a collapsed one. */
        int rowsOf(int lane, LanePacking packing) {
            return specs.get(lane).collapsed() ? 0 : Math.max(fewestRows, packing.rowCount());
        }

        int[] rows(List<LanePacking> packings) {
            return IntStream.range(0, packings.size())
                    .map(lane -> rowsOf(lane, packings.get(lane)))
                    .toArray();
        }

        double px(int lane, int rows) {
            return specs.get(lane).collapsed() ? collapsedPx : rows * pitchPx + 2 * paddingPx;
        }
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
        // The number of a count stands a little higher than the labels of its row.
        double underLabel = (height(FontRole.LABEL, metrics) + height(FontRole.HINT, metrics)) / 2 + COUNT_RAISED_PX;
        return Math.max(MIN_PITCH_PX, Math.max(height(FontRole.LABEL_STRONG, metrics), underLabel));
    }

    private static double height(FontRole font, TextMetrics metrics) {
        return metrics.ascent(font) + metrics.descent(font);
    }

    /** The height of a collapsed lane: a line of its header, and never less than a pointer needs. */
    private static double collapsedPx(TextMetrics metrics) {
        return Math.max(
                COLLAPSED_PX, metrics.ascent(FontRole.LANE) + metrics.descent(FontRole.LANE) + 2 * MIN_PADDING_PX);
    }

    /** Gives all lanes the fewest rows, and what is left to the lane that still counts the most events together. */
    private static void fold(
            List<LanePacking> rows,
            List<IntList> members,
            MarkExtents extents,
            EventLabels labels,
            Heights heights,
            int room) {
        int[] needs = heights.rows(rows);
        int left = room - Arrays.stream(needs).sum();
        if (left >= 0) {
            return;
        }
        int[] shares = new int[needs.length];
        for (int lane = 0; lane < shares.length; lane++) {
            shares[lane] = Math.min(needs[lane], heights.fewestRows());
            rows.set(lane, LanePacking.of(members.get(lane), extents, labels, heights.fewestRows()));
        }
        left = room - Arrays.stream(shares).sum();
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

    /**
     * Of the lanes with fewer rows than they need the one that folds most events for each row that it would have then, as
     * seats are dealt after D'Hondt, then the one that lacks most rows: a crowded lane must not take all rows.
     */
    private static int neediest(List<LanePacking> rows, int[] shares, int[] needs) {
        return IntStream.range(0, shares.length)
                .filter(lane -> shares[lane] < needs[lane])
                .boxed()
                .max(Comparator.<Integer>comparingDouble(lane -> rows.get(lane).folded() / (shares[lane] + 1.0))
                        .thenComparingInt(lane -> needs[lane] - shares[lane])
                        .thenComparingInt(lane -> -lane))
                .orElseThrow();
    }

    /** Stacks the lanes; height that nobody needs goes to all that are not collapsed, in proportion to their rows. */
    private static TimelinePacking stacked(List<LanePacking> packings, Heights heights, double regionPx) {
        int[] rows = heights.rows(packings);
        int allRows = Math.max(1, Arrays.stream(rows).sum());
        double needed = IntStream.range(0, rows.length)
                .mapToDouble(lane -> heights.px(lane, rows[lane]))
                .sum();
        double spare = Math.max(0, regionPx - needed);
        List<Lane> lanes = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < rows.length; i++) {
            double height = heights.px(i, rows[i]) + spare * rows[i] / allRows;
            lanes.add(new Lane(heights.specs().get(i), packings.get(i), top, height));
            top += height;
        }
        EventIndexes events = EventIndexes.union(
                heights.specs().stream().map(LaneSpec::events).toList());
        return new TimelinePacking(lanes, events, heights.pitchPx(), heights.paddingPx(), top);
    }
}
