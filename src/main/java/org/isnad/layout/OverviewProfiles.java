package org.isnad.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** More lanes than this share one colour: theirs could not be told apart. */
    static final int MOST_LAYERS = 12;

    private final List<Layer> layers;
    private final List<DensityProfile.Stretch> possible;
    private final double[] edges;
    private final double fullest;
    private final long[] froms;
    private final long[] tos;

    /**
     * The events of a lane.
     *
     * @param id of the lane
     * @param colour of the lane
     * @param profile where its events are dense
     */
    record Layer(String id, ColourRole colour, DensityProfile profile) {}

    private OverviewProfiles(List<Layer> layers, DensityProfile together, long[] froms, long[] tos) {
        this.layers = layers;
        this.possible = together.stretches(Double.POSITIVE_INFINITY);
        this.edges = together.edges();
        this.fullest = together.fullest();
        this.froms = froms;
        this.tos = tos;
    }

    /**
     * Reads the columns once.
     *
     * @param scale of the strip, from left to right
     */
    static OverviewProfiles of(EventColumns columns, List<LaneSpec> lanes, TimeScale scale) {
        boolean merged = lanes.size() > MOST_LAYERS;
        List<DensityProfile> profiles = new ArrayList<>();
        for (int i = 0; i < (merged ? 1 : lanes.size()); i++) {
            profiles.add(new DensityProfile(scale, BIN_PX));
        }
        DensityProfile all = new DensityProfile(scale, BIN_PX);
        int[] layerOf = layerOf(lanes, merged);
        long[] froms = new long[columns.size()];
        long[] tos = new long[columns.size()];
        int counted = 0;
        for (int i = 0; i < columns.size(); i++) {
            int category = columns.category(i);
            if (category < layerOf.length && layerOf[category] >= 0) {
                froms[counted] = columns.fromDay(i);
                tos[counted] = columns.toDay(i);
                profiles.get(layerOf[category]).add(froms[counted], tos[counted]);
                all.add(froms[counted], tos[counted]);
                counted++;
            }
        }
        // The froms are in the order of the columns.
        Arrays.sort(tos, 0, counted);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            layers.add(new Layer(
                    merged ? "all" : lanes.get(i).id(),
                    merged ? ColourRole.INK_2 : lanes.get(i).colour(),
                    profiles.get(i)));
        }
        return new OverviewProfiles(
                List.copyOf(layers), all, Arrays.copyOf(froms, counted), Arrays.copyOf(tos, counted));
    }

    private static int[] layerOf(List<LaneSpec> lanes, boolean merged) {
        int most = lanes.stream().mapToInt(LaneSpec::category).max().orElse(-1);
        int[] layerOf = new int[most + 1];
        Arrays.fill(layerOf, -1);
        for (int i = 0; i < lanes.size(); i++) {
            layerOf[lanes.get(i).category()] = merged ? 0 : i;
        }
        return layerOf;
    }

    /** One layer for each lane. */
    List<Layer> layers() {
        return layers;
    }

    /** Where any event may lie. */
    List<DensityProfile.Stretch> possible() {
        return possible;
    }

    /** Left edge of each bin in pixels, and the right edge of the last one. */
    double[] edges() {
        return edges.clone();
    }

    /** How many events the fullest bin holds, at least 1. */
    double fullest() {
        return fullest;
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
