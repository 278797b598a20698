package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.BreakBands;
import org.isnad.layout.drawing.CalendarAxis;
import org.isnad.layout.drawing.DirectionCue;
import org.isnad.layout.drawing.DrawnLane;
import org.isnad.layout.drawing.EraStrip;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Mirror;
import org.isnad.model.Language;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.TextMetrics;
import org.isnad.time.DateBounds;
import org.jspecify.annotations.Nullable;

/**
 * Lays the timeline out: lanes of packed events under a calendar.
 *
 * <p>The picture depends on the request alone. What was measured and packed is kept for the next request at the same zoom,
 * so that panning does not pack again; for that reason an instance belongs to one view and one thread.
 */
public final class TimelineLayout {
    private static final double CUE_MARGIN_PX = 8;
    private static final double BAND_OPACITY = 0.5;
    private static final double MIN_BAND_PX = 3;

    private @Nullable PreparedEvents prepared;
    private @Nullable Packed packed;

    /** What a packing was made for. */
    private record Packed(
            PreparedEvents events,
            double pxPerDay,
            TimeBreaks breaks,
            Stretch stretch,
            double regionPx,
            TimelinePacking packing) {}

    /**
     * The scale of the days of a request, for a chart that shares the axis.
     *
     * @return the range is the region beside the lane headers
     */
    public static TimeScale scale(TimelineRequest request) {
        TimeScale laidOut = laidOut(request);
        return Mirror.to(request.direction(), request.widthPx()).scale(laidOut);
    }

    private static TimeScale laidOut(TimelineRequest request) {
        return new TimeScale(
                request.fromDay(),
                request.toDay(),
                HeaderColumn.WIDTH_PX,
                request.widthPx(),
                Direction.LEFT_TO_RIGHT,
                request.breaks());
    }

    /** The height under which folded lanes do not find room for one row each. */
    public static double leastHeightPx(int lanes, TextMetrics metrics) {
        return CalendarAxis.HEIGHT_PX + TimelinePacking.leastPx(lanes, metrics);
    }

    /** The height from which each folded lane has a row of events and one of counts. */
    public static double goodHeightPx(int lanes, TextMetrics metrics) {
        return CalendarAxis.HEIGHT_PX + TimelinePacking.goodPx(lanes, metrics);
    }

    /** The picture of a request. */
    public TimelineScene layout(TimelineRequest request) {
        return inTimeOrder(request).turned(Mirror.to(request.direction(), request.widthPx()));
    }

    /** The picture as it is laid out, from left to right in time order, for a larger picture that is turned as a whole. */
    public TimelineScene inTimeOrder(TimelineRequest request) {
        double width = request.widthPx();
        double height = request.heightPx();
        double axisPx = CalendarAxis.heightPx(request.labels());
        Box axisArea = new Box(HeaderColumn.WIDTH_PX, 0, width - HeaderColumn.WIDTH_PX, axisPx);
        double erasPx = EraStrip.heightPx(request.eras(), height);
        Box plot = new Box(HeaderColumn.WIDTH_PX, axisPx + erasPx, axisArea.width(), height - axisPx - erasPx);
        TimeScale scale = laidOut(request);
        // Rounded, so that the last bits, which differ while the view moves, cannot change the packing.
        double pxPerDay = (float) scale.pxPerDay();
        PreparedEvents events = prepared(request);
        EventLabels eventLabels = events.labels();
        TimelinePacking packing = packing(request, events, pxPerDay, plot.height());
        double scroll = Math.min(request.scrollPx(), Math.max(0, packing.heightPx() - plot.height()));
        TextMetrics metrics = request.metrics();
        LaneGeometry view = new LaneGeometry(scale, pxPerDay, plot, scroll, packing.row(), packing.paddingPx());
        List<LanePlacement> lanes = packing.lanes().stream()
                .map(lane -> LanePlacement.of(lane, eventLabels, view))
                .toList();

        CalendarAxis axis = CalendarAxis.of(scale, request.labels(), metrics);
        List<Pane> panes = new ArrayList<>(List.of(
                new Pane("corner", new Box(0, 0, HeaderColumn.WIDTH_PX, axisPx), corner(request)),
                new Pane("axis", axisArea, axis(request, axis, axisArea)),
                new Pane(
                        "headers",
                        new Box(0, plot.y(), HeaderColumn.WIDTH_PX, plot.height()),
                        headers(request, packing, lanes, view)),
                new Pane(
                        "lanes",
                        plot,
                        new BreakBands(scale).through(lanes(request, axis, eventLabels, packing, lanes, view), plot))));
        if (erasPx > 0) {
            Box strip = new Box(0, axisPx, width, erasPx);
            MarkList marks = marks(request);
            new EraStrip(request.eras(), scale).names(marks, strip, request.labels());
            panes.add(new Pane("eras", strip, marks.inDrawingOrder()));
        }
        Scene scene = new Scene(width, height, panes, description(request));
        ViewCounts counts = ViewCounts.of(request, events, lanes);
        return new TimelineScene(
                scene,
                packing.heightPx(),
                plot.height(),
                rowOf(indexOf(request.columns(), request.selectedId()), packing, lanes, view),
                counts.events(),
                counts.shown(),
                counts.hidden(),
                counts.earlier(),
                counts.later());
    }

