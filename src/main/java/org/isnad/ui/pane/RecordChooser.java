package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.model.DatedRecord;
import org.isnad.time.DateBounds;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.words.OpenDataset;

/**
 * Lets the user choose among several records: a click on a mark of several zooms until they part, those that cannot are
 * listed, and so are those that cite the same words.
 */
public final class RecordChooser {

    /** How much of the view the records fill after zooming to them. */
    private static final double FILLED = 0.6;

    private static final int LISTED = 30;
    private static final double WIDTH_PX = 320;

    /** With the margins of a menu. */
    private static final double FULL_WIDTH_PX = WIDTH_PX + 60;

    private final RecordNavigation navigation;
    private final Labels labels;

    public RecordChooser(RecordNavigation navigation, Labels labels) {
        this.navigation = navigation;
        this.labels = labels;
    }

    /** Zooms to the records, or offers them in a list at the node when zooming would not part them. */
    public void choose(List<String> ids, Node at) {
        List<DatedRecord> records = navigation.open().stream()
                .flatMap(dataset -> dataset.records(ids).stream())
                .toList();
        Optional<DateBounds> span =
                records.stream().map(record -> record.date().bounds()).reduce(DateBounds::union);
        if (span.filter(this::canBeEnlarged).isPresent()) {
            double days = (span.get().toDay() - span.get().fromDay()) / FILLED;
            double middle = (span.get().fromDay() + span.get().toDay()) / 2.0;
            navigation.viewport().motion().fit(new DayRange(middle - days / 2, middle + days / 2));
        } else {
            navigation.open().ifPresent(dataset -> list(dataset, records, at));
        }
    }

    private boolean canBeEnlarged(DateBounds span) {
        return !span.openFrom()
                && !span.openTo()
                && span.toDay() - span.fromDay() > 1
                && navigation.viewport().range().days() > Viewport.MIN_DAYS
                && (span.toDay() - span.fromDay()) / FILLED
                        < navigation.viewport().range().days() * 0.9;
    }

    /** Lists records that cite the same words, under those words and no farther aside than {@code at} reaches. */
    void offer(List<String> ids, Node at, Bounds onScreen) {
        Bounds pane = at.localToScreen(at.getLayoutBounds());
        double middle = (onScreen.getMinX() + onScreen.getMaxX()) / 2;
        double x = Math.max(pane.getMinX(), Math.min(middle - FULL_WIDTH_PX / 2, pane.getMaxX() - FULL_WIDTH_PX));
        navigation
                .open()
                .ifPresent(dataset -> menu(dataset, dataset.records(ids)).show(at, x, onScreen.getMaxY()));
    }

    private void list(OpenDataset dataset, List<DatedRecord> records, Node at) {
        menu(dataset, records)
                .show(
                        at,
                        Side.TOP,
                        at.getLayoutBounds().getWidth() / 2,
                        at.getLayoutBounds().getHeight() / 3);
    }

    private ContextMenu menu(OpenDataset dataset, List<DatedRecord> records) {
        ContextMenu menu = new ContextMenu();
        menu.setId("record-chooser");
        for (DatedRecord record : records.subList(0, Math.min(records.size(), LISTED))) {
            WrappedText title = new WrappedText(dataset.summaries().title(record));
            title.getStyleClass().add("chooser-title");
            Label kind = MixedText.label(dataset.summaries().kindAndDate(record));
            kind.getStyleClass().add("chooser-kind");
            VBox lines = new VBox(title, kind);
            lines.setPrefWidth(WIDTH_PX);
            MenuItem item = new MenuItem("", lines);
            item.setId("choose-" + record.id().value());
            item.getStyleClass().add("chooser-item");
            item.setOnAction(event -> navigation.select(record.id().value()));
            menu.getItems().add(item);
        }
        if (records.size() > LISTED) {
            MenuItem more = new MenuItem(labels.text("record.more", "n", records.size() - LISTED));
            more.setDisable(true);
            menu.getItems().add(more);
        }
        return menu;
    }
}
