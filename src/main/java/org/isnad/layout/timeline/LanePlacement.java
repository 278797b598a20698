package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.timeline.EventGlyph.Edge;
import org.isnad.scene.Box;
import org.isnad.time.DateBounds;

/**
 * Finds what of a packed lane is in view, and where the labels stand: where {@link LanePacking} has them, as far as that is
 * in view; at an edge of the view on the other side of the mark, if there is room, else nowhere.
 */
final class LanePlacement {
    private final TimelinePacking.Lane lane;
    private final LanePacking rows;
    private final MarkExtents extents;
    private final EventColumns columns;
    private final EventLabels labels;
    private final LaneGeometry view;
    private final List<PlacedEvent> events = new ArrayList<>();
    private final List<PlacedCount> placedCounts = new ArrayList<>();

    private LanePlacement(TimelinePacking.Lane lane, EventLabels labels, LaneGeometry view) {
        this.lane = lane;
        this.labels = labels;
        this.view = view;
        rows = lane.rows();
        extents = rows.extents();
        columns = extents.columns();
    }

    static LanePlacement of(TimelinePacking.Lane lane, EventLabels labels, LaneGeometry view) {
        LanePlacement placement = new LanePlacement(lane, labels, view);
        for (int row = 0; row < placement.rows.eventRows(); row++) {
            placement.placeRow(placement.rows.row(row), placement.view.rowY(lane, row));
        }
        placement.placeCounts();
        placement.events.sort(Comparator.comparingInt(PlacedEvent::event));
        return placement;
    }

    private void placeRow(RowSpace row, double centreY) {
        Edges edges = new Edges(row);
        for (int k = row.firstEndingAfter(view.packed(view.plot().x())); k < row.size(); k++) {
            if (view.x(row.start(k)) >= view.plot().right()) {
                return;
            }
            if (row.owner(k) >= 0 && inView(row.owner(k))) {
                events.add(placed(row.owner(k), edges, centreY));
            }
        }
    }

    /** Whether the mark itself is in view, which its label may be without it. */
    private boolean inView(int event) {
        return view.x(extents.start(event)) < view.plot().right()
                && view.x(rows.end(event)) > view.plot().x();
    }

    /** What is taken of a row, also by labels that the edges of the view have moved. */
    private record Edges(RowSpace row, List<Box> moved) {
        Edges(RowSpace row) {
            this(row, new ArrayList<>());
        }
    }

    private PlacedEvent placed(int event, Edges edges, double centreY) {
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
        Optional<Box> inside = insideBox(event, start, end, centreY);
        LabelSpot spot = inside.isPresent() ? LabelSpot.INSIDE : spotBeside(event, edges, centreY);
        Optional<Box> label = inside.isPresent()
                ? inside
                : Optional.of(spot)
                        .filter(found -> found.side() != LabelSpot.Side.NONE)
                        .map(found -> besideBox(event, found, centreY));
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
                spot);
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

    private Optional<Box> insideBox(int event, double start, double end, double centreY) {
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

    private LabelSpot spotBeside(int event, Edges edges, double centreY) {
        LabelSpot packed = rows.spot(event);
        if (isBeside(packed) && holds(besideBox(event, packed, centreY))) {
            return packed;
        }
        // Where rows were packed without labels, one stands after its mark if the gap is wide enough.
        boolean unpacked = !labels.packed();
        boolean edge = isBeside(packed)
                || (packed.side() == LabelSpot.Side.INSIDE
                        && view.holds(rows.end(event))
                        && !view.holds(extents.start(event)));
        if (!unpacked && !edge) {
            return LabelSpot.NONE;
        }
        for (LabelSpot.Side side : List.of(LabelSpot.Side.AFTER, LabelSpot.Side.BEFORE)) {
            LabelSpot spot = new LabelSpot(side, 1);
            Box box = besideBox(event, spot, centreY);
            Box apart = box.grown(LanePacking.GAP_PX);
            if ((edge || side == LabelSpot.Side.AFTER)
                    && holds(box)
                    && edges.row().isFreeFor(event, view.packed(box.x()), view.packed(box.right()))
                    && edges.moved().stream().noneMatch(apart::intersects)) {
                edges.moved().add(box);
                return spot;
            }
        }
        return LabelSpot.NONE;
    }

    private static boolean isBeside(LabelSpot spot) {
        return spot.side() == LabelSpot.Side.AFTER || spot.side() == LabelSpot.Side.BEFORE;
    }

    /** Whether a label is between the edges of the view. */
    private boolean holds(Box label) {
        return label.x() >= view.plot().x() && label.right() <= view.plot().right();
    }

    private Box besideBox(int event, LabelSpot spot, double centreY) {
        double width = spot.lines() > 1 ? labels.lines(event).widthPx() : labels.widthPx(event);
        double x = spot.side() == LabelSpot.Side.AFTER
                ? view.x(rows.end(event)) + EventLabels.OFFSET_PX
                : view.x(extents.start(event)) - EventLabels.OFFSET_PX - width;
        return view.labelBox(x, centreY, width, spot.lines());
    }

    /** Counts in view, and in the same row the marks of events that touch no other. */
    private void placeCounts() {
        double centreY = view.rowY(lane, rows.eventRows());
        CountPlacement row = new CountPlacement(lane, view, centreY);
        placedCounts.addAll(row.placedCounts());
        Edges edges = new Edges(rows.counts().space());
        placedCounts.forEach(placedCount -> edges.moved().add(placedCount.box()));
        for (int event : row.alone()) {
            events.add(placed(event, edges, centreY));
        }
    }

    /** The events in view with a mark of their own, in chronological order. */
    List<PlacedEvent> events() {
        return List.copyOf(events);
    }

    /** The counts in view, in chronological order. */
    List<PlacedCount> placedCounts() {
        return List.copyOf(placedCounts);
    }

    /** How many events in view are counted on a mark that they share. */
    int folded() {
        int onMarks = events.stream().mapToInt(event -> event.joined().size()).sum();
        return onMarks + placedCounts.stream().mapToInt(PlacedCount::size).sum();
    }
}