    private PreparedEvents prepared(TimelineRequest request) {
        PreparedEvents kept = prepared;
        boolean sameWords = kept != null && kept.labels().of(request.columns(), request.labels(), request.metrics());
        if (kept == null || !sameWords || !kept.lanes().equals(request.lanes())) {
            EventLabels labels = kept != null && sameWords
                    ? kept.labels()
                    : new EventLabels(request.columns(), request.labels(), request.metrics());
            DataDays days = kept != null && sameWords ? kept.days() : DataDays.of(request.columns());
            kept = PreparedEvents.of(request.columns(), request.lanes(), labels, days);
            prepared = kept;
        }
        return kept;
    }

    private TimelinePacking packing(TimelineRequest request, PreparedEvents events, double pxPerDay, double regionPx) {
        MarkExtents extents = MarkExtents.of(events.columns(), events.days(), pxPerDay, request.breaks());
        Stretch stretch = switch (request.scope()) {
            case ALL_TIME -> Stretch.whole(events.days(), extents);
            case VIEW -> Stretch.view(request.fromDay(), request.toDay(), extents);
        };
        Packed kept = packed;
        if (kept == null
                || !kept.events().isSame(events)
                || kept.pxPerDay() != pxPerDay
                || !kept.breaks().equals(request.breaks())
                || !kept.stretch().equals(stretch)
                || kept.regionPx() != regionPx) {
            TimelinePacking packing = request.scope() == TimelineRequest.Scope.VIEW
                    ? TimelinePacking.searched(events, extents, stretch, regionPx, request.metrics())
                    : TimelinePacking.of(events, extents, stretch, regionPx, request.metrics());
            kept = new Packed(events, pxPerDay, request.breaks(), stretch, regionPx, packing);
            packed = kept;
        }
        return kept.packing();
    }

    private static MarkList marks(TimelineRequest request) {
        return new MarkList(request.metrics(), request.labels().language() == Language.ENGLISH);
    }

