package org.isnad.ui.article;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.isnad.labels.Labels;

/** The find bar of the article pane: a text field and the number of matches. */
final class FindBar extends HBox {

    private final ArticleView view;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Button previous = button("find-previous", "arrow-up", () -> step(false));
    private final Button next = button("find-next", "arrow-down", () -> step(true));
    private final Button close = button("find-close", "cross", this::close);
    private boolean showing;

    FindBar(ArticleView view) {
        this.view = view;
        getStyleClass().add("find-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        field.setId("find-field");
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe(words -> {
            if (!showing && isVisible()) {
                view.find(words);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::type);
        getChildren().addAll(field, count, previous, next, close);
    }

    /** Shows what is looked for; takes the keyboard when looking begins. */
    void show(Optional<TextMatches> finding, Labels labels) {
        boolean begins = finding.isPresent() && !isVisible();
        setVisible(finding.isPresent());
        finding.ifPresent(found -> {
            if (!field.getText().equals(found.query())) {
                showing = true;
                field.setText(found.query());
                showing = false;
            }
            count.setText(
                    found.query().isEmpty()
                            ? ""
                            : found.matches().isEmpty()
                                    ? labels.text("article.find.none")
                                    : labels.text(
                                            "article.find.count",
                                            "n",
                                            found.current() + 1,
                                            "m",
                                            found.matches().size()));
            previous.setDisable(found.matches().size() < 2);
            next.setDisable(found.matches().size() < 2);
        });
        field.setPromptText(labels.text("article.find"));
        field.setAccessibleText(labels.text("article.find"));
        name(previous, labels.text("article.find.previous"));
        name(next, labels.text("article.find.next"));
        name(close, labels.text("article.find.close"));
        if (begins) {
            takeKeyboard();
        }
    }

    /** Lets the reader write; what stands there is marked, so that writing replaces it. */
    void takeKeyboard() {
        field.requestFocus();
        field.selectAll();
    }

    private void type(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER && field.equals(event.getTarget()) && !event.isShortcutDown()) {
            step(!event.isShiftDown());
        } else {
            return;
        }
        event.consume();
    }

    private void step(boolean forward) {
        view.findNext(forward);
    }

    private void close() {
        view.closeFind();
        view.requestFocus();
    }

    private static Button button(String id, String sign, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("article-step");
        Region shape = new Region();
        shape.getStyleClass().add(sign);
        button.setGraphic(shape);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }
}
