package org.isnad.ui.pane;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.isnad.layout.data.Reading;
import org.isnad.layout.timeline.ShownEvents;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.PlotContents;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.table.DataSheet;
import org.isnad.ui.table.DataTableView;
import org.isnad.ui.words.CheckWords;
import org.isnad.ui.words.EventSheet;
import org.isnad.ui.words.FigureSheet;
import org.isnad.ui.words.OpenDataset;
import org.isnad.ui.words.RecordCells;

/**
 * The index in place of the plots: its rows are what the timeline shows and the values in the same time. The timeline stays
 * laid out behind it, so that the index follows whatever changes it.
 */
public final class TablePane {

    private final RecordNavigation records;
    private final PlotContents contents;
    private final DataTableView view;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private Optional<RecordCells> cells = Optional.empty();
    private CheckWords checks = CheckWords.NONE;
    private ShownEvents onTimeline = ShownEvents.NONE;
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
     */
    public TablePane(
            DataTableView view,
            RecordNavigation records,
            PlotContents contents,
            ObservableValue<DatasetChange> changes) {
        this.records = records;
        this.contents = contents;
        this.view = view;
        view.setId("data-table");
        view.setOnSelect(id -> records.select(id.value()));
        view.setOnChoose(ids -> records.chosenProperty().set(shown.get() ? ids : List.of()));
        view.setOnLeave(() -> shown.set(false));
        view.selectedProperty().bind(records.navigation().selectedProperty());
        changes.subscribe(this::take);
        shown.subscribe((before, now) -> {
            if (!now) {
                records.chosenProperty().set(List.of());
            }
            fill();
        });
    }

    public DataTableView view() {
        return view;
    }

    /** Whether the table stands in place of the plots. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Shows what a check sheet says of the records. */
    public void showChecks(CheckWords words) {
        checks = words;
        cells = cells.map(made -> new RecordCells(made.open(), words));
        stale = true;
        fill();
    }

    /** Takes what the timeline shows now. */
    public void timelineShows(ShownEvents shownEvents) {
        onTimeline = shownEvents;
        waitsForTimeline = false;
        follow();
    }

    private void take(DatasetChange change) {
        cells = change.now().map(open -> new RecordCells(open, checks));
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
            int[] nowEvents = inView(made.open());
            boolean withBasis = contents.shown().filter().also().containsKey(ShownRecords.INFERRED);
            List<Reading> nowReadings =
                    contents.readings(made.open(), records.viewport().range());
            // Selecting lays the plots out anew, too: the same rows stay as they are, with what is selected of them.
            boolean turned = withBasis == view.eventsProperty().get().inLines();
            if (stale
                    || turned
                    || view.eventsProperty().get().headings().isEmpty()
                    || !Arrays.equals(nowEvents, events)) {
                events = nowEvents;
                view.eventsProperty().set(new EventSheet(made, nowEvents, withBasis));
            }
            DataSheet figures = new FigureSheet(made, nowReadings, figures(made.open()), withBasis);
            if (stale
                    || turned
                    || !figures.title().equals(view.figuresProperty().get().title())
                    || !nowReadings.equals(readings)) {
                readings = nowReadings;
                view.figuresProperty().set(figures);
            }
            stale = false;
        });
    }

    /** What the timeline shows of the time in view, which is what the status line counts: a soft edge may reach beyond. */
    private int[] inView(OpenDataset open) {
        DayRange range = records.viewport().range();
        return Arrays.stream(onTimeline.indices())
                .filter(event -> open.columns().fromDay(event) < range.toDay()
                        && open.columns().toDay(event) > range.fromDay())
                .toArray();
    }

    /** All figures that the chart draws or may draw in its strips. */
    private int figures(OpenDataset open) {
        return open.chartFigures().size()
                + contents.strips(open).stream()
                        .mapToInt(series -> series.figures().size())
                        .sum();
    }
}
