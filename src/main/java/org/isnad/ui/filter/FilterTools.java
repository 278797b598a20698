package org.isnad.ui.filter;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Labels;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.session.Session;
import org.isnad.ui.session.ShownRecords;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What chooses the records that are shown: filter and day of publication, their buttons and their rows over the overview. */
public final class FilterTools {

    private final ShownRecords shown;
    private final FilterMenu filter;
    private final AsOfBar known;
    private final ToggleButton toggle = new ToggleButton();
    private final HBox buttons;
    private final VBox rows;

    public FilterTools(Session session, Labels labels, TextMetrics metrics) {
        this.shown = session.shown();
        this.filter = new FilterMenu(session.openProperty(), shown, labels);
        this.known = new AsOfBar(
                session.openProperty(),
                shown,
                session.viewport().directionProperty(),
                session.recordNavigation()::openArticle,
                labels,
                metrics);
        known.themeProperty().bind(session.settings().themeProperty());
        toggle.setId("known");
        toggle.getStyleClass().add("tool-button");
        toggle.setText(labels.text("window.known.short"));
        toggle.setGraphic(new FontIcon(BootstrapIcons.CALENDAR_CHECK));
        toggle.setTooltip(new Tooltip(labels.text("window.known.toggle")));
        toggle.setAccessibleText(labels.text("window.known.toggle"));
        toggle.setOnAction(event -> toggleKnown());
        shown.knownDayProperty().subscribe(day -> toggle.setSelected(day.isPresent()));
        buttons = new HBox(filter.button(), toggle);
        buttons.getStyleClass().add("record-tools");
        rows = new VBox(new FilterChips(session.openProperty(), shown, labels), known);
    }

    /** For the free end of the menu bar. */
    public Node buttons() {
        return buttons;
    }

    /** For the place over the overview. */
    public Node rows() {
        return rows;
    }

    public void toggleKnown() {
        known.toggle();
        // Where no article has a date nothing is turned on, and the button must not look as if it were.
        toggle.setSelected(shown.knownDayProperty().get().isPresent());
    }

    public void openFilter() {
        filter.open();
    }

    public void clear() {
        shown.filterProperty().set(RecordFilter.NONE);
    }
}
