package org.isnad.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Skin;
import org.isnad.labels.Labels;
import org.isnad.model.RecordId;

/**
 * Events and figures as two tables, one behind the other; rows can be sorted, selected and copied.
 *
 * <p>Digits sort by the column of that number, Enter opens a row, Esc leaves. To be used on the JavaFX thread.
 */
public final class DataTableView extends Control {

    private final Labels labels;
    private final ObjectProperty<DataSheet> events = new SimpleObjectProperty<>(this, "events", DataSheet.empty());
    private final ObjectProperty<DataSheet> figures = new SimpleObjectProperty<>(this, "figures", DataSheet.empty());
    private final ObjectProperty<Optional<RecordId>> selected =
            new SimpleObjectProperty<>(this, "selected", Optional.empty());
    private Consumer<RecordId> onSelect = id -> {};
    private Consumer<List<RecordId>> onChoose = ids -> {};
    private Runnable onOpen = () -> {};
    private Runnable onLeave = () -> {};
    private Supplier<List<MenuItem>> rowItems = List::of;
    private Consumer<String> onSay = words -> {};

    /** Two empty tables with the words of {@code labels}. */
    public DataTableView(Labels labels) {
        this.labels = labels;
        getStyleClass().add("data-table-view");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /** The events; an empty sheet by default. Rows stay sorted as they were when other ones are set. */
    public ObjectProperty<DataSheet> eventsProperty() {
        return events;
    }

    /** The figures; an empty sheet by default. */
    public ObjectProperty<DataSheet> figuresProperty() {
        return figures;
    }

    /** The record that is selected in the program; its row is selected and scrolled to, if it has one. */
    public ObjectProperty<Optional<RecordId>> selectedProperty() {
        return selected;
    }

    /** What happens when the user selects a row. */
    public void setOnSelect(Consumer<RecordId> action) {
        onSelect = action;
    }

    /** What happens when other rows of the table in front are chosen together, in their order. */
    public void setOnChoose(Consumer<List<RecordId>> action) {
        onChoose = action;
    }

    /** What happens when the user opens the selected row. */
    public void setOnOpen(Runnable action) {
        onOpen = action;
    }

    /** What happens when the user wants to leave. */
    public void setOnLeave(Runnable action) {
        onLeave = action;
    }

    /** Receives announcements in words: how the rows are sorted, how many were copied. */
    public void setOnSay(Consumer<String> action) {
        onSay = action;
    }

    /** What the menu of a row offers besides copying it and opening its sentence; asked each time; nothing by default. */
    public void setRowItems(Supplier<List<MenuItem>> items) {
        rowItems = items;
    }

    /** Gives the focus to the table in front. */
    @Override
    public void requestFocus() {
        if (getSkin() instanceof DataTableViewSkin skin) {
            skin.focusTable();
        } else {
            super.requestFocus();
        }
    }

    Labels labels() {
        return labels;
    }

    void select(RecordId id) {
        onSelect.accept(id);
    }

    void choose(List<RecordId> ids) {
        onChoose.accept(ids);
    }

    void open() {
        onOpen.run();
    }

    void leave() {
        onLeave.run();
    }

    List<MenuItem> rowItems() {
        return rowItems.get();
    }

    void say(String words) {
        onSay.accept(words);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new DataTableViewSkin(this);
    }
}
