package org.isnad.ui.compare;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.render.WrappedText;
import org.jspecify.annotations.Nullable;

/** One row: what it is about, and under it what both say. */
final class ComparisonCell extends ListCell<ComparisonRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass RECORD = PseudoClass.getPseudoClass("of-record");

    private final Supplier<Optional<ComparisonWords>> words;

    ComparisonCell(Supplier<Optional<ComparisonWords>> words) {
        this.words = words;
        getStyleClass().add("comparison-cell");
        // As wide as the list: long words wrap.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ComparisonRow row, boolean nothing) {
        super.updateItem(row, nothing);
        setText(null);
        if (nothing || row == null || words.get().isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        ComparisonWords.Said said = words.get().get().of(row);
        pseudoClassStateChanged(HEADING, row instanceof ComparisonRow.Heading);
        pseudoClassStateChanged(RECORD, row instanceof ComparisonRow.OfPair || row instanceof ComparisonRow.OfAlone);
        VBox box = new VBox();
        box.getStyleClass().add("comparison-row");
        WrappedText head = new WrappedText(said.head());
        head.getStyleClass().add("comparison-head");
        box.getChildren().add(head);
        for (ComparisonWords.Line line : said.lines()) {
            WrappedText text = new WrappedText(line.words());
            text.getStyleClass().add("comparison-words");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox both = new HBox(text);
            both.getStyleClass().add("comparison-line");
            if (!line.whose().isEmpty()) {
                var whose = MixedText.label(line.whose());
                whose.getStyleClass().add("comparison-whose");
                whose.setMinWidth(USE_PREF_SIZE);
                both.getChildren().addFirst(whose);
            }
            box.getChildren().add(both);
        }
        setGraphic(box);
        setAccessibleText(said.whole());
    }
}
