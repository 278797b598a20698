package org.isnad.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;

/** Asks for the title and the folder of a new data set. */
final class NewDatasetForm extends VBox {
    private final TextField title = new TextField();
    private final FolderForm folder;
    private final BooleanBinding valid;

    /**
     * What was asked for.
     *
     * @param title in Arabic
     * @param folder which need not be there
     */
    record Wanted(String title, Path folder) {}

    NewDatasetForm(Labels labels, Path proposed) {
        getStyleClass().add("form");
        Label name = new Label(labels.text("newdata.title"));
        name.setLabelFor(title);
        title.setId("new-title");
        title.setAccessibleText(name.getText());
        folder = new FolderForm(labels, proposed, "newdata.folder");
        getChildren().addAll(name, title, folder);
        valid = Bindings.createBooleanBinding(() -> wanted().isPresent(), title.textProperty(), folder.validProperty());
    }

    BooleanBinding validProperty() {
        return valid;
    }

    Optional<Wanted> wanted() {
        String words = title.getText().strip();
        return words.isEmpty() ? Optional.empty() : folder.wanted().map(path -> new Wanted(words, path));
    }
}
