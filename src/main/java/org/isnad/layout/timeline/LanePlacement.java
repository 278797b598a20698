package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.timeline.Spot.Form;
import org.isnad.layout.timeline.glyph.EventGlyph;
import org.isnad.layout.timeline.glyph.EventGlyph.Edge;
import org.isnad.scene.Box;
import org.isnad.time.DateBounds;

/**
 * Finds what of a packed lane is in view, and where the titles stand: where the packing has them, as far as that is in
 * view. A title that is not moves along its line to what is in view of it and free; one beside its mark changes the side.
 */
final class LanePlacement {
    /** Room at the edges of the view for the arrows of lines that go on. */
    static final double EDGE_PX = 7;

    private final TimelinePacking.Lane lane;
    private final MarkExtents extents;
    private final EventColumns columns;
    private final EventLabels labels;
    private final LaneGeometry view;
    private final List<PlacedEvent> events = new ArrayList<>();
    private final int inView;

    private LanePlacement(TimelinePacking.Lane lane, EventLabels labels, LaneGeometry view) {
        this.lane = lane;
        this.labels = labels;
        this.view = view;
        extents = lane.rows().extents();
        columns = extents.columns();
        inView = lane.index().within(view.scale().fromDay(), view.scale().toDay());
    }

    static LanePlacement of(TimelinePacking.Lane lane, EventLabels labels, LaneGeometry view) {
        LanePlacement placement = new LanePlacement(lane, labels, view);
        placement.place();
        return placement;
    }

    /** What of a lane is in view at another zoom or time, in the rows that it had: of what was in view before. */
    static LanePlacement rescaled(TimelinePacking.Lane lane, LanePlacement before, LaneGeometry view) {
        LanePlacement placement = new LanePlacement(lane, before.labels, view);
        placement.events.addAll(
                new RescaledLane.Placing(placement, before.labels, before.view, view).placed(before.events));
        return placement;
    }

    private void place() {
        Map<Integer, Spot> spots = new TreeMap<>();
        double from = view.packed(view.plot().x());
        double to = view.packed(view.plot().right());
        for (RowPacking packing : lane.rows().near(from, to)) {
            packing.forEachIn(
                    from, to, event -> spots.put(event, packing.spot(event).orElseThrow()));
        }
        Map<Integer, RowSpace> taken = new HashMap<>();
        List<PlacedEvent> moving = new ArrayList<>();
        spots.forEach((event, spot) -> {
            if (!isInView(event)) {
                return;
            }
            PlacedEvent placed = placed(event, spot);
            Optional<PlacedEvent> resting =
                    resting(placed).filter(this::isInView).map(placed::with);
            resting.ifPresentOrElse(events::add, () -> moving.add(placed));
            takeMark(resting.orElse(placed), taken(taken, placed));
        });
        for (PlacedEvent placed : moving) {
            Optional<PlacedEvent.Title> title = moved(placed, taken(taken, placed));
            events.add(title.map(placed::with).orElse(placed));
        }
        events.sort(Comparator.comparingInt(PlacedEvent::event));
    }

    private static RowSpace taken(Map<Integer, RowSpace> rows, PlacedEvent placed) {
        return rows.computeIfAbsent(placed.spot().row(), none -> new RowSpace(PackedRow.GAP_PX));
    }

    /** Whether the mark itself is in view, which its title may be without it. */
    boolean isInView(int event) {
        return view.x(extents.start(event)) < view.plot().right()
                && view.x(extents.end(event)) > view.plot().x();
    }

    private boolean isInView(PlacedEvent.Title title) {
        return title.stem() >= view.plot().x() + EDGE_PX
                && title.box().right() <= view.plot().right() - EDGE_PX;
    }

    /** An event without its title. */
    PlacedEvent placed(int event, Spot spot) {
        double left = view.plot().x();
        double right = view.plot().right();
        boolean spans = columns.shape(event) != DateShape.DAY;
        double fadeStart = columns.softFrom(event) && spans ? EventGlyph.FADE_PX : 0;
        double fadeEnd = columns.softTo(event) && spans ? EventGlyph.FADE_PX : 0;
        double start = view.x(extents.start(event)) + fadeStart;
        double end = view.x(extents.bodyEnd(event)) - fadeEnd;
        Edge startEdge = start < left && spans
                ? Edge.CUT
                : edge(columns.fromDay(event) == DateBounds.OPEN_FROM, columns.softFrom(event));
        Edge endEdge = end > right && spans
                ? Edge.CUT
                : edge(columns.toDay(event) == DateBounds.OPEN_TO, columns.softTo(event));
        if (spans) {
            start = Math.clamp(start, left, right);
            end = Math.clamp(end, start, right);
        }
        double markStart = Math.max(start - fadeStart, left);
        double markEnd = Math.min(view.x(extents.end(event)), right);
        return new PlacedEvent(
                lane,
                event,
                spot,
                start,
                end,
                startEdge,
                endEdge,
                markStart,
                Math.max(markStart, markEnd),
                view.rowY(lane, spot.row()),
                Optional.empty());
    }

    private static Edge edge(boolean open, boolean soft) {
        if (open) {
            return Edge.OPEN;
        }
        return soft ? Edge.SOFT : Edge.SHARP;
    }

    /** The title where the packing has it. */
    private Optional<PlacedEvent.Title> resting(PlacedEvent placed) {
        Spot spot = placed.spot();
        if (!spot.titled()) {
            return Optional.empty();
        }
        return Optional.of(
                spot.isLine()
                        ? over(placed, view.x(spot.stemPx()), spot.cut())
                        : beside(placed, spot.form(), spot.cut()));
    }

