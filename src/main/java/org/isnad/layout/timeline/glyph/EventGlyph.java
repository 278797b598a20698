package org.isnad.layout.timeline.glyph;

import java.util.Optional;
import org.isnad.columns.DateShape;
import org.isnad.model.Status;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Target;

/**
 * The mark of one event, placed: extent gives the shape, status gives the paint.
 *
 * @param key begin of the keys of its parts
 * @param layer what it lies over
 * @param shape what the extent means
 * @param status what is known about the claim
 * @param unnamed whether only people without a name say so
 * @param outside whether the date is counted from a publication that is known from outside
 * @param start where the date begins, or the edge of the view
 * @param end where the date ends, or the edge of the view
 * @param startEdge how the mark begins
 * @param endEdge how the mark ends
 * @param lineY where the line of a bracket lies, the middle of any other mark
 * @param heightPx height of a band
 * @param capTop where the ends of a bracket begin
 * @param capBottom where they end
 * @param colour of the lane
 * @param target where a click leads
 * @param spoken the sentence of the event
 */
public record EventGlyph(
        String key,
        Layer layer,
        DateShape shape,
        Status status,
        boolean unnamed,
        boolean outside,
        double start,
        double end,
        Edge startEdge,
        Edge endEdge,
        double lineY,
        double heightPx,
        double capTop,
        double capBottom,
        ColourRole colour,
        Optional<Target> target,
        Optional<String> spoken) {

    /** How a mark begins or ends. */
    public enum Edge {
        /** At a known day. */
        SHARP,
        /** About there. */
        SOFT,
        /** It goes on. */
        OPEN,
        /** The line of another mark goes on there. */
        CONTINUED,
        /** It goes on outside the view. */
        CUT
    }

    /** How far an edge fades beyond a soft bound. */
    public static final double FADE_PX = 6;

    private static final double LOW_PX = 8;
    private static final double CAP_HALF_PX = 6;

    /** How a mark in the middle of its row begins and ends. */
    public static double capHalfPx() {
        return CAP_HALF_PX;
    }

    /** Whether it is a line under a row, with less room than a mark in a row. */
    boolean low() {
        return heightPx < LOW_PX;
    }

    /** Middle between start and end. */
    double middle() {
        return (start + end) / 2;
    }

    /** Where a cross stands: at the end that is known, the start if both are. */
    double knownEnd(double insetPx) {
        boolean startKnown = startEdge == Edge.SHARP || startEdge == Edge.SOFT;
        boolean endKnown = endEdge == Edge.SHARP || endEdge == Edge.SOFT;
        return startKnown || !endKnown ? start + insetPx : end - insetPx;
    }
}