    private static List<Mark> corner(TimelineRequest request) {
        Box area = new Box(CUE_MARGIN_PX, 0, HeaderColumn.WIDTH_PX - 2 * CUE_MARGIN_PX, CalendarAxis.HEIGHT_PX);
        MarkList marks = marks(request);
        Box all = new Box(0, 0, HeaderColumn.WIDTH_PX, CalendarAxis.heightPx(request.labels()));
        paper(marks, "corner", all);
        DirectionCue.marks(area, FontRole.AXIS, request.labels(), request.metrics())
                .forEach(marks::add);
        marks.decoration(
                "corner/base",
                Layer.HEADER,
                Outline.line(all.x(), all.bottom(), all.right(), all.bottom()),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        return marks.inDrawingOrder();
    }

    private static List<Mark> axis(TimelineRequest request, CalendarAxis axis, Box area) {
        MarkList marks = marks(request);
        paper(marks, "axis", area);
        axis.rows(area).forEach(marks::add);
        return marks.inDrawingOrder();
    }

    private static void paper(MarkList marks, String pane, Box area) {
        marks.decoration(
                pane + "/paper", Layer.GROUND, Outline.rectangle(area), Fill.solid(ColourRole.PAPER), Stroke.NONE);
    }

    private static List<Mark> headers(
            TimelineRequest request, TimelinePacking packing, List<LanePlacement> lanes, LaneGeometry view) {
        Box area =
                new Box(0, view.plot().y(), HeaderColumn.WIDTH_PX, view.plot().height());
        MarkList marks = marks(request);
        paper(marks, "headers", area);
        HeaderPainter painter = new HeaderPainter(marks, request.labels(), area);
        for (int i = 0; i < lanes.size(); i++) {
            TimelinePacking.Lane lane = packing.lanes().get(i);
            painter.header(lane, view.laneY(lane), new HiddenEvents(lane, lanes.get(i), view));
        }
        marks.decoration(
                "headers/edge",
                Layer.HEADER,
                Outline.line(area.right(), area.y(), area.right(), area.bottom()),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        return marks.inDrawingOrder();
    }

    private static List<Mark> lanes(
            TimelineRequest request,
            CalendarAxis axis,
            EventLabels labels,
            TimelinePacking packing,
            List<LanePlacement> lanes,
            LaneGeometry view) {
        MarkList marks = marks(request);
        paper(marks, "lanes", view.plot());
        new EraStrip(request.eras(), view.scale()).bands(marks, view.plot());
        axis.grid(view.plot()).forEach(marks::add);
        for (TimelinePacking.Lane lane : packing.lanes()) {
            double bottom = view.laneY(lane) + lane.heightPx();
            marks.decoration(
                    DrawnLane.LINE_KEY + lane.spec().id(),
                    Layer.GRID,
                    Outline.line(view.plot().x(), bottom, view.plot().right(), bottom),
                    Fill.NONE,
                    Stroke.of(ColourRole.HAIRLINE, 1));
        }
        int selected = indexOf(request.columns(), request.selectedId());
        int hovered = indexOf(request.columns(), request.hoveredId());
        request.selectedDates().ifPresent(dates -> band(marks, dates, view));
        new LanePainter(request, labels, marks, view, packing, lanes, selected, hovered).paint();
        return marks.inDrawingOrder();
    }

    /** The period of the selected record over the full height. */
    private static void band(MarkList marks, DateBounds dates, LaneGeometry view) {
        Box plot = view.plot();
        double from = dates.openFrom() ? plot.x() : view.scale().x((double) dates.fromDay());
        double to = dates.openTo() ? plot.right() : view.scale().x((double) dates.toDay());
        double spare = Math.max(0, MIN_BAND_PX - (to - from)) / 2;
        double left = Math.max(from - spare, plot.x());
        double right = Math.min(to + spare, plot.right());
        if (left < right) {
            marks.decoration(
                    "selection/band",
                    Layer.BAND,
                    Outline.rectangle(new Box(left, plot.y(), right - left, plot.height())),
                    new Fill.Solid(ColourRole.EVIDENCE_SOFT, BAND_OPACITY),
                    Stroke.NONE);
        }
    }

    private static int indexOf(EventColumns columns, Optional<String> id) {
        return id.map(columns::indexOf).orElse(-1);
    }

    /**
     * The middle of the row in which an event stands, or would; of several rows one that can be seen.
     */
    private static OptionalDouble rowOf(
            int event, TimelinePacking packing, List<LanePlacement> lanes, LaneGeometry view) {
        double[] rows = IntStream.range(0, lanes.size())
                .filter(lane -> packing.lanes().get(lane).spec().events().contains(event))
                .mapToDouble(lane -> rowOf(event, packing.lanes().get(lane), lanes.get(lane), view))
                .toArray();
        OptionalDouble seen = Arrays.stream(rows)
                .filter(row -> row >= view.plot().y() && row <= view.plot().bottom())
                .findFirst();
        return seen.isPresent() ? seen : Arrays.stream(rows).findFirst();
    }

    private static double rowOf(int event, TimelinePacking.Lane lane, LanePlacement placement, LaneGeometry view) {
        if (lane.spec().collapsed()) {
            return view.laneY(lane) + lane.heightPx() / 2;
        }
        return placement.events().stream()
                        .filter(placed -> placed.event() == event)
                        .findFirst()
                        .orElseGet(() -> placement.hidden(event))
                        .rowY()
                + view.row().middlePx();
    }

    private static String description(TimelineRequest request) {
        Labels labels = request.labels();
        return labels.text(
                "timeline.description",
                "events",
                request.columns().size(),
                "lanes",
                request.lanes().size());
    }
}
