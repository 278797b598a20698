package org.isnad.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.scale.TimeScale;
import org.isnad.scene.ColourRole;

/**
 * What of an overview does not depend on the view: where the events of the lanes are dense, and their edges in order, so
 * that events outside of a view are counted without looking at each.
 */
final class OverviewProfiles {
    /** How wide a bin is. */
    static final double BIN_PX = 2;

    /** More lanes than this share one row: theirs would be too low to be told apart. */
    static final int MOST_ROWS = 10;

    private final List<Row> rows;
    private final long[] froms;
    private final long[] tos;

    /** A row of the strip. */
    record Row(String id, ColourRole colour, List<DensityProfile.Stretch> stretches) {}

    private OverviewProfiles(List<Row> rows, long[] froms, long[] tos) {
        this.rows = rows;
        this.froms = froms;
        this.tos = tos;
    }

    /**
     * Reads the columns once.
     *
     * @param scale of the strip, from left to right
     */
    static OverviewProfiles of(EventColumns columns, List<LaneSpec> lanes, TimeScale scale) {
        boolean together = lanes.size() > MOST_ROWS;
        List<DensityProfile> profiles = new ArrayList<>();
        for (int i = 0; i < (together ? 1 : lanes.size()); i++) {
            profiles.add(new DensityProfile(scale, BIN_PX));
        }
        int[] rowOf = rowOf(lanes, together);
        long[] froms = new long[columns.size()];
        long[] tos = new long[columns.size()];
        int counted = 0;
        for (int i = 0; i < columns.size(); i++) {
            int category = columns.category(i);
            if (category < rowOf.length && rowOf[category] >= 0) {
                long from = columns.fromDay(i);
                long to = columns.toDay(i);
                profiles.get(rowOf[category]).add(from, to, columns.shape(i) == DateShape.INTERVAL);
                froms[counted] = from;
                tos[counted] = to;
                counted++;
            }
        }
        // The froms are in the order of the columns.
        Arrays.sort(tos, 0, counted);
        double fullest =
                profiles.stream().mapToDouble(DensityProfile::fullest).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            rows.add(new Row(
                    together ? "all" : lanes.get(i).id(),
                    together ? ColourRole.INK_2 : lanes.get(i).colour(),
                    profiles.get(i).stretches(fullest)));
        }
        return new OverviewProfiles(List.copyOf(rows), Arrays.copyOf(froms, counted), Arrays.copyOf(tos, counted));
    }

    private static int[] rowOf(List<LaneSpec> lanes, boolean together) {
        int most = lanes.stream().mapToInt(LaneSpec::category).max().orElse(-1);
        int[] rowOf = new int[most + 1];
        Arrays.fill(rowOf, -1);
        for (int i = 0; i < lanes.size(); i++) {
            rowOf[lanes.get(i).category()] = together ? 0 : i;
        }
        return rowOf;
    }

    /** The rows from top to bottom. */
    List<Row> rows() {
        return rows;
    }

    /** How many events lie wholly before a day. */
    int before(double day) {
        return firstAbove(tos, day);
    }

    /** How many events lie wholly after the view that ends there. */
    int after(double day) {
        return froms.length - firstNotBelow(froms, day);
    }

    private static int firstAbove(long[] sorted, double day) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstNotBelow(long[] sorted, double day) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
