package org.isnad.ui.main;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.time.DateBounds;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;

/** What a click on a mark of several records does: it zooms until they part, and lists those that cannot. */
final class RecordChooser {

    /** How much of the view the records fill after zooming to them. */
    private static final double FILLED = 0.6;

    private static final int LISTED = 30;

    private final Desk desk;

    RecordChooser(Desk desk) {
        this.desk = desk;
    }

    /** Zooms to the records, or offers them in a list at the node when zooming would not part them. */
    void choose(List<String> ids, Node at) {
        List<DatedRecord> records = desk.open().stream()
                .flatMap(dataset -> ids.stream().map(RecordId::new).flatMap(id -> dataset.record(id).stream()))
                .toList();
        Optional<DateBounds> span =
                records.stream().map(record -> record.date().bounds()).reduce(DateBounds::union);
        if (span.filter(this::canBeEnlarged).isPresent()) {
            double days = (span.get().toDay() - span.get().fromDay()) / FILLED;
            double middle = (span.get().fromDay() + span.get().toDay()) / 2.0;
            desk.viewport().motion().fit(new DayRange(middle - days / 2, middle + days / 2));
        } else {
            list(records, at);
        }
    }

    private boolean canBeEnlarged(DateBounds span) {
        return !span.openFrom()
                && !span.openTo()
                && span.toDay() - span.fromDay() > 1
                && desk.viewport().range().days() > Viewport.MIN_DAYS
                && (span.toDay() - span.fromDay()) / FILLED
                        < desk.viewport().range().days() * 0.9;
    }

    private void list(List<DatedRecord> records, Node at) {
        ContextMenu menu = new ContextMenu();
        desk.open()
                .ifPresent(dataset -> records.stream().limit(LISTED).forEach(record -> {
                    MenuItem item = new MenuItem(dataset.summaries().title(record));
                    item.setMnemonicParsing(false);
                    item.setOnAction(event -> desk.select(record.id().value()));
                    menu.getItems().add(item);
                }));
        if (records.size() > LISTED) {
            MenuItem more = new MenuItem(desk.labels().text("record.more", "n", records.size() - LISTED));
            more.setDisable(true);
            menu.getItems().add(more);
        }
        menu.show(
                at,
                Side.TOP,
                at.getLayoutBounds().getWidth() / 2,
                at.getLayoutBounds().getHeight() / 3);
    }
}
