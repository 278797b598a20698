package org.isnad.layout.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.LaneSpecs;
import org.isnad.model.CategoryRole;
import org.isnad.scale.TimeScale;
import org.isnad.scene.ColourRole;

/**
 * What of an overview does not depend on the view: where the events of the lanes are dense, and their edges in order, so
 * that events outside of a view are counted without looking at each.
 */
final class OverviewProfiles {
    /** How wide a bin is. */
    static final double BIN_PX = 2;

    private final List<Layer> layers;
    private final List<DensityProfile.Stretch> possible;
    private final double[] edges;
    private final double fullest;
    private final long[] froms;
    private final long[] tos;

    /**
     * The events of one colour.
     *
     * @param id of the colour
     * @param colour of their categories
     * @param profile where they are dense
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
        Map<CategoryRole, DensityProfile> profiles = new EnumMap<>(CategoryRole.class);
        DensityProfile all = new DensityProfile(scale, BIN_PX);
        // An event that stands in several lanes is one event.
        EventIndexes events =
                EventIndexes.union(lanes.stream().map(LaneSpec::events).toList());
        long[] froms = new long[events.size()];
        long[] tos = new long[events.size()];
        for (int i = 0; i < events.size(); i++) {
            int event = events.get(i);
            froms[i] = columns.fromDay(event);
            tos[i] = columns.toDay(event);
            profiles.computeIfAbsent(columns.role(event), role -> new DensityProfile(scale, BIN_PX))
                    .add(froms[i], tos[i]);
            all.add(froms[i], tos[i]);
        }
        // The froms are in the order of the columns.
        Arrays.sort(tos);
        List<Layer> layers = new ArrayList<>();
        profiles.forEach((role, profile) -> {
            ColourRole colour = LaneSpecs.colour(role);
            layers.add(new Layer(colour.name().toLowerCase(Locale.ROOT), colour, profile));
        });
        return new OverviewProfiles(List.copyOf(layers), all, froms, tos);
    }

    /** One layer for each colour, in one order for all data sets. */
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
