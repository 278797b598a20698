package org.isnad.layout.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.layout.data.LaneSpecs;
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
    private final EventSpans spans;

    /**
     * The events of one colour.
     *
     * @param id of the colour
     * @param colour of their categories
     * @param profile where they are dense
     */
    record Layer(String id, ColourRole colour, DensityProfile profile) {}

    private OverviewProfiles(List<Layer> layers, DensityProfile together, EventSpans spans) {
        this.layers = layers;
        this.possible = together.stretches(Double.POSITIVE_INFINITY);
        this.edges = together.edges();
        this.fullest = together.fullest();
        this.spans = spans;
    }

    /**
     * Draws up the profiles of a strip.
     *
     * @param scale of the strip, from left to right
     */
    static OverviewProfiles of(EventSpans spans, TimeScale scale) {
        DensityProfile all = new DensityProfile(scale, BIN_PX);
        List<Layer> layers = new ArrayList<>();
        spans.ofRoles().forEach((role, ofRole) -> {
            DensityProfile profile = new DensityProfile(scale, BIN_PX);
            ofRole.addTo(profile);
            ofRole.addTo(all);
            ColourRole colour = LaneSpecs.colour(role);
            layers.add(new Layer(colour.name().toLowerCase(Locale.ROOT), colour, profile));
        });
        return new OverviewProfiles(List.copyOf(layers), all, spans);
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
        return spans.before(day);
    }

    /** How many events lie wholly after the view that ends there. */
    int after(double day) {
        return spans.after(day);
    }
}
