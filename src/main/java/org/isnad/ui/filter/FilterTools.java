package org.isnad.ui.filter;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Labels;
import org.isnad.scene.TextMetrics;
import org.isnad.theme.Theme;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.words.OpenDataset;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What chooses the records that are shown: filter and day of publication, their buttons and their rows over the overview. */
public final class FilterTools {

    private final ShownRecords shown;
    private final FilterMenu filter;
    private final AsOfBar known;
    private final BooleanBinding knowable;
    private final ToggleButton toggle = new ToggleButton();
    private final HBox buttons;
    private final VBox rows;

    /**
     * Follows what is open and shown.
     *
     * @param navigation leads to the articles of a day
     */
    public FilterTools(
            ObservableValue<Optional<OpenDataset>> open,
            ShownRecords shown,
            RecordNavigation navigation,
            Labels labels,
            TextMetrics metrics) {
        this.shown = shown;
        this.filter = new FilterMenu(open, shown, labels);
        this.known = new AsOfBar(
                open, shown, navigation.viewport().directionProperty(), navigation::openArticle, labels, metrics);
        knowable = Bindings.createBooleanBinding(known::hasTurns, open);
        toggle.disableProperty().bind(knowable.not());
        toggle.setId("known");
        toggle.getStyleClass().add("tool-button");
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        toggle.setText(labels.text("window.known.short"));
        toggle.setGraphic(new FontIcon(BootstrapIcons.CALENDAR_CHECK));
        toggle.setTooltip(new Tooltip(labels.text("window.known.toggle")));
        toggle.setAccessibleText(labels.text("window.known.toggle"));
        toggle.setOnAction(event -> toggleKnown());
        shown.knownDayProperty().subscribe(day -> toggle.setSelected(day.isPresent()));
        buttons = new HBox(filter.button(), toggle);
        buttons.getStyleClass().add("record-tools");
        rows = new VBox(new UnsourcedBanner(open, labels), new FilterChips(open, shown, labels), known);
    }

    /** The theme of the row that asks for a day. */
    public ObjectProperty<Theme> themeProperty() {
        return known.themeProperty();
    }

    /** For the tool bar. */
    public Node buttons() {
        return buttons;
    }

    /** For the place over the overview. */
    public Node rows() {
        return rows;
    }

    public void toggleKnown() {
        known.toggle();
    }

    /** Whether it is known of any article when it appeared: on that hangs what was known by a day. */
    public ObservableBooleanValue knowable() {
        return knowable;
    }

    public void openFilter() {
        filter.open();
    }

    public void clear() {
        shown.filterProperty().set(RecordFilter.NONE);
    }
}
