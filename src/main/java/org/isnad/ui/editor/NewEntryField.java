package org.isnad.ui.editor;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The name of something that a field shall choose and that is not there yet; it is taken by Enter, and when it is left. */
final class NewEntryField extends VBox {
    private final TextField name = new TextField();
    private final Consumer<String> take;
    private final Runnable giveUp;

    /**
     * A field.
     *
     * @param words what is to be named
     * @param take takes a name, which is not blank
     * @param giveUp what happens when it is left without one
     */
    NewEntryField(String words, String id, Consumer<String> take, Runnable giveUp) {
        this.take = take;
        this.giveUp = giveUp;
        Label label = new Label(words);
        label.getStyleClass().add("editor-name");
        label.setLabelFor(name);
        name.setId(id);
        name.setAccessibleText(words);
        name.setOnAction(event -> leave());
        name.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                leave();
            }
        });
        getStyleClass().add("editor-field");
        getChildren().addAll(label, name);
    }

    /** Begins anew, and takes the keyboard once what led here is closed. */
    void begin(boolean focused) {
        name.clear();
        if (focused) {
            Platform.runLater(name::requestFocus);
        }
    }

    private void leave() {
        String typed = name.getText().strip();
        name.clear();
        if (typed.isEmpty()) {
            giveUp.run();
        } else {
            take.accept(typed);
        }
    }
}
