package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.data.LaneSpec;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * All lanes at one zoom: their rows and heights. It does not depend on the days in view.
 *
 * <p>Each lane has a row at least, and the others go where they show most titles. As long as one row for each lane fits,
 * the lanes are as high as the picture; else they can be scrolled. A lane without events is one line.
 *
 * @param lanes from top to bottom
 * @param row the lines of a row
 * @param paddingPx room above the first row of a lane
 * @param heightPx of all lanes together
 */
record TimelinePacking(List<Lane> lanes, RowMetrics row, double paddingPx, double heightPx) {
    /** Room above the first row of a lane. */
    static final double PADDING_PX = 0.5;

    /** Room below the last row of a lane, for what shows where events are that are not shown. */
    static final double FOOT_PX = 3.5;

    private static final double LEAST_PADDING_PX = 1;

    /** From that many events on a lane is packed block by block. */
    static final int WHOLE = 1500;

    private static final double COLLAPSED_PX = 24;
    private static final int GOOD_ROWS = 2;

    /** No lane is offered more rows than that, in heights of the picture. */
    private static final int MOST_PAGES = 3;

    private static final double ROUNDING = 1e-6;

    /**
     * One lane with its place.
     *
     * @param spec what it shows
     * @param rows where its events stand; none of a collapsed lane
     * @param index counts its events
     * @param topPx its upper edge, from the upper edge of the first lane
     * @param heightPx its height
     */
    record Lane(LaneSpec spec, LanePacking rows, LaneIndex index, double topPx, double heightPx) {

        /** The same rows at another zoom. */
        Lane rescaled(MarkExtents extents) {
            return new Lane(spec, new RescaledLane(rows.rowCount(), extents), index, topPx, heightPx);
        }
    }

    /** Copies the list. */
    TimelinePacking {
        lanes = List.copyOf(lanes);
    }

    /** Packs all lanes into a region of that height: each event where it first finds room. */
    static TimelinePacking of(
            PreparedEvents events, MarkExtents extents, Stretch stretch, double regionPx, TextMetrics metrics) {
        return new Stacking(events, extents, stretch, false, metrics).stacked(regionPx);
    }

    /** The same for a picture, with a search for rows that show more titles; takes a quarter of a second where some are hidden. */
    static TimelinePacking searched(
            PreparedEvents events, MarkExtents extents, Stretch stretch, double regionPx, TextMetrics metrics) {
        return new Stacking(events, extents, stretch, true, metrics).stacked(regionPx);
    }

    /** The height under which lanes do not find room for one row each. */
    static double leastPx(int lanes, TextMetrics metrics) {
        return lanes * (RowMetrics.of(metrics).pitchPx() + LEAST_PADDING_PX);
    }

    /** The height from which each lane has two rows. */
    static double goodPx(int lanes, TextMetrics metrics) {
        return lanes * (GOOD_ROWS * RowMetrics.of(metrics).pitchPx() + LEAST_PADDING_PX);
    }

    /** The height of a collapsed lane: a line of its header, and never less than a pointer needs. */
    private static double linePx(TextMetrics metrics) {
        return Math.max(COLLAPSED_PX, metrics.ascent(FontRole.LANE) + metrics.descent(FontRole.LANE) + 2);
    }

    /** Deals rows to lanes. */
    private static final class Stacking {
        private final PreparedEvents events;
        private final MarkExtents extents;
        private final Stretch stretch;
        private final boolean searched;
        private final RowMetrics row;
        private final double linePx;
        private final List<LaneSpec> specs;

        Stacking(PreparedEvents events, MarkExtents extents, Stretch stretch, boolean searched, TextMetrics metrics) {
            this.events = events;
            this.extents = extents;
            this.stretch = stretch;
            this.searched = searched;
            row = RowMetrics.of(metrics);
            linePx = linePx(metrics);
            specs = events.lanes();
        }

