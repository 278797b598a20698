package org.isnad.ui.pane;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.isnad.labels.Labels;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.article.ArticleView;

/**
 * A small bar at words that were marked with the mouse: what can be made of them, for a hand that lies on the mouse already. It takes
 * no keyboard from the article, so that the letters go on working, and is gone with the next key, turn of the wheel or other words.
 */
final class WordsBar extends FlowPane {
    private static final double FROM_POINTER_PX = 14;
    private static final double EDGE_PX = 6;

    private final ArticleView article;
    private final Region around;
    private final BooleanSupplier record;
    private final ActionList actions;
    private final Labels labels;

    /**
     * A bar that comes by itself.
     *
     * @param around holds article and bar; the bar stays within it
     * @param record tells whether there is a record to which words can be added
     */
    WordsBar(ArticleView article, Region around, BooleanSupplier record, ActionList actions, Labels labels) {
        this.article = article;
        this.around = around;
        this.record = record;
        this.actions = actions;
        this.labels = labels;
        setId("words-bar");
        getStyleClass().add("words-bar");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        article.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                Point2D at = around.sceneToLocal(event.getSceneX(), event.getSceneY());
                // The last of what the mouse marks comes after this.
                Platform.runLater(() -> offer(at));
            }
        });
        article.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> setVisible(false));
        article.addEventFilter(KeyEvent.KEY_PRESSED, event -> setVisible(false));
        article.addEventFilter(ScrollEvent.SCROLL, event -> setVisible(false));
        article.focusedProperty().subscribe(focused -> {
            if (!focused) {
                setVisible(false);
            }
        });
        article.selectionProperty().subscribe(() -> setVisible(false));
    }

    private void offer(Point2D at) {
        if (!article.isFocused() || MarkedArticleWords.of(article).isEmpty()) {
            return;
        }
        getChildren()
                .setAll(WordsCommands.ofWords(record.getAsBoolean()).stream()
                        .map(actions::action)
                        .map(this::button)
                        .toList());
        setPrefWrapLength(around.getWidth() - 2 * EDGE_PX - insetsPx());
        setVisible(true);
        applyCss();
        autosize();
        double below = at.getY() + FROM_POINTER_PX;
        double y = below + getHeight() <= around.getHeight() - EDGE_PX
                ? below
                : Math.max(EDGE_PX, at.getY() - FROM_POINTER_PX - getHeight());
        double most = Math.max(EDGE_PX, around.getWidth() - getWidth() - EDGE_PX);
        relocate(Math.clamp(at.getX() - getWidth() / 2, EDGE_PX, most), y);
    }

    private double insetsPx() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private Button button(Action action) {
        Button button = new Button(labels.text(WordsCommands.shortName(action.id())));
        button.setId("words-bar-" + action.id());
        button.setFocusTraversable(false);
        String words = action.words().in(labels);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> {
            setVisible(false);
            action.perform();
        });
        return button;
    }
}