    private PlacedEvent.Title over(PlacedEvent placed, double stem, boolean cut) {
        return new PlacedEvent.Title(stem, box(placed, stem + labels.leadPx(placed.event()), cut), cut);
    }

    private PlacedEvent.Title beside(PlacedEvent placed, Form side, boolean cut) {
        double x = side == Form.AFTER
                ? view.x(extents.end(placed.event())) + EventLabels.OFFSET_PX
                : view.x(extents.start(placed.event())) - EventLabels.OFFSET_PX - labels.widthPx(placed.event(), cut);
        return new PlacedEvent.Title(x, box(placed, x, cut), cut);
    }

    private Box box(PlacedEvent placed, double x, boolean cut) {
        return new Box(
                x,
                placed.rowY(),
                labels.widthPx(placed.event(), cut),
                view.row().wordsPx());
    }

    /** Notes what stands in the line of words: title, ends of a line, short mark. */
    private static void takeMark(PlacedEvent placed, RowSpace words) {
        if (placed.isLine()) {
            takeEnd(placed, placed.startEdge(), placed.start(), 1, words);
            placed.title().ifPresent(title -> takeTitle(placed, title, words));
            takeEnd(placed, placed.endEdge(), placed.end(), -1, words);
        } else {
            words.take(
                    Math.min(placed.markStart(), titleStart(placed)),
                    Math.max(placed.markEnd(), titleEnd(placed)),
                    placed.event());
        }
    }

    private static double titleStart(PlacedEvent placed) {
        return placed.title().map(PlacedEvent.Title::stem).orElse(placed.markStart());
    }

    private static double titleEnd(PlacedEvent placed) {
        return placed.title().map(title -> title.box().right()).orElse(placed.markEnd());
    }

    private static void takeTitle(PlacedEvent placed, PlacedEvent.Title title, RowSpace words) {
        words.take(title.stem(), title.box().right(), placed.event());
    }

    private static void takeEnd(PlacedEvent placed, Edge edge, double x, int inwards, RowSpace words) {
        boolean stem = placed.title()
                .filter(title -> Math.abs(title.stem() - x) < RowPlaces.CAP_PX)
                .isPresent();
        if (edge == Edge.SHARP && !stem) {
            double other = x + inwards * RowPlaces.CAP_PX;
            words.take(Math.min(x, other), Math.max(x, other), placed.event());
        }
    }

    private Optional<PlacedEvent.Title> moved(PlacedEvent placed, RowSpace words) {
        Optional<PlacedEvent.Title> title = placed.isLine() ? along(placed, words) : otherSide(placed, words);
        title.ifPresent(found -> takeTitle(placed, found, words));
        return title;
    }

    /** The free place in view along a line that is nearest to where its title would be. */
    private Optional<PlacedEvent.Title> along(PlacedEvent placed, RowSpace words) {
        double from =
                Math.max(placed.start() + room(placed.startEdge()), view.plot().x() + EDGE_PX);
        double to = Math.min(placed.end() - room(placed.endEdge()), view.plot().right() - EDGE_PX);
        boolean last = placed.spot().titled() && view.x(placed.spot().stemPx()) > from;
        for (boolean cut : labels.canBeCut(placed.event()) ? new boolean[] {false, true} : new boolean[] {false}) {
            double need = labels.leadPx(placed.event()) + labels.widthPx(placed.event(), cut);
            double stem = last ? words.lastFree(from, to, need) : words.firstFree(from, to, need);
            if (to - from >= need && !Double.isNaN(stem)) {
                return Optional.of(over(placed, stem, cut));
            }
        }
        return Optional.empty();
    }

    private static double room(Edge edge) {
        return switch (edge) {
            case SHARP -> RowPlaces.CAP_PX + PackedRow.GAP_PX;
            case SOFT, CONTINUED -> 0;
            case OPEN, CUT -> RowPlaces.ARROW_PX;
        };
    }

    private Optional<PlacedEvent.Title> otherSide(PlacedEvent placed, RowSpace words) {
        if (!placed.spot().titled()) {
            return Optional.empty();
        }
        Form side = placed.spot().form() == Form.AFTER ? Form.BEFORE : Form.AFTER;
        PlacedEvent.Title title = beside(placed, side, placed.spot().cut());
        boolean free = isInView(title)
                && words.isFreeFor(placed.event(), title.box().x(), title.box().right());
        return free ? Optional.of(title) : Optional.empty();
    }

    /** The mark of an event of the lane that is not shown, for a picture that must show it: in the last row. */
    PlacedEvent hidden(int event) {
        return placed(event, Spot.mark(Math.max(0, lane.rows().rowCount() - 1), Form.BARE, false));
    }

    /** The events in view with a mark of their own, in chronological order. */
    List<PlacedEvent> events() {
        return List.copyOf(events);
    }

    /** How many events of the lane have a day in view. */
    int inView() {
        return inView;
    }

    /** How many of these have no mark of their own. */
    int notShown() {
        return inView
                - (int) events.stream()
                        .filter(placed -> hasDayInView(placed.event()))
                        .count();
    }

    boolean hasDayInView(int event) {
        return columns.fromDay(event) < view.scale().toDay()
                && columns.toDay(event) > view.scale().fromDay();
    }
}
