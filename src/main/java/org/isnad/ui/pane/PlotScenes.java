package org.isnad.ui.pane;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.columns.LaneKind;
import org.isnad.layout.chart.FigureChartLayout;
import org.isnad.layout.chart.FigureChartRequest;
import org.isnad.layout.chart.FigureLineLayout;
import org.isnad.layout.drawing.FoundMarks;
import org.isnad.layout.drawing.Ghost;
import org.isnad.layout.drawing.ReadingCursor;
import org.isnad.layout.overview.OverviewRequest;
import org.isnad.layout.timeline.TimelineRequest;
import org.isnad.model.DatedRecord;
import org.isnad.model.Era;
import org.isnad.model.RecordId;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.time.DateBounds;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.session.PlotContents;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.timeline.TimelineView;
import org.isnad.ui.words.OpenDataset;

/** Lays out what stands on the plots for the room that a view has. */
public final class PlotScenes {

    private final RecordNavigation records;
    private final PlotContents contents;
    private final PlotSettings settings;
    private final Supplier<Set<String>> framed;
    private final Supplier<Optional<RecordId>> read;
    private final Supplier<Optional<Ghost>> ghost;
    private final TextMetrics metrics;

    /**
     * Pictures of what is open.
     *
     * @param framed gives the records that are to be framed
     * @param read gives the record whose words are being read
     * @param ghost gives the record that is being typed
     */
    public PlotScenes(
            RecordNavigation records,
            PlotContents contents,
            PlotSettings settings,
            Supplier<Set<String>> framed,
            Supplier<Optional<RecordId>> read,
            Supplier<Optional<Ghost>> ghost,
            TextMetrics metrics) {
        this.records = records;
        this.contents = contents;
        this.settings = settings;
        this.framed = framed;
        this.read = read;
        this.ghost = ghost;
        this.metrics = metrics;
    }

    /** What the timeline is to show; empty before a data set is open or where there is no room. */
    Optional<TimelineRequest> timeline(PlotSize size, double scrollPx, Optional<RecordId> hovered) {
        if (size.widthPx() < TimelineRequest.MIN_WIDTH_PX || size.heightPx() < TimelineRequest.MIN_HEIGHT_PX) {
            return Optional.empty();
        }
        DayRange range = records.viewport().range();
        return records.open()
                .map(dataset -> new TimelineRequest(
                        contents.shown().excerpt(dataset).columns(),
                        contents.lanes(dataset),
                        range.fromDay(),
                        range.toDay(),
                        records.viewport().breaks(),
                        TimelineRequest.Scope.ALL_TIME,
                        records.viewport().direction(),
                        size.widthPx(),
                        size.heightPx(),
                        scrollPx,
                        records.place().selected().map(RecordId::value),
                        hovered.map(RecordId::value),
                        selectedDates(),
                        Era.of(dataset.loaded().dataset()),
                        dataset.labels(),
                        metrics));
    }

    /**
     * The chart, whose name stands over it; an empty picture before a data set is open or where there is no room.
     *
     * @param standalone whether it has a calendar of its own, because no timeline stands over it
     */
    public Scene chart(PlotSize size, Optional<RecordId> hovered, boolean standalone) {
        if (size.widthPx() < FigureChartRequest.MIN_WIDTH_PX || size.heightPx() < FigureChartRequest.MIN_HEIGHT_PX) {
            return empty(size);
        }
        return records.open()
                .map(dataset -> framed(FigureChartLayout.scene(
                        chart(dataset, size, hovered, Optional.empty(), standalone),
                        settings.legendShownProperty().get(),
                        ghost.get().filter(typed -> typed.quantity().isPresent()))))
                .orElseGet(() -> empty(size));
    }

    /** What a folded chart says in a line of words; an empty picture before a data set is open or where there is no room. */
    public Scene figureLine(PlotSize size) {
        PlotSize whole = new PlotSize(size.widthPx(), FigureChartRequest.MIN_HEIGHT_PX);
        return records.open()
                .filter(dataset -> size.widthPx() >= FigureChartRequest.MIN_WIDTH_PX)
                .map(dataset -> framed(
                        FigureLineLayout.scene(chart(dataset, whole, Optional.empty(), dataset.chartTitle(), false))))
                .orElseGet(() -> empty(size));
    }

