package org.isnad.layout.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.layout.chart.FigureChartLayout;
import org.isnad.layout.chart.FigureChartRequest;
import org.isnad.layout.data.DerivedNumber;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.LaneSpecs;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.CalendarAxis;
import org.isnad.layout.drawing.Mirror;
import org.isnad.layout.legend.LegendEntries;
import org.isnad.layout.legend.TimelineLegend;
import org.isnad.layout.timeline.TimelineLayout;
import org.isnad.layout.timeline.TimelineRequest;
import org.isnad.model.Era;
import org.isnad.scene.Box;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;

/**
 * Lays out a picture that leaves the program: title, plots and numbered sources, made for exactly that size. The selection
 * is not on it.
 *
 * <p>Everything is laid out in time order, from left to right, plots and numbers too; {@link Mirror} turns the whole as the
 * last step. The plots get what title and sources leave; where that is too little, those give way as {@link ExportDetail} says.
 * Pure and safe for all threads.
 */
public final class ExportLayout {
    private static final double CHART_PART = 0.5;
    private static final double TIMELINE_PART = 0.75;
    private static final double CHART_SHARE = 0.32;
    private static final double LEAST_CHART_PX = 110;
    private static final double GOOD_CHART_PX = 150;
    private static final double GOOD_CHART_PART = 0.21;
    private static final double PLOTS_SHARE = 0.6;

    /** What the plots keep of the height when the numbered citations are listed. */
    private static final double LISTED_SHARE = 0.55;

    private static final double LISTED_CHART_SHARE = 0.5;

    /** As many lanes as stand on any picture, with one row each where there is no room for more. */
    private static final int FEWEST_LANES = 8;

    private ExportLayout() {}

    /** The picture of a request in units of its layout. Lanes that find no room share the last one, which counts them. */
    public static Scene scene(ExportRequest asked) {
        return picture(asked).scene();
    }

    /** The picture of a request, with the records that have numbers on it. */
    public static ExportPicture picture(ExportRequest asked) {
        return picture(asked, shown(asked));
    }

    /** What the picture of a request shows; the same for every size and all metrics. */
    public static ShownRecords shown(ExportRequest asked) {
        return ShownRecords.of(asked);
    }

    /**
     * The picture of a request.
     *
     * @param shown what it shows
     */
    public static ExportPicture picture(ExportRequest asked, ShownRecords shown) {
        TypeScale scale = TypeScale.of(asked.widthPx(), asked.heightPx());
        ExportRequest inUnits = asked.in(scale);
        ExportRequest request =
                inUnits.withLanes(LaneSpecs.atMost(inUnits.lanes(), mostLanes(inUnits), inUnits.labels()));
        CitedRecords cited = new ExportSources(request).cited(shown);
        ExportDetail detail = detail(request, cited);
        int room = new ExportFurniture(request, cited, detail, 0)
                .roomForCitations(Math.max(
                        leastPlotsPx(request),
                        request.heightPx() * (request.hasTimeline() ? LISTED_SHARE : LISTED_CHART_SHARE)));
        Drawn drawn = drawn(request, new ExportFurniture(request, cited, detail, room), room > 0);
        int needed = drawn.furniture().citations().lines(drawn.numbered());
        if (needed < room) {
            // The plots take what the list does not need; that may number more marks, whose citations are then counted.
            drawn = drawn(request, new ExportFurniture(request, cited, detail, needed), needed > 0);
        }
        List<Pane> panes = new ArrayList<>(drawn.furniture().panes(drawn.numbered()));
        panes.addAll(drawn.panes());
        String title = new ExportWords(request).title();
        Scene laidOut = new Scene(request.widthPx(), request.heightPx(), panes, title + ". " + drawn.description());
        return new ExportPicture(
                scale.set(Mirror.to(request.direction(), request.widthPx()).scene(laidOut)),
                scale.unitPx(),
                shown,
                derived(request),
                drawn.numbered());
    }

    private static List<ExportPicture.Computed> derived(ExportRequest request) {
        if (!request.extras().derived()) {
            return List.of();
        }
        List<Reading> readings = new ExportSources(request)
                .readings().stream()
                        .filter(reading -> FigureSeries.onChart(reading.figure()))
                        .toList();
        return DerivedNumber.of(readings).stream()
                .map(number -> new ExportPicture.Computed(
                        number.from().figure().id().value(),
                        number.to().figure().id().value(),
                        number.formula(request.labels())))
                .toList();
    }

    /** Plots with what stands around them. */
    private record Drawn(ExportFurniture furniture, List<Pane> panes, String description, List<String> numbered) {}

