package org.isnad.ui.pane;

import java.util.function.ToIntFunction;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.isnad.model.Figure;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Place;

/**
 * Whether the chart under the timeline is folded: it is where a data set opens on few values, until the user opens it or selects
 * a figure. Moving in time never folds or unfolds it, since that would move the lanes under the pointer.
 */
final class ChartFolding {

    /** From so many values on a chart tells more than a line of words. */
    static final int FEW = 8;

    private final RecordNavigation records;
    private final ToIntFunction<DayRange> values;
    private final BooleanProperty open;
    private boolean undecided;

    /**
     * Follows what is open.
     *
     * @param values how many values of figures lie in a time
     * @param open whether the chart is unfolded; the user may turn it over
     */
    ChartFolding(
            RecordNavigation records,
            ObservableValue<DatasetChange> changes,
            ToIntFunction<DayRange> values,
            BooleanProperty open) {
        this.records = records;
        this.values = values;
        this.open = open;
        changes.subscribe(this::take);
        records.navigation().placeProperty().subscribe(this::follow);
    }

    private void take(DatasetChange change) {
        if (change instanceof DatasetChange.Another) {
            undecided = true;
            // Until then places are set that belong to opening it.
            Platform.runLater(() -> undecided = false);
        }
    }

    private void follow(Place before, Place now) {
        if (undecided && !now.range().equals(before.range())) {
            open.set(values.applyAsInt(now.range()) >= FEW);
        }
        if (!now.selected().equals(before.selected()) && isFigure(now)) {
            open.set(true);
        }
    }

    private boolean isFigure(Place place) {
        return records.open()
                .flatMap(dataset -> place.selected().flatMap(dataset::record))
                .filter(Figure.class::isInstance)
                .isPresent();
    }
}
