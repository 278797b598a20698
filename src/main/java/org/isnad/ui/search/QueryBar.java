package org.isnad.ui.search;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.search.QueryCompletion.Completion;
import org.isnad.text.DisplayText;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The query field with its completions and the chips of its conditions. */
final class QueryBar extends VBox {

    /** How many ways to go on are offered. */
    static final int MOST_COMPLETIONS = 8;

    private final SearchView view;
    private final TextField field = new TextField();
    private final FlowPane completions = new FlowPane();
    private final FlowPane chips = new FlowPane();

    QueryBar(SearchView view) {
        this.view = view;
        Labels labels = view.labels();
        getStyleClass().add("search-query");
        field.setId("search-field");
        field.setPromptText(labels.text("search.prompt"));
        field.setAccessibleText(labels.text("search.prompt"));
        field.setTextFormatter(new TextFormatter<>(QueryBar::withoutControls));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button close = new Button();
        close.setId("search-close");
        close.getStyleClass().add("search-close");
        close.setGraphic(new FontIcon(BootstrapIcons.X));
        close.setAccessibleText(labels.text("search.close"));
        close.setTooltip(new Tooltip(labels.text("search.close")));
        close.setOnAction(event -> view.close());
        HBox row = new HBox(field, close);
        row.getStyleClass().add("search-row");
        completions.setId("search-completions");
        completions.getStyleClass().add("search-pills");
        chips.setId("search-chips");
        chips.getStyleClass().add("search-pills");
        for (FlowPane pills : List.of(completions, chips)) {
            pills.managedProperty().bind(pills.visibleProperty());
        }
        getChildren().addAll(row, completions, chips);
        show(view.answerProperty().get());
    }

    TextField field() {
        return field;
    }

    /** Shows what can follow, and what was understood. */
    void show(Answer answer) {
        completions.getChildren().clear();
        if (!answer.completions().isEmpty()) {
            Label begin = new Label(view.labels().text("search.complete"));
            begin.getStyleClass().add("search-hint");
            completions.getChildren().add(begin);
        }
        answer.completions().stream().limit(MOST_COMPLETIONS).map(this::pill).forEach(completions.getChildren()::add);
        completions.setVisible(!answer.completions().isEmpty());
        chips.getChildren().setAll(answer.chips().stream().map(this::chip).toList());
        chips.setVisible(!answer.chips().isEmpty());
    }

    private Button pill(Completion completion) {
        Button pill = new Button(completion.label());
        pill.getStyleClass().add("search-pill");
        pill.setMnemonicParsing(false);
        pill.setAccessibleText(view.labels().text("search.complete_with", "words", completion.label()));
        pill.setOnAction(event -> view.complete(completion));
        return pill;
    }

    private Button chip(Answer.Chip chip) {
        Button button = new Button(chip.text());
        button.getStyleClass().add("search-chip");
        button.setMnemonicParsing(false);
        button.setGraphic(new FontIcon(BootstrapIcons.X));
        button.setContentDisplay(ContentDisplay.RIGHT);
        String remove = view.labels().text("search.remove", "condition", chip.text());
        button.setAccessibleText(remove);
        button.setTooltip(new Tooltip(remove));
        button.setOnAction(event -> view.remove(chip.term()));
        return button;
    }

    /** Characters that steer direction have no place in a query, and the font would draw them as boxes. */
    private static TextFormatter.Change withoutControls(TextFormatter.Change change) {
        String text = change.getText();
        if (text.codePoints().anyMatch(DisplayText::invisibleControl)) {
            String plain = DisplayText.of(text).shown();
            change.setText(plain);
            int caret = change.getRangeStart() + plain.length();
            change.selectRange(caret, caret);
        }
        return change;
    }
}
