package org.isnad.ui.search;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.render.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A heading, or a result: place and reason over the words. It is as wide as the list and as high as its words need. */
final class ResultCell extends WrappingCell<ResultRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Labels labels;
    private final WrappedText place = new WrappedText("");
    private final Label reason = new Label();
    private final WrappedText title = new WrappedText("");
    private final EmphasizedText words = new EmphasizedText();
    private final VBox box;

    ResultCell(SearchView view) {
        this.labels = view.labels();
        getStyleClass().add("result-cell");
        place.getStyleClass().add("result-place");
        reason.getStyleClass().add("result-reason");
        reason.setMinWidth(Region.USE_PREF_SIZE);
        reason.managedProperty().bind(reason.visibleProperty());
        title.getStyleClass().add("result-title");
        words.getStyleClass().add("result-words");
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox head = new HBox(place, reason);
        head.getStyleClass().add("result-head");
        title.managedProperty().bind(title.visibleProperty());
        box = new VBox(head, title, words);
        box.getStyleClass().add("result-box");
        setOnMouseClicked(event -> {
            if (getItem() instanceof ResultRow.Found found && event.isStillSincePress()) {
                view.open(found);
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ResultRow row, boolean nothing) {
        super.updateItem(row, nothing);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        pseudoClassStateChanged(HEADING, !nothing && row instanceof ResultRow.Heading);
        if (!nothing && row != null) {
            switch (row) {
                case ResultRow.Heading(String text) -> {
                    setText(text);
                    setAccessibleText(text);
                }
                case ResultRow.Found found -> show(found);
            }
        }
    }

    private void show(ResultRow.Found found) {
        place.setText(found.place());
        MixedText.write(reason, found.reason());
        reason.setVisible(!found.reason().isEmpty());
        title.setText(found.title());
        title.setVisible(!found.title().isEmpty());
        words.show(found.words(), found.ranges());
        words.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("title"),
                found.title().isEmpty() && found.hit().paragraph() == 0);
        setGraphic(box);
        setAccessibleText(labels.text(
                found.reason().isEmpty() ? "search.result.exact" : "search.result",
                "place",
                found.place(),
                "title",
                found.title(),
                "words",
                found.words(),
                "reason",
                found.reason()));
    }
}
