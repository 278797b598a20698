package org.isnad.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.Reading;
import org.isnad.model.Figure;
import org.isnad.model.SeriesId;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.LaneChoice;
import org.isnad.ui.words.OpenDataset;

/**
 * What stands on the plots: the lanes of the timeline, the strips under the chart, and of both the records that are shown.
 *
 * <p>To be used on one thread.
 */
public final class PlotContents {

    private Optional<United> united = Optional.empty();
    private final ReadOnlyObjectProperty<Optional<OpenDataset>> open;
    private final ShownRecords shown;
    private final ObjectProperty<LaneChoice> laneChoice =
            new SimpleObjectProperty<>(this, "laneChoice", LaneChoice.DEFAULT);
    private final ObjectProperty<Set<SeriesId>> shownSeries = new SimpleObjectProperty<>(this, "shownSeries", Set.of());

    /** Lanes by category and no strips. */
    PlotContents(ReadOnlyObjectProperty<Optional<OpenDataset>> open, ShownRecords shown) {
        this.open = open;
        this.shown = shown;
    }

    /** What of the data is shown: a filter, and the day by which it has to be known. */
    public ShownRecords shown() {
        return shown;
    }

    /** By what events are put into lanes, which lanes are not shown and which are collapsed. */
    public ObjectProperty<LaneChoice> laneChoiceProperty() {
        return laneChoice;
    }

    public LaneChoice laneChoice() {
        return laneChoice.get();
    }

    /** The lanes of the chosen kind, also those that are not shown. */
    public List<LaneSpec> allLanes(OpenDataset dataset) {
        return shown.lanes(dataset, laneChoice().kind());
    }

    /** The lanes that are shown, in their order, each collapsed or not. */
    public List<LaneSpec> lanes(OpenDataset dataset) {
        LaneChoice choice = laneChoice();
        return allLanes(dataset).stream()
                .filter(lane -> !choice.hidden().contains(lane.id()))
                .map(lane -> lane.collapsed(choice.collapsed().contains(lane.id())))
                .toList();
    }

    /** The events of the lanes that are shown, each once, in chronological order. */
    public EventIndexes shownEvents(OpenDataset dataset) {
        List<EventIndexes> ofLanes =
                lanes(dataset).stream().map(LaneSpec::events).toList();
        if (united.filter(last -> last.ofLanes().equals(ofLanes)).isEmpty()) {
            united = Optional.of(new United(ofLanes, EventIndexes.union(ofLanes)));
        }
        return united.orElseThrow().events();
    }

    /** The events of lanes, once for all that ask. */
    private record United(List<EventIndexes> ofLanes, EventIndexes events) {}

    /** Folds all lanes into thin rows, or unfolds them. */
    public void collapseAll(boolean collapsed) {
        open.get()
                .ifPresent(dataset -> laneChoice.set(laneChoice()
                        .withCollapsed(
                                collapsed
                                        ? allLanes(dataset).stream()
                                                .map(LaneSpec::id)
                                                .collect(Collectors.toSet())
                                        : Set.of())));
    }

    /**
     * The series whose figures are shown in strips under the chart; none by default, and kept from one data set to the
     * next: a name that the other one does not have shows nothing.
     */
    public ObjectProperty<Set<SeriesId>> shownSeriesProperty() {
        return shownSeries;
    }

    /** The strips under the chart, in the order of the data set. */
    public List<FigureSeries> strips(OpenDataset dataset) {
        return dataset.otherFigures().stream()
                .filter(series -> shownSeries.get().contains(series.id()))
                .map(series -> new FigureSeries(
                        series.id(), series.label(), shown.excerpt(dataset).kept(series.figures())))
                .toList();
    }

    /** The values on the chart in a time, those of its strips as well, as far as they are shown; in chronological order. */
    public List<Reading> readings(OpenDataset dataset, DayRange range) {
        List<Figure> inStrips = strips(dataset).stream()
                .flatMap(series -> series.figures().stream())
                .toList();
        return Reading.known(
                        Reading.inOrder(Reading.of(shown.figures(dataset)), Reading.all(inStrips)),
                        shown.excerpt(dataset).known())
                .stream()
                .filter(reading -> reading.liesIn(range.fromDay(), range.toDay()))
                .toList();
    }

    /** Chooses the same lanes and strips as another one. */
    void takeOver(PlotContents other) {
        laneChoice.set(other.laneChoice());
        shownSeries.set(other.shownSeries.get());
    }

    /** How many lanes are not shown. */
    public int hiddenLanes(OpenDataset dataset) {
        return allLanes(dataset).size() - lanes(dataset).size();
    }
}
