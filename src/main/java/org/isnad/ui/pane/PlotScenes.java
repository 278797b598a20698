package org.isnad.ui.pane;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.layout.chart.FigureChartLayout;
import org.isnad.layout.chart.FigureChartRequest;
import org.isnad.layout.drawing.FoundMarks;
import org.isnad.layout.overview.OverviewLayout;
import org.isnad.layout.overview.OverviewRequest;
import org.isnad.layout.overview.OverviewScene;
import org.isnad.layout.timeline.TimelineLayout;
import org.isnad.layout.timeline.TimelineRequest;
import org.isnad.layout.timeline.TimelineScene;
import org.isnad.model.RecordId;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.time.DateBounds;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.DayRange;

/** Lays out what the {@link Session} shows for the room that a view has. */
public final class PlotScenes {

    private final Session session;
    private final TextMetrics metrics;
    private final TimelineLayout timelineLayout = new TimelineLayout();
    private final OverviewLayout overviewLayout = new OverviewLayout();

    public PlotScenes(Session session, TextMetrics metrics) {
        this.session = session;
        this.metrics = metrics;
    }

    /** The timeline; empty before a data set is open or where there is no room. */
    public Optional<TimelineScene> timeline(PlotSize size, double scrollPx, Optional<RecordId> hovered) {
        if (size.widthPx() < TimelineRequest.MIN_WIDTH_PX || size.heightPx() < TimelineRequest.MIN_HEIGHT_PX) {
            return Optional.empty();
        }
        DayRange range = session.viewport().range();
        return session.open()
                .map(dataset -> timelineLayout.layout(new TimelineRequest(
                        session.shown().excerpt(dataset).columns(),
                        session.plotContents().lanes(dataset),
                        range.fromDay(),
                        range.toDay(),
                        session.viewport().direction(),
                        size.widthPx(),
                        size.heightPx(),
                        scrollPx,
                        TimelineRequest.Overflow.SCROLL,
                        session.place().selected().map(RecordId::value),
                        hovered.map(RecordId::value),
                        selectedDates(),
                        dataset.labels(),
                        metrics)));
    }

    /** The chart; an empty picture before a data set is open or where there is no room. */
    public Scene chart(PlotSize size, Optional<RecordId> hovered) {
        if (size.widthPx() < FigureChartRequest.MIN_WIDTH_PX || size.heightPx() < FigureChartRequest.MIN_HEIGHT_PX) {
            return empty(size);
        }
        DayRange range = session.viewport().range();
        return session.open()
                .map(dataset -> framed(FigureChartLayout.scene(
                        new FigureChartRequest(
                                session.shown().figures(dataset),
                                session.plotContents().strips(dataset),
                                session.shown().excerpt(dataset).isPartial(),
                                session.shown().excerpt(dataset).known(),
                                range.fromDay(),
                                range.toDay(),
                                session.viewport().direction(),
                                size.widthPx(),
                                size.heightPx(),
                                session.settings().valueScaleProperty().get(),
                                session.place().selected(),
                                hovered,
                                selectedDates(),
                                dataset.numerals(),
                                dataset.chartTitle(),
                                false,
                                dataset.labels(),
                                metrics),
                        session.settings().legendShownProperty().get())))
                .orElseGet(() -> empty(size));
    }

    /** The overview; empty before a data set is open or where there is no room. */
    public Optional<OverviewScene> overview(PlotSize size) {
        if (size.widthPx() < OverviewRequest.MIN_WIDTH_PX) {
            return Optional.empty();
        }
        DayRange range = session.viewport().range();
        DayRange limits = session.viewport().limits();
        return session.open()
                .map(dataset -> overviewLayout.layout(new OverviewRequest(
                        session.shown().excerpt(dataset).columns(),
                        session.plotContents().lanes(dataset),
                        session.shown().sources(dataset),
                        dataset.bounds(),
                        limits.fromDay(),
                        limits.toDay(),
                        range.fromDay(),
                        range.toDay(),
                        session.viewport().direction(),
                        size.widthPx(),
                        selectedDates(),
                        session.place().article(),
                        dataset.labels(),
                        metrics)));
    }

    /** With frames around what a search found, if that is wanted. */
    public Scene framed(Scene scene) {
        Set<String> framed = new HashSet<>(session.framedProperty().get());
        // The selection has a frame already.
        session.place().selected().map(RecordId::value).ifPresent(framed::remove);
        return FoundMarks.in(scene, framed);
    }

    /** Of a record that is not shown no day may be seen either. */
    private Optional<DateBounds> selectedDates() {
        return session.recordNavigation()
                .selectedRecord()
                .filter(record -> session.open()
                        .filter(dataset -> session.shown().excerpt(dataset).shows(record))
                        .isPresent())
                .map(record -> record.date().bounds());
    }

    /** The record of a mark; empty for a mark of several records or of none. */
    public static Optional<RecordId> record(Optional<Mark> mark) {
        return mark.flatMap(Mark::target)
                .filter(Target.OneRecord.class::isInstance)
                .map(target -> new RecordId(((Target.OneRecord) target).id()));
    }

    public static Scene empty(PlotSize size) {
        return new Scene(size.widthPx(), size.heightPx(), List.of(), "");
    }
}
