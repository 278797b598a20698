package org.isnad.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.isnad.ui.render.MixedText;

/** What stands on the grey drawing while a large file is read: how far that has come, and a button that leaves it. */
final class OpeningNote extends VBox {

    private final Label far = new Label();

    /**
     * A note without words yet.
     *
     * @param words on the button
     */
    OpeningNote(String words, Runnable cancel) {
        setId("opening-note");
        getStyleClass().add("opening-note");
        setAlignment(Pos.CENTER);
        far.setId("opening-progress");
        Button button = new Button(words);
        button.setId("opening-cancel");
        button.setCancelButton(true);
        button.setOnAction(event -> cancel.run());
        getChildren().addAll(far, button);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Says how far it has come. */
    void tell(String text) {
        MixedText.write(far, text);
    }
}
