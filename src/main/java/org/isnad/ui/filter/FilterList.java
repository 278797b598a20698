package org.isnad.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Labels;
import org.isnad.text.FoldedText;
import org.isnad.ui.filter.FilterChoices.Choice;
import org.isnad.ui.filter.FilterChoices.Group;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.session.ShownRecords;

/**
 * All values that records can be asked for, under the names of their fields: a line each with a box, the whole name, the number
 * of records, and a button that asks for this value of the field alone. What is typed above leaves the lines whose names have
 * it, whatever the spelling.
 */
final class FilterList extends VBox {
    private static final double WIDTH_PX = 380;
    private static final double MOST_PX = 460;

    private final ShownRecords shown;
    private final Labels labels;
    private final TextField search = new TextField();
    private final VBox list = new VBox();
    private final Label none = new Label();
    private final List<Line> lines = new ArrayList<>();

    FilterList(List<Group> groups, ShownRecords shown, Labels labels) {
        this.shown = shown;
        this.labels = labels;
        setId("filter-list");
        getStyleClass().add("filter-list");
        setPrefWidth(WIDTH_PX);
        search.setId("filter-search");
        search.setPromptText(labels.text("window.filter.search"));
        search.setAccessibleText(labels.text("window.filter.search"));
        search.textProperty().subscribe(this::narrow);
        none.setText(labels.text("window.filter.no_value"));
        none.getStyleClass().add("filter-heading");
        none.managedProperty().bind(none.visibleProperty());
        Button clear = new Button(labels.text("window.filter.clear"));
        clear.setId("filter-clear");
        clear.setOnAction(event -> shown.filterProperty().set(RecordFilter.NONE));
        list.getStyleClass().add("filter-lines");
        for (Group group : groups) {
            Label heading = new Label(group.heading());
            heading.getStyleClass().add("filter-heading");
            heading.managedProperty().bind(heading.visibleProperty());
            list.getChildren().add(heading);
            group.choices().forEach(choice -> {
                Line line = new Line(choice, heading);
                lines.add(line);
                list.getChildren().add(line);
            });
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_PX);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("filter-scroll");
        getChildren().addAll(search, none, scroll, clear);
        // Letters that are typed here are no commands of the window.
        addEventHandler(KeyEvent.ANY, event -> {
            if (event.getCode() != KeyCode.ESCAPE) {
                event.consume();
            }
        });
        narrow("");
        check(shown.filter());
    }

    /** Gives the focus to what narrows the list. */
    void begin() {
        search.requestFocus();
    }

    /** Checks what the filter asks for. */
    void check(RecordFilter filter) {
        lines.forEach(line -> line.box.setSelected(line.choice.chosen().test(filter)));
    }

    private void narrow(String typed) {
        String asked = FoldedText.of(typed.strip()).folded();
        lines.forEach(line -> line.setVisible(line.folded.contains(asked)));
        lines.forEach(line -> line.heading.setVisible(
                lines.stream().anyMatch(one -> one.heading.equals(line.heading) && one.isVisible())));
        none.setVisible(lines.stream().noneMatch(Line::isVisible));
    }

    /** One value. */
    private final class Line extends HBox {
        private final Choice choice;
        private final Label heading;
        private final String folded;
        private final CheckBox box = new CheckBox();

        Line(Choice choice, Label heading) {
            this.choice = choice;
            this.heading = heading;
            this.folded = FoldedText.of(choice.words()).folded();
            getStyleClass().add("filter-line");
            managedProperty().bind(visibleProperty());
            String counted = labels.text("window.filter.counted", "what", choice.words(), "n", choice.count());
            box.setId("filter-" + choice.id());
            box.setAccessibleText(counted);
            box.setMinWidth(USE_PREF_SIZE);
            box.setOnAction(event -> ask(choice.change().of(shown.filter(), box.isSelected())));
            WrappedText words = new WrappedText(counted);
            words.getStyleClass().add("filter-words");
            words.setOnMouseClicked(event -> box.fire());
            HBox.setHgrow(words, Priority.ALWAYS);
            Button only = new Button(labels.text("window.filter.only"));
            only.setId("filter-only-" + choice.id());
            only.getStyleClass().add("filter-only");
            only.setMinWidth(USE_PREF_SIZE);
            only.setAccessibleText(labels.text("window.filter.only") + ": " + choice.words());
            only.setOnAction(event -> ask(choice.only().apply(shown.filter())));
            getChildren().addAll(box, words, only);
        }

        private void ask(RecordFilter filter) {
            shown.filterProperty().set(filter);
        }
    }
}
