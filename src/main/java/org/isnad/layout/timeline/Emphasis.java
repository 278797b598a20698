package org.isnad.layout.timeline;

import java.util.Optional;
import org.isnad.scene.Box;
import org.isnad.scene.FontRole;

/**
 * The title of the selected or hovered event, which always has room and is whole: what would stand in its way gives way.
 *
 * @param event its index
 * @param font of its title
 * @param label the room of title and tag
 * @param box the room of the signs and the title, of a short mark too
 */
record Emphasis(int event, FontRole font, Box label, Box box) {
    private static final double MARGIN_PX = 5;

    /** The emphasis on an event with a mark of its own; empty if its title is wider than the view. */
    static Optional<Emphasis> of(PlacedEvent placed, FontRole font, EventLabels labels, LaneGeometry view) {
        double width = labels.measured(placed.event(), font, false);
        double lead = placed.isLine() ? labels.leadPx(placed.event()) : 0;
        double left = view.plot().x() + 1 + MARGIN_PX;
        double right = view.plot().right() - 1 - MARGIN_PX;
        if (lead + width > right - left) {
            return Optional.empty();
        }
        double wanted = placed.title().map(title -> title.box().x()).orElseGet(() -> besideMark(placed, width, view));
        double x = Math.clamp(wanted, left + lead, right - width);
        double from = x - lead - MARGIN_PX;
        double to = x + width + MARGIN_PX;
        if (!placed.isLine()) {
            from = Math.max(view.plot().x() + 1, Math.min(from, placed.markStart() - MARGIN_PX));
            to = Math.min(view.plot().right() - 1, Math.max(to, placed.markEnd() + MARGIN_PX));
        }
        Box label = new Box(x, placed.rowY(), width, view.row().wordsPx());
        Box box = new Box(from, placed.rowY(), to - from, view.row().pitchPx());
        return Optional.of(new Emphasis(placed.event(), font, label, box));
    }

    private static double besideMark(PlacedEvent placed, double width, LaneGeometry view) {
        if (placed.isLine()) {
            return placed.start();
        }
        double after = placed.markEnd() + EventLabels.OFFSET_PX;
        double before = placed.markStart() - EventLabels.OFFSET_PX - width;
        boolean late = after + width + MARGIN_PX > view.plot().right();
        return late && before - MARGIN_PX >= view.plot().x() ? before : after;
    }

    /** Whether words in that box would touch this title. */
    boolean hides(Box words) {
        return box.intersects(words);
    }
}
