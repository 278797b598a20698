package org.isnad.layout.timeline;

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
 * @param start where the date begins, or the edge of the view
 * @param end where the date ends, or the edge of the view
 * @param startEdge how the mark begins
 * @param endEdge how the mark ends
 * @param gapStart where a gap for the label begins
 * @param gapEnd where it ends; equal to {@code gapStart}, the middle, where there is none
 * @param centreY middle of the row
 * @param heightPx height of a band
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
        double start,
        double end,
        Edge startEdge,
        Edge endEdge,
        double gapStart,
        double gapEnd,
        double centreY,
        double heightPx,
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
        /** It goes on outside the view. */
        CUT
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