    private static Drawn drawn(ExportRequest request, ExportFurniture furniture, boolean numbers) {
        Box plots = furniture.plots();
        List<Pane> panes = new ArrayList<>();
        String description = "";
        double legendPx = request.hasTimeline() ? legendPx(request, plots) : 0;
        double chartPx = request.hasTimeline() ? chartPx(request, plots.height() - legendPx) : plots.height();
        ShownRecords shown = furniture.citations().shown();
        List<Pane> plotted = new ArrayList<>();
        if (request.hasTimeline()) {
            double height = (request.hasChart() ? plots.height() - chartPx : plots.height()) - legendPx;
            Scene timeline = timeline(request, plots.width(), height);
            timeline.panes().forEach(pane -> plotted.add(pane.translated(plots.x(), plots.y())));
            description = timeline.description();
            if (legendPx > 0) {
                Scene legend =
                        legend(request).inTimeOrder(LegendEntries.shown(timeline, request.columns()), plots.width());
                legend.panes().forEach(pane -> panes.add(pane.translated(plots.x(), plots.y() + height)));
                description = description + " " + legend.description();
            }
        }
        if (request.hasChart()) {
            Scene chart = chart(request, plots.width(), chartPx);
            double top = plots.bottom() - chartPx;
            chart.panes().forEach(pane -> plotted.add(pane.translated(plots.x(), top)));
            description = description.isEmpty() ? chart.description() : description + " " + chart.description();
        }
        if (!numbers) {
            panes.addAll(plotted);
            return new Drawn(furniture, panes, description, List.of());
        }
        MarkNumbers.Numbered numbered = new MarkNumbers(
                        shown.size(), request.direction(), request.labels(), request.metrics())
                .number(plotted, shown);
        panes.addAll(numbered.panes());
        return new Drawn(furniture, panes, description, numbered.records());
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
        double chart = request.hasChart() ? leastChartPx(request) : 0;
        double good = goodTimelinePx(request);
        return plots.height() - chart - height >= good ? height : 0;
    }

    private static TimelineLegend legend(ExportRequest request) {
        return new TimelineLegend(request.direction(), request.labels(), request.metrics());
    }

    /** How many lanes find room for a row of events and one of counts each. */
    private static int mostLanes(ExportRequest request) {
        double plotsPx = request.heightPx() * PLOTS_SHARE - (request.hasChart() ? leastChartPx(request) : 0);
        double axisPx = TimelineLayout.goodHeightPx(0, request.metrics());
        double lanePx = TimelineLayout.goodHeightPx(1, request.metrics()) - axisPx;
        return Math.max(FEWEST_LANES, (int) ((plotsPx - axisPx) / lanePx));
    }

    /** The height of the chart under a timeline: its share, or less, so that the lanes find room for their rows. */
    private static double chartPx(ExportRequest request, double plotsPx) {
        double good = goodTimelinePx(request);
        double least = leastChartPx(request);
        double share = Math.clamp(plotsPx - good, least, Math.max(least, plotsPx * CHART_SHARE));
        double left = Math.max(plotsPx - leastTimelinePx(request), FigureChartRequest.MIN_HEIGHT_PX);
        return Math.min(share, left);
    }

    /** The height of a chart under a timeline whose values can still be told apart, as far as the picture has it. */
    private static double leastChartPx(ExportRequest request) {
        return Math.clamp(request.heightPx() * GOOD_CHART_PART, LEAST_CHART_PX, GOOD_CHART_PX);
    }

    private static double goodTimelinePx(ExportRequest request) {
        return TimelineLayout.goodHeightPx(request.lanes().size(), request.metrics()) + hijriPx(request);
    }

    private static double hijriPx(ExportRequest request) {
        return CalendarAxis.heightPx(request.labels()) - CalendarAxis.HEIGHT_PX;
    }

    private static double leastTimelinePx(ExportRequest request) {
        return Math.max(
                TimelineRequest.MIN_HEIGHT_PX,
                TimelineLayout.leastHeightPx(request.lanes().size(), request.metrics()) + hijriPx(request));
    }

    private static ExportDetail detail(ExportRequest request, CitedRecords cited) {
        for (ExportDetail detail : ExportDetail.LADDER) {
            ExportFurniture furniture = new ExportFurniture(request, cited, detail, 0);
            if (furniture.titleFits() && furniture.plots().height() >= leastPlotsPx(request)) {
                return detail;
            }
        }
        return ExportDetail.LADDER.getLast();
    }

    /** The height under which the plots are not pressed for the sake of title and sources. */
    private static double leastPlotsPx(ExportRequest request) {
        double least = (request.hasChart() ? leastChartPx(request) : 0)
                + (request.hasTimeline() ? leastTimelinePx(request) : 0);
        double wanted = request.heightPx() * (request.hasTimeline() ? TIMELINE_PART : CHART_PART);
        return Math.max(wanted, least);
    }

    private static Scene timeline(ExportRequest request, double width, double height) {
        return new TimelineLayout()
                .inTimeOrder(new TimelineRequest(
                        request.columns(),
                        request.lanes(),
                        request.fromDay(),
                        request.toDay(),
                        request.breaks(),
                        TimelineRequest.Scope.VIEW,
                        request.direction(),
                        width,
                        height,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Era.of(request.dataset()),
                        request.labels(),
                        request.metrics()))
                .scene();
    }

    private static Scene chart(ExportRequest request, double width, double height) {
        return FigureChartLayout.inTimeOrder(new FigureChartRequest(
                new ExportSources(request).figures(),
                request.strips(),
                request.excerpt().isPartial(),
                request.excerpt().known(),
                request.fromDay(),
                request.toDay(),
                request.breaks(),
                request.direction(),
                width,
                height,
                request.kind(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                request.numerals(),
                request.hasTimeline() ? new ExportWords(request).chartTitle() : Optional.empty(),
                new ExportWords(request).chartUnit(),
                request.extras().derived(),
                !request.hasTimeline(),
                request.labels(),
                request.metrics()));
    }
}
