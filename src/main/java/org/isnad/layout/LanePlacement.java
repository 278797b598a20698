package org.isnad.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.EventGlyph.Edge;
import org.isnad.scene.Box;
import org.isnad.time.DateBounds;

/**
 * Finds what of a packed lane is in view, and where the labels stand: inside the mark, else after it, else before it, else
 * nowhere.
 *
 * <p>A gap between two marks belongs to the label after the first; the second may use what is left. So the place of a
 * label follows from its neighbours in the row alone, and moves only where the edge of the view cuts it.
 */
final class LanePlacement {
    private final TimelinePacking.Lane lane;
    private final LanePacking rows;
    private final MarkExtents extents;
    private final EventColumns columns;
    private final EventLabels labels;
    private final Viewport view;
    private final List<PlacedEvent> events = new ArrayList<>();
    private final List<PlacedPill> pills = new ArrayList<>();

    private LanePlacement(TimelinePacking.Lane lane, EventLabels labels, Viewport view) {
        this.lane = lane;
        this.labels = labels;
        this.view = view;
        rows = lane.rows();
        extents = rows.extents();
        columns = extents.columns();
    }

    static LanePlacement of(TimelinePacking.Lane lane, EventLabels labels, Viewport view) {
        LanePlacement placement = new LanePlacement(lane, labels, view);
        for (int row = 0; row < placement.rows.eventRows(); row++) {
            placement.placeRow(row);
        }
        placement.placePills();
        placement.events.sort(Comparator.comparingInt(PlacedEvent::event));
        return placement;
    }

    private void placeRow(int row) {
        IntList items = rows.row(row);
        double centreY = view.rowY(lane, row);
        for (int k = firstEndingIn(items); k < items.size(); k++) {
            if (view.x(extents.start(items.get(k))) >= view.plot().right()) {
                return;
            }
            events.add(placed(items, k, centreY));
        }
    }

    /** The first item of a row that ends after the left edge of the view; items are sorted and do not overlap. */
    private int firstEndingIn(IntList items) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (view.x(rows.end(items.get(middle))) > view.plot().x()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private PlacedEvent placed(IntList items, int k, double centreY) {
        int event = items.get(k);
        double left = view.plot().x();
        double right = view.plot().right();
        double fadeStart = columns.softFrom(event) && spans(event) ? MarkExtents.FADE_PX : 0;
        double fadeEnd = columns.softTo(event) && spans(event) ? MarkExtents.FADE_PX : 0;
        double start = view.x(extents.start(event)) + fadeStart;
        double end = view.x(extents.bodyEnd(event)) - fadeEnd;
        Edge startEdge = start < left && spans(event)
                ? Edge.CUT
                : edge(columns.fromDay(event) == DateBounds.OPEN_FROM, columns.softFrom(event));
        Edge endEdge = end > right && spans(event)
                ? Edge.CUT
                : edge(columns.toDay(event) == DateBounds.OPEN_TO, columns.softTo(event));
        if (spans(event)) {
            start = Math.clamp(start, left, right);
            end = Math.clamp(end, start, right);
        }
        double markStart = Math.max(start - fadeStart, left);
        double markEnd = Math.min(view.x(rows.end(event)), right);
        Optional<Box> inside = insideSpot(event, start, end, centreY);
        Optional<Box> label = inside.isPresent() ? inside : besideSpot(items, k, centreY);
        return new PlacedEvent(
                lane,
                event,
                rows.joinedTo(event),
                start,
                end,
                startEdge,
                endEdge,
                markStart,
                Math.max(markStart, markEnd),
                centreY,
                label,
                inside.isPresent());
    }

    private boolean spans(int event) {
        return columns.shape(event) != DateShape.DAY;
    }

    private static Edge edge(boolean open, boolean soft) {
        if (open) {
            return Edge.OPEN;
        }
        return soft ? Edge.SOFT : Edge.SHARP;
    }

    private Optional<Box> insideSpot(int event, double start, double end, double centreY) {
        if (!labels.fitsInside(event, extents)) {
            return Optional.empty();
        }
        double width = labels.widthPx(event);
        double from = start + EventLabels.INSIDE_PADDING_PX;
        double room = end - EventLabels.INSIDE_PADDING_PX - from;
        // Rounding of the zoom must not cost a label that fits exactly.
        if (width > room + 0.01) {
            return Optional.empty();
        }
        double x = columns.shape(event) == DateShape.INTERVAL ? from : from + (room - width) / 2;
        return Optional.of(view.labelBox(x, centreY, width));
    }

    private Optional<Box> besideSpot(IntList items, int k, double centreY) {
        int event = items.get(k);
        if (labels.fitsInside(event, extents) && !view.holds(rows.end(event))) {
            return Optional.empty();
        }
        double width = labels.widthPx(event);
        double after = view.x(rows.end(event)) + EventLabels.OFFSET_PX;
        if (fitsAfter(items, k) && after + width <= view.plot().right()) {
            return Optional.of(view.labelBox(after, centreY, width));
        }
        double room = extents.start(event) - LanePacking.GAP_PX - EventLabels.OFFSET_PX - endWithLabel(items, k - 1);
        double before = view.x(extents.start(event)) - EventLabels.OFFSET_PX - width;
        return width <= room && before >= view.plot().x()
                ? Optional.of(view.labelBox(before, centreY, width))
                : Optional.empty();
    }

    private boolean fitsAfter(IntList items, int k) {
        if (k + 1 == items.size()) {
            return true;
        }
        double room = extents.start(items.get(k + 1)) - LanePacking.GAP_PX - rows.end(items.get(k));
        return EventLabels.OFFSET_PX + labels.widthPx(items.get(k)) <= room + 1e-6;
    }

    /** Where an item ends with the label that it has wherever the view is; negative infinity before the first. */
    private double endWithLabel(IntList items, int k) {
        if (k < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        int event = items.get(k);
        boolean after = fitsAfter(items, k);
        return rows.end(event) + (after ? EventLabels.OFFSET_PX + labels.widthPx(event) : 0);
    }

    /** Pills in view, and in the same row the marks of events that are alone in their stretch. */
    private void placePills() {
        double centreY = view.rowY(lane, rows.eventRows());
        PillRow row = new PillRow(lane, view, labels, centreY);
        row.pills().forEach(pills::add);
        for (int event : row.alone()) {
            IntList items = new IntList();
            items.add(event);
            events.add(placed(items, 0, centreY).withoutLabel());
        }
    }

    /** The events in view with a mark of their own, in chronological order. */
    List<PlacedEvent> events() {
        return List.copyOf(events);
    }

    /** The counts in view, in chronological order. */
    List<PlacedPill> pills() {
        return List.copyOf(pills);
    }

    /** How many events in view are counted on a mark that they share. */
    int folded() {
        int onMarks = events.stream().mapToInt(event -> event.joined().size()).sum();
        return onMarks + pills.stream().mapToInt(PlacedPill::size).sum();
    }
}