    private FigureChartRequest chart(
            OpenDataset dataset,
            PlotSize size,
            Optional<RecordId> hovered,
            Optional<String> title,
            boolean standalone) {
        DayRange range = records.viewport().range();
        return new FigureChartRequest(
                contents.shown().figures(dataset),
                contents.strips(dataset),
                contents.shown().excerpt(dataset).isPartial(),
                contents.shown().excerpt(dataset).known(),
                range.fromDay(),
                range.toDay(),
                records.viewport().breaks(),
                records.viewport().direction(),
                size.widthPx(),
                size.heightPx(),
                settings.valueScaleProperty().get(),
                records.place().selected(),
                hovered,
                selectedDates(),
                dataset.numerals(),
                title,
                dataset.chartUnit(),
                settings.derivedShownProperty().get(),
                standalone,
                dataset.labels(),
                metrics);
    }

    /** What the overview is to show; empty before a data set is open or where there is no room. */
    Optional<OverviewRequest> overview(PlotSize size) {
        if (size.widthPx() < OverviewRequest.MIN_WIDTH_PX) {
            return Optional.empty();
        }
        DayRange range = records.viewport().range();
        DayRange limits = records.viewport().limits();
        return records.open()
                .map(dataset -> new OverviewRequest(
                        contents.shown().excerpt(dataset).columns(),
                        contents.lanes(dataset),
                        contents.shown().sources(dataset),
                        dataset.bounds(),
                        limits.fromDay(),
                        limits.toDay(),
                        range.fromDay(),
                        range.toDay(),
                        records.viewport().breaks(),
                        records.viewport().direction(),
                        size.widthPx(),
                        selectedDates(),
                        records.place().article(),
                        dataset.labels(),
                        metrics));
    }

    /** With frames around what a search found, if that is wanted. */
    public Scene framed(Scene scene) {
        Set<String> found = new HashSet<>(framed.get());
        // The selection has a frame already.
        records.place().selected().map(RecordId::value).ifPresent(found::remove);
        return FoundMarks.in(scene, found);
    }

    /** A timeline with the place of the reader of an article, as far as his record is shown. */
    public Scene read(Scene timeline) {
        Optional<DatedRecord> record = records.open()
                .flatMap(dataset -> read.get()
                        .flatMap(dataset::record)
                        .filter(one -> contents.shown().excerpt(dataset).shows(one)));
        Optional<TimeScale> scale = scale(timeline);
        return record.isEmpty() || scale.isEmpty()
                ? timeline
                : new ReadingCursor(
                                "axis",
                                record.get().id().value(),
                                record.get().date().bounds())
                        .in(timeline, scale.get());
    }

    /** A timeline with the record that is being typed. */
    public Scene typed(Scene timeline) {
        Optional<TimeScale> scale = scale(timeline);
        return ghost.get()
                .filter(typed -> scale.isPresent())
                .map(typed -> contents.laneChoice().kind() == LaneKind.CATEGORY ? typed : typed.withoutLane())
                .map(typed -> typed.in(timeline, scale.get(), "axis", TimelineView.TIME_PANE))
                .orElse(timeline);
    }

    private Optional<TimeScale> scale(Scene timeline) {
        DayRange range = records.viewport().range();
        return timeline.panes().stream()
                .filter(pane -> pane.name().equals(TimelineView.TIME_PANE))
                .map(Pane::bounds)
                .findFirst()
                .map(plot -> new TimeScale(
                        range.fromDay(),
                        range.toDay(),
                        plot.x(),
                        plot.right(),
                        records.viewport().direction(),
                        records.viewport().breaks()));
    }

    /** Of a record that is not shown no day may be seen either. */
    private Optional<DateBounds> selectedDates() {
        return records.selectedRecord()
                .filter(record -> records.open()
                        .filter(dataset -> contents.shown().excerpt(dataset).shows(record))
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