        TimelinePacking stacked(double regionPx) {
            int open = (int) specs.stream().filter(this::hasRows).count();
            double padding = padding(regionPx - (specs.size() - open) * linePx, open);
            double openPx = regionPx - (specs.size() - open) * linePx - open * padding;
            int room = (int) (openPx / row.pitchPx() + ROUNDING);
            int most = Math.max(1, MOST_PAGES * (int) (regionPx / row.pitchPx()));
            List<LanePacking> lanes = packed(Math.max(room, open), most);
            int[] rows = lanes.stream().mapToInt(LanePacking::rowCount).toArray();
            int all = Math.max(1, Arrays.stream(rows).sum());
            double spare = Math.max(0, openPx - Arrays.stream(rows).sum() * row.pitchPx());
            List<Lane> placed = new ArrayList<>();
            double top = 0;
            for (int i = 0; i < rows.length; i++) {
                double height =
                        hasRows(specs.get(i)) ? rows[i] * row.pitchPx() + padding + spare * rows[i] / all : linePx;
                placed.add(new Lane(specs.get(i), lanes.get(i), events.index(i), top, height));
                top += height;
            }
            return new TimelinePacking(placed, row, Math.min(PADDING_PX, padding / 2), top);
        }

        /** What of a lane is no row: less where lanes would not find room else. */
        private double padding(double openPx, int open) {
            double left = (openPx - open * row.pitchPx()) / Math.max(1, open);
            return Math.clamp(left, LEAST_PADDING_PX, PADDING_PX + FOOT_PX);
        }

        private boolean hasRows(LaneSpec spec) {
            return !spec.collapsed() && spec.events().size() > 0;
        }

        /** Packs the lanes into so many rows together, at least one each. */
        private List<LanePacking> packed(int room, int most) {
            TitledEvents titled = new TitledEvents(specs.stream()
                    .map(spec -> isWhole(spec) ? spec.events() : EventIndexes.NONE)
                    .toList());
            List<LaneOffer> offers = IntStream.range(0, specs.size())
                    .mapToObj(lane -> new LaneOffer(packings(lane, most), titled, lane))
                    .toList();
            int[] shares = new int[specs.size()];
            int left = room;
            for (int lane = 0; lane < shares.length; lane++) {
                if (hasRows(specs.get(lane))) {
                    give(lane, offers, shares, titled);
                    left--;
                }
            }
            while (left > 0) {
                int next = best(offers, shares);
                if (next < 0) {
                    break;
                }
                give(next, offers, shares, titled);
                left--;
            }
            List<LanePacking> lanes = new ArrayList<>();
            for (int lane = 0; lane < shares.length; lane++) {
                LaneSpec spec = specs.get(lane);
                if (hasRows(spec) && spec.events().size() >= WHOLE) {
                    lanes.add(
                            new BlockedLane(spec.events(), events.index(lane), extents, events.labels(), shares[lane]));
                } else {
                    WholeLane best = offers.get(lane).best(shares[lane], shares[lane] + left);
                    left -= Math.max(0, best.rowCount() - shares[lane]);
                    titled.in(lane, best.titled());
                    lanes.add(best);
                }
            }
            return searched ? RowSearch.improved(lanes, stretch, events.labels()) : lanes;
        }

        /** A lane that is packed at once, in each order that is worth a try. */
        private List<WholeLane> packings(int lane, int mostRows) {
            List<List<Integer>> orders =
                    isWhole(specs.get(lane)) ? events.orders().get(lane).worthTrying() : List.of(List.of());
            return orders.stream()
                    .map(order -> WholeLane.of(order, extents, events.labels(), stretch, mostRows))
                    .toList();
        }

        private boolean isWhole(LaneSpec spec) {
            return hasRows(spec) && spec.events().size() < WHOLE;
        }

        private static void give(int lane, List<LaneOffer> offers, int[] shares, TitledEvents titled) {
            shares[lane]++;
            titled.in(lane, offers.get(lane).titled(shares[lane]));
        }

        /** The lane whose next row shows most titles; negative where no lane needs one. */
        private int best(List<LaneOffer> offers, int[] shares) {
            double[] gains = IntStream.range(0, shares.length)
                    .mapToDouble(lane -> shares[lane] == 0 ? 0 : gain(offers.get(lane), lane, shares[lane]))
                    .toArray();
            return IntStream.range(0, shares.length)
                    .filter(lane -> gains[lane] > 0)
                    .boxed()
                    .max(Comparator.<Integer>comparingDouble(lane -> gains[lane])
                            .thenComparingInt(lane -> -lane))
                    .orElse(-1);
        }

        private double gain(LaneOffer offer, int lane, int rank) {
            int size = specs.get(lane).events().size();
            // Of a lane packed in blocks it is not known before: seats are dealt after D'Hondt.
            return size >= WHOLE ? Math.sqrt(size) / (rank + 1) : offer.worth(rank + 1) - offer.worth(rank);
        }
    }
}
