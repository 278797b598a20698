package org.isnad.ui.disagreement;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.ui.disagreement.DisagreementPage.Entry;
import org.isnad.ui.disagreement.DisagreementPage.Fact;
import org.isnad.ui.render.WrappedText;

/** The words of one statement: stance and speaker, source, sentence, on what its date rests. */
final class StatementBox extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double NAME_WIDTH_PX = 52;

    private final Entry entry;
    private final QuotedSentence quotation;

    /**
     * The words of a statement.
     *
     * @param group what the statements from here on have in common, to stand over it
     * @param heading whether what the record is stands over it
     */
    StatementBox(Entry entry, Optional<String> group, boolean heading) {
        this.entry = entry;
        this.quotation = new QuotedSentence(entry.text(), entry.words());
        getStyleClass().add("statement");
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(entry.stance().map(stance -> stance + ": ").orElse("") + entry.speaker() + ". "
                + entry.source() + ". " + entry.text());
        group.ifPresent(words -> getChildren().add(wrapped(words, "statement-group")));
        if (heading) {
            getChildren().add(wrapped(entry.about(), "statement-heading"));
        }
        WrappedText speaker = wrapped(entry.speaker(), "statement-speaker");
        HBox.setHgrow(speaker, Priority.ALWAYS);
        HBox head = new HBox();
        head.getStyleClass().add("statement-head");
        entry.stance().ifPresent(word -> {
            Label stance = new Label(word);
            stance.getStyleClass().add("statement-stance");
            stance.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(stance);
        });
        head.getChildren().add(speaker);
        getChildren().addAll(head, wrapped(entry.source(), "statement-source"), quotation, facts());
    }

    Entry entry() {
        return entry;
    }

    QuotedSentence quotation() {
        return quotation;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private GridPane facts() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("record-facts");
        ColumnConstraints names = new ColumnConstraints(NAME_WIDTH_PX);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        int row = 0;
        for (Fact fact : entry.facts()) {
            grid.addRow(row++, wrapped(fact.name(), "record-fact-name"), wrapped(fact.value(), "record-fact-value"));
        }
        return grid;
    }

    private static WrappedText wrapped(String text, String styleClass) {
        WrappedText words = new WrappedText(text);
        words.getStyleClass().add(styleClass);
        return words;
    }
}
