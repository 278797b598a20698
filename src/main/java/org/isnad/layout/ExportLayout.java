package org.isnad.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.scene.Box;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;

/**
 * Lays out a picture that leaves the program: title, plots and numbered sources, made for exactly that size. The selection
 * is not on it.
 *
 * <p>The plots get what title and sources leave; where that is too little, those give way as {@link ExportDetail} says.
 * Pure and safe for all threads.
 */
public final class ExportLayout {
    private static final double GOOD_TIMELINE_PX = 240;
    private static final double GOOD_CHART_PX = 230;
    private static final double GOOD_BOTH_PX = 430;
    private static final double CHART_SHARE = 0.32;
    private static final double LEAST_CHART_PX = 110;
    private static final double PLOTS_SHARE = 0.6;

    /** As many lanes as stand on any picture, with one row each where there is no room for more. */
    private static final int FEWEST_LANES = 8;

    private ExportLayout() {}

    /**
     * The picture of a request. Lanes that find no room share the last one, which counts them.
     */
    public static Scene scene(ExportRequest asked) {
        ExportRequest request = asked.withLanes(LaneSpecs.atMost(asked.lanes(), mostLanes(asked), asked.labels()));
        ExportFurniture furniture = furniture(request);
        Box plots = furniture.plots();
        List<Pane> panes = new ArrayList<>(furniture.panes());
        String description = "";
        double legendPx = request.hasTimeline() ? legendPx(request, plots) : 0;
        double chartPx = request.hasTimeline() ? chartPx(request, plots.height() - legendPx) : plots.height();
        if (request.hasTimeline()) {
            double height = (request.hasChart() ? plots.height() - chartPx : plots.height()) - legendPx;
            Scene timeline = timeline(request, plots.width(), height);
            timeline.panes().forEach(pane -> panes.add(pane.translated(plots.x(), plots.y())));
            description = timeline.description();
            if (legendPx > 0) {
                Scene legend = legend(request).scene(LegendEntries.shown(timeline, request.columns()), plots.width());
                legend.panes().forEach(pane -> panes.add(pane.translated(plots.x(), plots.y() + height)));
                description = description + " " + legend.description();
            }
        }
        if (request.hasChart()) {
            Scene chart = chart(request, plots.width(), chartPx);
            double top = plots.bottom() - chartPx;
            chart.panes().forEach(pane -> panes.add(pane.translated(plots.x(), top)));
            description = description.isEmpty() ? chart.description() : description + " " + chart.description();
        }
        return new Scene(
                request.widthPx(), request.heightPx(), panes, new ExportWords(request).title() + ". " + description);
    }

    /** The height of the legend under the timeline; nothing where the lanes need the room for their rows. */
    private static double legendPx(ExportRequest request, Box plots) {
        BitSet inLanes = new BitSet();
        request.lanes().forEach(lane -> lane.events().addTo(inLanes));
        EventColumns columns = request.columns();
        LegendEntries possible = LegendEntries.possible(
                columns,
                event -> inLanes.get(event)
                        && columns.fromDay(event) < request.toDay()
                        && columns.toDay(event) > request.fromDay());
        double height = legend(request).heightPx(possible, plots.width());
        double chart = request.hasChart() ? LEAST_CHART_PX : 0;
        double good = TimelineLayout.goodHeightPx(request.lanes().size(), request.metrics());
        return plots.height() - chart - height >= good ? height : 0;
    }

    private static TimelineLegend legend(ExportRequest request) {
        return new TimelineLegend(request.direction(), request.labels(), request.metrics());
    }

    /** How many lanes find room for a row of events and one of counts each. */
    private static int mostLanes(ExportRequest request) {
        double plotsPx = request.heightPx() * PLOTS_SHARE - (request.hasChart() ? LEAST_CHART_PX : 0);
        double axisPx = TimelineLayout.goodHeightPx(0, request.metrics());
        double lanePx = TimelineLayout.goodHeightPx(1, request.metrics()) - axisPx;
        return Math.max(FEWEST_LANES, (int) ((plotsPx - axisPx) / lanePx));
    }

    /** The height of the chart under a timeline: its share, or less, so that the lanes find room for their rows. */
    private static double chartPx(ExportRequest request, double plotsPx) {
        double good = TimelineLayout.goodHeightPx(request.lanes().size(), request.metrics());
        double share = Math.clamp(plotsPx - good, LEAST_CHART_PX, Math.max(LEAST_CHART_PX, plotsPx * CHART_SHARE));
        double left = Math.max(plotsPx - leastTimelinePx(request), FigureChartRequest.MIN_HEIGHT_PX);
        return Math.min(share, left);
    }

    private static double leastTimelinePx(ExportRequest request) {
        return Math.max(
                TimelineRequest.MIN_HEIGHT_PX,
                TimelineLayout.leastHeightPx(request.lanes().size(), request.metrics()));
    }

    private static ExportFurniture furniture(ExportRequest request) {
        double good = switch (request.content()) {
            case TIMELINE -> GOOD_TIMELINE_PX;
            case CHART -> GOOD_CHART_PX;
            case BOTH -> GOOD_BOTH_PX;
        };
        double least =
                (request.hasChart() ? LEAST_CHART_PX : 0) + (request.hasTimeline() ? leastTimelinePx(request) : 0);
        double wanted = Math.max(Math.min(good, request.heightPx() * 0.6), request.heightPx() * 0.5);
        for (ExportDetail detail : ExportDetail.LADDER) {
            ExportFurniture furniture = new ExportFurniture(request, detail);
            if (furniture.titleFits() && furniture.plots().height() >= Math.max(wanted, least)) {
                return furniture;
            }
        }
        return new ExportFurniture(request, ExportDetail.LADDER.getLast());
    }

    private static Scene timeline(ExportRequest request, double width, double height) {
        return new TimelineLayout()
                .layout(new TimelineRequest(
                        request.columns(),
                        request.lanes(),
                        request.fromDay(),
                        request.toDay(),
                        request.direction(),
                        width,
                        height,
                        0,
                        TimelineRequest.Overflow.FOLD,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        request.labels(),
                        request.metrics()))
                .scene();
    }

    private static Scene chart(ExportRequest request, double width, double height) {
        return FigureChartLayout.scene(new FigureChartRequest(
                new ExportSources(request).figures(),
                request.strips(),
                request.excerpt().isPartial(),
                request.excerpt().known(),
                request.fromDay(),
                request.toDay(),
                request.direction(),
                width,
                height,
                request.kind(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                request.numerals(),
                request.hasTimeline() ? new ExportWords(request).chartTitle() : Optional.empty(),
                !request.hasTimeline(),
                request.labels(),
                request.metrics()));
    }
}
