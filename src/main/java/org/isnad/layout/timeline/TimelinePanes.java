package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import org.isnad.layout.drawing.BreakBands;
import org.isnad.layout.drawing.CalendarAxis;
import org.isnad.layout.drawing.DirectionCue;
import org.isnad.layout.drawing.DrawnLane;
import org.isnad.layout.drawing.EraStrip;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.SelectionBand;
import org.isnad.model.Language;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Stroke;

/** The regions of a timeline with their marks, from left to right in time order. */
final class TimelinePanes {
    private static final double CUE_MARGIN_PX = 8;

    private final TimelineRequest request;
    private final TimeScale scale;
    private final Box axisArea;
    private final Box plot;
    private final double erasPx;

    /** Measures the regions of a picture. */
    TimelinePanes(TimelineRequest request) {
        this.request = request;
        scale = scale(request);
        double width = request.widthPx();
        double axisPx = CalendarAxis.heightPx(request.labels());
        axisArea = new Box(HeaderColumn.WIDTH_PX, 0, width - HeaderColumn.WIDTH_PX, axisPx);
        erasPx = EraStrip.heightPx(request.eras(), request.heightPx());
        plot = new Box(HeaderColumn.WIDTH_PX, axisPx + erasPx, axisArea.width(), request.heightPx() - axisPx - erasPx);
    }

    /** Where the days of a request lie. */
    static TimeScale scale(TimelineRequest request) {
        return new TimeScale(
                request.fromDay(),
                request.toDay(),
                HeaderColumn.WIDTH_PX,
                request.widthPx(),
                Direction.LEFT_TO_RIGHT,
                request.breaks());
    }

    /** The zoom of the packing. */
    double pxPerDay() {
        // Rounded, so that the last bits, which differ while the view moves, cannot change the packing.
        return (float) scale.pxPerDay();
    }

    /** The region of the lanes. */
    Box plot() {
        return plot;
    }

    /** Where the rows of a packing lie. */
    LaneGeometry geometry(TimelinePacking packing) {
        double scroll = Math.min(request.scrollPx(), Math.max(0, packing.heightPx() - plot.height()));
        return new LaneGeometry(scale, pxPerDay(), plot, scroll, packing.row(), packing.paddingPx());
    }

    /** All of them. */
    List<Pane> all(EventLabels labels, TimelinePacking packing, List<LanePlacement> lanes, LaneGeometry view) {
        List<Pane> panes = new ArrayList<>(inTime(labels, packing, lanes, view, false));
        panes.addFirst(new Pane("corner", new Box(0, 0, HeaderColumn.WIDTH_PX, axisArea.height()), corner()));
        panes.add(
                2,
                new Pane(
                        "headers",
                        new Box(0, plot.y(), HeaderColumn.WIDTH_PX, plot.height()),
                        headers(packing, lanes, view)));
        return panes;
    }

    /**
     * Those across which time runs: the calendar, the lanes, and the eras if there are any.
     *
     * @param passing whether the picture is shown for a moment alone: nothing in it is spoken, nor is it shown where events lie that
     *     are not shown
     */
    List<Pane> inTime(
            EventLabels labels,
            TimelinePacking packing,
            List<LanePlacement> lanes,
            LaneGeometry view,
            boolean passing) {
        CalendarAxis axis = CalendarAxis.of(scale, request.labels(), request.metrics());
        List<Pane> panes = new ArrayList<>(List.of(
                new Pane("axis", axisArea, axis(axis)),
                new Pane(
                        "lanes",
                        plot,
                        new BreakBands(scale).through(lanes(axis, labels, packing, lanes, view, passing), plot))));
        if (erasPx > 0) {
            Box strip = new Box(0, axisArea.height(), request.widthPx(), erasPx);
            MarkList marks = marks();
            new EraStrip(request.eras(), scale).names(marks, strip, request.labels());
            panes.add(new Pane("eras", strip, marks.inDrawingOrder()));
        }
        return panes;
    }

    private MarkList marks() {
        return new MarkList(request.metrics(), request.labels().language() == Language.ENGLISH);
    }

    private List<Mark> corner() {
        Box area = new Box(CUE_MARGIN_PX, 0, HeaderColumn.WIDTH_PX - 2 * CUE_MARGIN_PX, CalendarAxis.HEIGHT_PX);
        MarkList marks = marks();
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

    private List<Mark> axis(CalendarAxis axis) {
        MarkList marks = marks();
        paper(marks, "axis", axisArea);
        axis.rows(axisArea).forEach(marks::add);
        return marks.inDrawingOrder();
    }

    private static void paper(MarkList marks, String pane, Box area) {
        marks.decoration(
                pane + "/paper", Layer.GROUND, Outline.rectangle(area), Fill.solid(ColourRole.PAPER), Stroke.NONE);
    }

    private List<Mark> headers(TimelinePacking packing, List<LanePlacement> lanes, LaneGeometry view) {
        Box area =
                new Box(0, view.plot().y(), HeaderColumn.WIDTH_PX, view.plot().height());
        MarkList marks = marks();
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

    private List<Mark> lanes(
            CalendarAxis axis,
            EventLabels labels,
            TimelinePacking packing,
            List<LanePlacement> lanes,
            LaneGeometry view,
            boolean passing) {
        MarkList marks = marks();
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
        int selected = TimelineLayout.indexOf(request.columns(), request.selectedId());
        int hovered = TimelineLayout.indexOf(request.columns(), request.hoveredId());
        request.selectedDates()
                .flatMap(dates -> SelectionBand.of(dates, view.plot(), view.scale()))
                .ifPresent(marks::add);
        new LanePainter(request, labels, marks, view, packing, lanes, selected, hovered).paint(passing);
        return marks.inDrawingOrder();
    }
}
