package org.isnad.ui.lanes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.isnad.labels.Labels;
import org.isnad.layout.data.FigureSeries;
import org.isnad.model.SeriesId;
import org.isnad.ui.words.OpenDataset;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Switches the strips of figures under the chart: the same list as buttons of the charts and as a menu. */
public final class SeriesChooser {

    private final ObservableValue<Optional<OpenDataset>> open;
    private final ObjectProperty<Set<SeriesId>> shown;
    private final Labels labels;

    /**
     * A list of the series of the open data set.
     *
     * @param shown those that have a strip; changed by the user
     */
    public SeriesChooser(
            ObservableValue<Optional<OpenDataset>> open, ObjectProperty<Set<SeriesId>> shown, Labels labels) {
        this.open = open;
        this.shown = shown;
        this.labels = labels;
    }

    /**
     * A button for the bar of a chart.
     *
     * @param id of its node
     */
    public MenuButton button(String id) {
        MenuButton button = new MenuButton();
        button.setId(id);
        button.getStyleClass().add("tool-button");
        button.setGraphic(new FontIcon(BootstrapIcons.BAR_CHART_STEPS));
        button.setTooltip(new Tooltip(labels.text("window.menu.view.series")));
        button.setAccessibleText(labels.text("window.menu.view.series"));
        follow(button.getItems());
        return button;
    }

    /** Fills a menu with the list, and keeps it up to date. */
    public void follow(ObservableList<MenuItem> items) {
        open.subscribe(dataset -> items.setAll(items(dataset)));
        shown.subscribe(chosen -> items.forEach(item -> {
            if (item instanceof CheckMenuItem one && one.getUserData() instanceof SeriesId id) {
                one.setSelected(chosen.contains(id));
            }
        }));
    }

    private List<MenuItem> items(Optional<OpenDataset> dataset) {
        List<FigureSeries> all = dataset.map(OpenDataset::otherFigures).orElse(List.of());
        if (all.isEmpty()) {
            MenuItem none = new MenuItem(labels.text("window.menu.view.series.none"));
            none.setDisable(true);
            return List.of(none);
        }
        return all.stream().map(this::item).toList();
    }

    private MenuItem item(FigureSeries series) {
        int count = series.figures().size();
        CheckMenuItem item =
                new CheckMenuItem(series.label() + " · " + labels.text("common.count.figures", "n", count));
        item.setId("series-" + series.id());
        item.setMnemonicParsing(false);
        item.setUserData(series.id());
        item.setSelected(shown.get().contains(series.id()));
        item.setOnAction(event -> show(series.id(), item.isSelected()));
        return item;
    }

    private void show(SeriesId id, boolean wanted) {
        Set<SeriesId> changed = new HashSet<>(shown.get());
        if (wanted) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        shown.set(Set.copyOf(changed));
    }
}
