package org.isnad.ui.record;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.isnad.ui.render.WrappedText;

/** A link whose text wraps, for mouse and keyboard; a JavaFX button cannot wrap Arabic text. */
final class TextLink extends VBox {

    private final Runnable action;

    /**
     * A link.
     *
     * @param words what is underlined
     * @param more lines under it
     * @param spoken what is read out
     * @param action where it leads
     */
    TextLink(String words, List<String> more, String spoken, Runnable action) {
        this.action = action;
        getStyleClass().add("text-link");
        WrappedText link = new WrappedText(words);
        link.getStyleClass().add("text-link-words");
        getChildren().add(link);
        for (String line : more) {
            WrappedText text = new WrappedText(line);
            text.getStyleClass().add("text-link-more");
            getChildren().add(text);
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(spoken);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                action.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
