package org.isnad.ui.filter;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.stage.Popup;
import org.isnad.labels.Labels;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.words.OpenDataset;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button that opens the list of what records can be asked for ({@link FilterList}) under it. */
final class FilterMenu {

    private final ObservableValue<Optional<OpenDataset>> open;
    private final ShownRecords shown;
    private final Labels labels;
    private final Button button = new Button();
    private final Popup popup = new Popup();
    private Optional<FilterList> list = Optional.empty();

    FilterMenu(ObservableValue<Optional<OpenDataset>> open, ShownRecords shown, Labels labels) {
        this.open = open;
        this.shown = shown;
        this.labels = labels;
        button.setId("filter");
        button.getStyleClass().add("tool-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setText(labels.text("window.filter.short"));
        button.setTooltip(new Tooltip(labels.text("window.filter")));
        button.setAccessibleText(labels.text("window.filter"));
        button.setOnAction(event -> open());
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        // The click that closes the list is not to open it again.
        popup.setConsumeAutoHidingEvents(true);
        popup.setOnHidden(event -> list = Optional.empty());
        shown.filterProperty().subscribe(filter -> {
            button.setGraphic(new FontIcon(filter.isNone() ? BootstrapIcons.FUNNEL : BootstrapIcons.FUNNEL_FILL));
            list.ifPresent(one -> one.check(filter));
        });
        open.subscribe(dataset -> popup.hide());
    }

    Button button() {
        return button;
    }

    /** Opens the list, with the focus on its search. Not before: to count many records after each change takes long. */
    void open() {
        if (popup.isShowing() || button.getScene() == null) {
            return;
        }
        button.requestFocus();
        FilterList made = new FilterList(
                open.getValue()
                        .map(FilterChoices::new)
                        .map(FilterChoices::groups)
                        .orElse(List.of()),
                shown,
                labels);
        list = Optional.of(made);
        NodeOrientation around = button.getEffectiveNodeOrientation();
        made.setNodeOrientation(around);
        popup.getContent().setAll(made);
        Bounds under = button.localToScreen(button.getLayoutBounds());
        popup.show(button, under.getMinX(), under.getMaxY());
        // In Arabic the list begins where the button begins, at its right.
        if (around == NodeOrientation.RIGHT_TO_LEFT) {
            popup.setX(Math.max(0, under.getMaxX() - popup.getWidth()));
        }
        made.begin();
    }
}
