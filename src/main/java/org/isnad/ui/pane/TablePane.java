package org.isnad.ui.pane;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.isnad.layout.data.Reading;
import org.isnad.layout.timeline.ShownEvents;
import org.isnad.model.Figure;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.PlotContents;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.table.DataSheet;
import org.isnad.ui.table.DataTableView;
import org.isnad.ui.words.EventSheet;
import org.isnad.ui.words.FigureSheet;
import org.isnad.ui.words.OpenDataset;
import org.isnad.ui.words.RecordCells;

/**
 * The data table in place of the plots: its rows are what the pictures show, read from the pictures themselves. The plots
 * stay laid out behind it, so that the table follows whatever changes them.
 */
public final class TablePane {

    /** Where the chart has its marks, and the counts of marks that found no room. */
    private static final Set<String> MARKED_PANES = Set.of("chart-plot", "chart-values");

    private final RecordNavigation records;
    private final PlotContents contents;
    private final DataTableView view;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private Optional<RecordCells> cells = Optional.empty();
    private ShownEvents onTimeline = ShownEvents.NONE;
    private Optional<Scene> onChart = Optional.empty();
    private int[] events = {};
    private List<Reading> readings = List.of();
    private boolean waiting;
    private boolean waitsForTimeline;
    private boolean stale;

    /**
     * A table that is not shown yet.
     *
     * @param view made for it
     * @param changes those of the open data set
     * @param shownChart the picture of the chart whose figures it lists
     */
    public TablePane(
            DataTableView view,
            RecordNavigation records,
            PlotContents contents,
            ObservableValue<DatasetChange> changes,
            ObservableValue<Optional<Scene>> shownChart) {
        this.records = records;
        this.contents = contents;
        this.view = view;
        view.setId("data-table");
        view.setOnSelect(id -> records.select(id.value()));
        view.setOnLeave(() -> shown.set(false));
        view.selectedProperty().bind(records.navigation().selectedProperty());
        changes.subscribe(this::take);
        shownChart.subscribe(scene -> {
            onChart = scene;
            follow();
        });
        shown.subscribe((before, now) -> fill());
    }

    public DataTableView view() {
        return view;
    }

    /** Whether the table stands in place of the plots. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Takes what the timeline shows now. */
    public void timelineShows(ShownEvents shownEvents) {
        onTimeline = shownEvents;
        waitsForTimeline = false;
        follow();
    }

    private void take(DatasetChange change) {
        cells = change.now().map(RecordCells::new);
        // Until the timeline is laid out with the new rows, its numbers are those of the old ones.
        waitsForTimeline = true;
        stale = true;
        if (change instanceof DatasetChange.Another) {
            view.eventsProperty().set(DataSheet.empty());
            view.figuresProperty().set(DataSheet.empty());
        }
    }

    /** Fills the table after the layout that called this, which takes no further request. */
    private void follow() {
        if (shown.get() && !waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                fill();
            });
        }
    }

    private void fill() {
        cells.filter(made -> shown.get() && !waitsForTimeline).ifPresent(made -> {
            int[] nowEvents = onTimeline.indices();
            List<Reading> nowReadings = readings(made.open());
            // Selecting lays the plots out anew, too: the same rows stay as they are, with what is selected of them.
            if (stale || view.eventsProperty().get().headings().isEmpty() || !Arrays.equals(nowEvents, events)) {
                events = nowEvents;
                view.eventsProperty().set(new EventSheet(made, nowEvents));
            }
            DataSheet figures = new FigureSheet(made, nowReadings, figures(made.open()));
            if (stale
                    || !figures.title().equals(view.figuresProperty().get().title())
                    || !nowReadings.equals(readings)) {
                readings = nowReadings;
                view.figuresProperty().set(figures);
            }
            stale = false;
        });
    }

    /** All figures that the chart draws or may draw in its strips. */
    private int figures(OpenDataset open) {
        return open.chartFigures().size()
                + contents.strips(open).stream()
                        .mapToInt(series -> series.figures().size())
                        .sum();
    }

    /** The values of the figures that have a mark on the chart; those listed in words beside it lie out of view. */
    private List<Reading> readings(OpenDataset open) {
        Set<String> marked = new HashSet<>();
        onChart.stream()
                .flatMap(scene -> scene.panes().stream())
                .filter(pane -> MARKED_PANES.contains(pane.name()))
                .map(Pane::marks)
                .forEach(marks -> marks.forEach(mark -> mark.target().ifPresent(target -> {
                    if (target instanceof Target.OneRecord(String id)) {
                        marked.add(id);
                    } else if (target instanceof Target.ManyRecords(List<String> ids)) {
                        marked.addAll(ids);
                    }
                })));
        DayRange range = records.viewport().range();
        List<Figure> inStrips = contents.strips(open).stream()
                .flatMap(series -> series.figures().stream())
                .toList();
        return Reading.known(
                        Reading.inOrder(Reading.of(contents.shown().figures(open)), Reading.all(inStrips)),
                        contents.shown().excerpt(open).known())
                .stream()
                .filter(reading -> marked.contains(reading.figure().id().value())
                        && reading.liesIn(range.fromDay(), range.toDay()))
                .toList();
    }
}
