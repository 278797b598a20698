package org.isnad.ui.disagreement;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.isnad.ui.disagreement.DisagreementPage.Item;
import org.isnad.ui.render.WrappedText;

/** A question of the list, chosen with the mouse, Enter or Space; unlike the text of a button, its text wraps. */
final class QuestionButton extends VBox {

    private final Item item;
    private Runnable onChosen = () -> {};

    QuestionButton(Item item) {
        this.item = item;
        getStyleClass().add("disagreement-item");
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(item.title() + ". " + item.chip());
        WrappedText title = new WrappedText(item.title());
        title.getStyleClass().add("disagreement-item-title");
        WrappedText counts = new WrappedText(item.chip());
        counts.getStyleClass().add("disagreement-item-counts");
        getChildren().addAll(title, counts);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                onChosen.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                onChosen.run();
                event.consume();
            }
        });
    }

    Item item() {
        return item;
    }

    void setOnChosen(Runnable action) {
        onChosen = action;
    }
}
