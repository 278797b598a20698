package org.isnad.ui.table;

import java.util.Optional;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.util.Subscription;
import org.isnad.model.RecordId;

/** Draws a {@link DataTableView}: a tab with a table for the events, another for the figures. */
public final class DataTableViewSkin extends SkinBase<DataTableView> {

    private final SheetTable events;
    private final SheetTable figures;
    private final Tab eventsTab;
    private final Tab figuresTab;
    private final TabPane tabs;
    private Subscription subscriptions;

    /** Draws the control and listens to it until it is disposed of. */
    public DataTableViewSkin(DataTableView view) {
        super(view);
        events = new SheetTable(view, "events-table");
        figures = new SheetTable(view, "figures-table");
        eventsTab = new Tab("", events.node());
        figuresTab = new Tab("", figures.node());
        tabs = new TabPane(eventsTab, figuresTab);
        tabs.setId("data-tabs");
        events.setOnChosen(() -> view.choose(front().chosen()));
        figures.setOnChosen(() -> view.choose(front().chosen()));
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> view.choose(front().chosen()));
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getChildren().add(tabs);
        subscriptions = Subscription.combine(
                view.eventsProperty().subscribe(sheet -> show(events, eventsTab, sheet)),
                view.figuresProperty().subscribe(sheet -> show(figures, figuresTab, sheet)),
                view.selectedProperty().subscribe(this::select));
    }

    @Override
    public void dispose() {
        if (getSkinnable() == null) {
            return;
        }
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
        getChildren().remove(tabs);
        super.dispose();
    }

    void focusTable() {
        front().requestFocus();
    }

    private SheetTable front() {
        return figuresTab.isSelected() ? figures : events;
    }

    private static void show(SheetTable table, Tab tab, DataSheet sheet) {
        tab.setText(sheet.title());
        table.show(sheet);
    }

    /** Selects the row of a record in both tables, and brings the table that has it to the front. */
    private void select(Optional<RecordId> id) {
        events.selectRow(id);
        figures.selectRow(id);
        id.map(RecordId::value)
                .filter(one -> front().sheet().rowOf(one).isEmpty())
                .ifPresent(one -> {
                    if (events.sheet().rowOf(one).isPresent()) {
                        tabs.getSelectionModel().select(eventsTab);
                    } else if (figures.sheet().rowOf(one).isPresent()) {
                        tabs.getSelectionModel().select(figuresTab);
                    }
                });
    }
}
