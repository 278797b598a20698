package org.isnad.ui.worklist;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.render.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A line: the place of its sentence, then in a dotted frame date, title and what else is understood. */
final class WorkCell extends WrappingCell<Supplier<WorkRow>> {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    WorkCell() {
        getStyleClass().add("work-cell");
    }

    @Override
    protected void updateItem(@Nullable Supplier<WorkRow> line, boolean nothing) {
        super.updateItem(line, nothing);
        setText(null);
        if (nothing || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(FIRST, false);
            return;
        }
        WorkRow row = line.get();
        pseudoClassStateChanged(FIRST, !row.place().isEmpty());
        WrappedText date = new WrappedText(row.date());
        date.getStyleClass().add(row.dated() ? "work-date" : "work-undated");
        WrappedText working = new WrappedText(row.working());
        working.getStyleClass().add("work-working");
        WrappedText title = new WrappedText(row.title());
        title.getStyleClass().add("work-title");
        VBox offer = new VBox(date);
        offer.getStyleClass().add(row.source() ? "work-source" : "work-offer");
        if (!row.working().isEmpty()) {
            offer.getChildren().add(working);
        }
        offer.getChildren().add(title);
        if (!row.details().isEmpty()) {
            WrappedText details = new WrappedText(row.details());
            details.getStyleClass().add("work-details");
            offer.getChildren().add(details);
        }
        VBox whole = new VBox(offer);
        whole.getStyleClass().add("work-row");
        if (!row.place().isEmpty()) {
            Label place = MixedText.label(row.place());
            place.getStyleClass().add("work-place");
            whole.getChildren().addFirst(place);
        }
        setGraphic(whole);
        setAccessibleText(row.spoken());
    }
}
