package org.isnad.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.WordOrder;
import org.isnad.scale.Direction;
import org.isnad.ui.render.MixedText;
import org.jspecify.annotations.Nullable;

/** The tabs of the articles: a row of numerals, or a list with previous and next buttons where the row would be long. */
final class ArticleTabs extends StackPane {

    /** How many numerals make a row. */
    static final int MOST_IN_A_ROW = 12;

    private static final int MOST_BESIDE_A_LINE = 6;
    private static final double TAB_PX = 32;

    private final Consumer<String> onOpen;
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane row = new FlowPane();
    private final ComboBox<ArticleTab> list = new ComboBox<>();
    private final Button previous = step("article-previous", -1);
    private final Button next = step("article-next", 1);
    private final HBox chooser = new HBox(previous, list, next);
    private boolean showing;

    ArticleTabs(Consumer<String> onOpen) {
        this.onOpen = onOpen;
        getStyleClass().add("article-tabs");
        row.getStyleClass().add("article-tab-row");
        chooser.getStyleClass().add("article-chooser");
        list.setId("article-list");
        list.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.valueProperty().subscribe(tab -> {
            if (tab != null && !showing) {
                onOpen.accept(tab.id());
            }
        });
    }

    /** Shows ways into other articles. */
    void show(List<ArticleTab> tabs, Optional<String> open, Labels labels) {
        row.getChildren().clear();
        showing = true;
        list.getItems().setAll(tabs);
        showing = false;
        boolean few = tabs.size() <= MOST_IN_A_ROW;
        // The line of the article stands beside it.
        row.setPrefWrapLength(Math.min(tabs.size(), MOST_BESIDE_A_LINE) * TAB_PX);
        if (few) {
            tabs.forEach(tab -> row.getChildren().add(button(tab)));
        }
        list.setCellFactory(view -> new TabCell(labels));
        list.setButtonCell(new TabCell(labels));
        list.setAccessibleText(labels.text("article.choose"));
        name(previous, labels.text("article.previous"));
        name(next, labels.text("article.next"));
        getChildren().setAll(few ? row : chooser);
        select(open, labels);
    }

    /** Whether it is a list with the names of the articles, and no row of numerals. */
    boolean isList() {
        return getChildren().contains(chooser);
    }

    /** Shows which article is open. */
    void select(Optional<String> open, Labels labels) {
        showing = true;
        for (Node node : row.getChildren()) {
            if (node instanceof ToggleButton button && button.getUserData() instanceof ArticleTab tab) {
                boolean current = open.equals(Optional.of(tab.id()));
                button.setSelected(current);
                // The line beside the row has the name of the chosen one.
                button.setText(labels.number(tab.numeral()));
            }
        }
        list.getItems().stream()
                .filter(tab -> open.equals(Optional.of(tab.id())))
                .findFirst()
                .ifPresent(list::setValue);
        showing = false;
        int index = list.getItems().indexOf(list.getValue());
        previous.setDisable(index <= 0);
        next.setDisable(index >= list.getItems().size() - 1);
    }

    private ToggleButton button(ArticleTab tab) {
        ToggleButton button = new ToggleButton();
        button.setId("article-tab-" + tab.id());
        button.getStyleClass().add("article-tab");
        // The name of a file may hold an underscore, which is no mnemonic.
        button.setMnemonicParsing(false);
        button.setUserData(tab);
        button.setToggleGroup(group);
        button.setAccessibleText(tab.name());
        button.setTooltip(new Tooltip(tab.name()));
        // The chosen one pressed again stays chosen.
        button.setOnAction(event -> button.setSelected(true));
        // By being pressed, not by its action: the arrow keys press the next button and fire none.
        button.selectedProperty().subscribe(pressed -> {
            if (pressed && !showing) {
                onOpen.accept(tab.id());
            }
        });
        return button;
    }

    private Button step(String id, int by) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("article-step");
        Region arrow = new Region();
        arrow.getStyleClass().add(by < 0 ? "arrow-back" : "arrow-on");
        button.setGraphic(arrow);
        button.setOnAction(event -> {
            int index = list.getItems().indexOf(list.getValue()) + by;
            if (index >= 0 && index < list.getItems().size()) {
                list.setValue(list.getItems().get(index));
            }
        });
        return button;
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private static String numbered(Labels labels, ArticleTab tab) {
        NodeOrientation around = WordOrder.of(labels) == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
        return MixedText.numbered(around, labels.number(tab.numeral()), tab.name());
    }

    /** Numeral and name. */
    private static final class TabCell extends ListCell<ArticleTab> {

        private final Labels labels;

        TabCell(Labels labels) {
            this.labels = labels;
        }

        @Override
        protected void updateItem(@Nullable ArticleTab tab, boolean nothing) {
            super.updateItem(tab, nothing);
            setText(nothing || tab == null ? null : numbered(labels, tab));
        }
    }
}
