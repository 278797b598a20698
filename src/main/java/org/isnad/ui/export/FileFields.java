package org.isnad.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.isnad.labels.Labels;
import org.isnad.proof.PictureFormat;
import org.isnad.proof.PictureName;
import org.isnad.text.DisplayText;
import org.isnad.ui.state.ExportLook;

/** The fields of a picture's file: format, pattern of the name with what comes of it, folder. */
final class FileFields {
    private final Labels labels;
    private final Path usualFolder;
    private final ChoiceBox<PictureFormat> format;
    private final TextField name = new TextField();
    private final MenuButton places = new MenuButton();
    private final Label example = new Label();
    private final TextField folder = new TextField();
    private final Button choose;
    private Map<String, String> values;

    /**
     * The fields with a file in them.
     *
     * @param usualFolder where pictures go while no other folder is chosen
     * @param values what may stand in braces
     * @param chooser asks for a folder; empty when the user chose none
     * @param changed runs after each change
     */
    FileFields(
            Labels labels,
            ExportLook look,
            Path usualFolder,
            Map<String, String> values,
            Supplier<Optional<Path>> chooser,
            Runnable changed) {
        this.labels = labels;
        this.usualFolder = usualFolder;
        this.values = values;
        format = Choices.box(
                "export-format",
                labels.text("exportdialog.format"),
                List.of(PictureFormat.values()),
                look.format(),
                one -> labels.text("exportdialog.format." + one.code()));
        leftToRight(name, "export-name", labels.text("exportdialog.name"), look.name());
        leftToRight(
                folder,
                "export-folder",
                labels.text("exportdialog.folder"),
                folder(look.folder()).orElse(usualFolder).toString());
        places.setId("export-places");
        places.setText(labels.text("exportdialog.name.insert"));
        places.setAccessibleText(labels.text("exportdialog.name.insert"));
        for (String place : values.keySet()) {
            MenuItem item = new MenuItem(labels.text("exportdialog.place." + place));
            item.setId("export-place-" + place);
            item.setOnAction(event -> name.replaceSelection("{" + place + "}"));
            places.getItems().add(item);
        }
        example.setId("export-example");
        example.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        example.setMinWidth(0);
        choose = new Button(labels.text("exportdialog.choose"));
        choose.setId("export-choose");
        choose.setOnAction(event -> chooser.get().ifPresent(path -> folder.setText(path.toString())));
        show(values);
        format.valueProperty().subscribe((before, now) -> changed.run());
        name.textProperty().subscribe((before, now) -> changed.run());
        folder.textProperty().subscribe((before, now) -> changed.run());
    }

    Node formatBox() {
        return format;
    }

    Node nameRow() {
        return row(name, places);
    }

    Node exampleRow() {
        return example;
    }

    Node folderRow() {
        return row(folder, choose);
    }

    PictureFormat format() {
        return format.getValue();
    }

    String pattern() {
        return name.getText();
    }

    /** The folder as it is remembered: blank while it is the usual one. */
    String rememberedFolder() {
        return folder.getText().strip().equals(usualFolder.toString())
                ? ""
                : folder.getText().strip();
    }

    /** Shows what comes of the pattern for a picture. */
    void show(Map<String, String> ofPicture) {
        values = ofPicture;
        String shown = fileName().fault(values).isPresent()
                ? ""
                : DisplayText.of(fileName().filled(values)).shown();
        example.setText(shown);
    }

    /** The file; empty where the fields name none. */
    Optional<Path> file() {
        return fault().isPresent()
                ? Optional.empty()
                : folder(folder.getText()).map(path -> path.resolve(fileName().filled(values)));
    }

    /** Whether the pattern of the name gives no file. */
    boolean isNameUnusable() {
        return fileName().fault(values).isPresent();
    }

    /** What is wrong with the fields, in words. */
    Optional<String> fault() {
        return fileName()
                .fault(values)
                .map(fault -> fault == PictureFileName.Fault.UNKNOWN_PLACE
                        ? labels.text(
                                "exportdialog.name.unknown_place",
                                "name",
                                PictureName.unknown(pattern(), values).orElse(""))
                        : labels.text("exportdialog.name." + fault.name().toLowerCase(Locale.ROOT)))
                .or(() -> folder(folder.getText()).isEmpty()
                        ? Optional.of(labels.text("exportdialog.folder.none"))
                        : Optional.empty());
    }

    private PictureFileName fileName() {
        return new PictureFileName(pattern(), format());
    }

    private static Optional<Path> folder(String typed) {
        try {
            return Optional.of(typed.strip())
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static HBox row(Node field, Node button) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return new HBox(8, field, button);
    }

    /** Names and paths of files read from left to right, whatever the window does. */
    private static void leftToRight(TextField field, String id, String spoken, String begun) {
        field.setId(id);
        field.setAccessibleText(spoken);
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        field.setText(begun);
    }
}
