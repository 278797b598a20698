package org.isnad.layout.timeline;

import java.util.Optional;
import org.isnad.scene.Box;
import org.isnad.scene.FontRole;

/**
 * The label of the selected or hovered event, which always has room: what would stand in its way gives way.
 *
 * @param event its index
 * @param font of its title
 * @param label the room of title and tag
 * @param box the room of mark and label together
 */
record Emphasis(int event, FontRole font, Box label, Box box) {
    private static final double MARGIN_PX = 5;

    /**
     * The emphasis on an event that has a mark of its own or shares one; empty if its label is wider than the view.
     *
     * @param event its index: the one that is drawn, or one that joined it
     */
    static Optional<Emphasis> of(PlacedEvent placed, int event, FontRole font, EventLabels labels, LaneGeometry view) {
        double width = labels.measured(event, font);
        if (placed.inside() && placed.label().isPresent()) {
            Box resting = placed.label().get();
            double x = resting.x() + (resting.width() - width) / 2;
            return boxed(event, font, x, width, placed.markStart(), placed.markEnd(), placed.centreY(), view);
        }
        return beside(event, font, width, placed.markStart(), placed.markEnd(), placed.centreY(), view);
    }

    /** The emphasis on an event that is counted on a count. */
    static Optional<Emphasis> of(
            PlacedCount placedCount, int event, FontRole font, EventLabels labels, LaneGeometry view) {
        double width = labels.measured(event, font);
        double centreY = placedCount.box().y() + placedCount.box().height() / 2 + 1.5;
        return beside(
                event, font, width, placedCount.box().x(), placedCount.box().right(), centreY, view);
    }

    private static Optional<Emphasis> beside(
            int event, FontRole font, double width, double start, double end, double centreY, LaneGeometry view) {
        double after = end + EventLabels.OFFSET_PX;
        double before = start - EventLabels.OFFSET_PX - width;
        double x = after + width + MARGIN_PX > view.plot().right()
                        && before - MARGIN_PX >= view.plot().x()
                ? before
                : after;
        return boxed(event, font, x, width, start, end, centreY, view);
    }

    private static Optional<Emphasis> boxed(
            int event,
            FontRole font,
            double wantedX,
            double width,
            double start,
            double end,
            double centreY,
            LaneGeometry view) {
        double left = view.plot().x() + 1;
        double right = view.plot().right() - 1;
        if (width + 2 * MARGIN_PX > right - left) {
            return Optional.empty();
        }
        double x = Math.clamp(wantedX, left + MARGIN_PX, right - MARGIN_PX - width);
        double boxLeft = Math.max(left, Math.min(x, start) - MARGIN_PX);
        double boxRight = Math.min(right, Math.max(x + width, end) + MARGIN_PX);
        double height = view.rowPitchPx() - 0.5;
        Box box = new Box(boxLeft, centreY - height / 2, boxRight - boxLeft, height);
        return Optional.of(new Emphasis(event, font, view.labelBox(x, centreY, width), box));
    }

    /** Whether words in that box would touch this label. */
    boolean hides(Box words) {
        return box.intersects(words);
    }
}
