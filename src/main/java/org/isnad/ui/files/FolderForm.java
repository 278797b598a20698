package org.isnad.ui.files;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.isnad.labels.Labels;
import org.isnad.ui.render.WrappedText;

/** Asks for the folder of a data set: typed, or chosen in the window of the system. */
final class FolderForm extends VBox {
    private final TextField folder = new TextField();
    private final BooleanBinding valid;

    /**
     * A form.
     *
     * @param proposed the folder that stands there at first
     * @param message key of what is said about it
     */
    FolderForm(Labels labels, Path proposed, String message) {
        getStyleClass().add("form");
        WrappedText text = new WrappedText(labels.text(message));
        text.getStyleClass().add("dialog-text");
        folder.setId("folder");
        folder.setText(proposed.toString());
        folder.setAccessibleText(labels.text("saving.folder.title"));
        // A path is read from left to right.
        folder.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(labels.text("saving.folder.choose"));
        choose.setId("folder-choose");
        choose.setOnAction(event -> choose(labels));
        HBox row = new HBox(folder, choose);
        row.getStyleClass().add("form-row");
        getChildren().addAll(text, row);
        valid = Bindings.createBooleanBinding(() -> wanted().isPresent(), folder.textProperty());
    }

    /** Whether a folder is named. */
    BooleanBinding validProperty() {
        return valid;
    }

    /** The folder; empty where none is named. */
    Optional<Path> wanted() {
        String typed = folder.getText().strip();
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(typed).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void choose(Labels labels) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(labels.text("saving.folder.title"));
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .map(File::toString)
                .ifPresent(folder::setText);
    }
}
