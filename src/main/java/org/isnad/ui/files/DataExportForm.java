package org.isnad.ui.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.isnad.formats.OutputFormat;
import org.isnad.interchange.Loss;
import org.isnad.labels.Labels;
import org.isnad.ui.render.WrappedText;

/** Asks in which format a data set is to be written and where, and says what the format cannot carry. */
final class DataExportForm extends GridPane {
    static final double WIDTH_PX = 600;

    private static final double LOSSES_PX = 150;

    private final Labels labels;
    private final Predicate<Path> mayReplace;
    private final ComboBox<OutputFormat> format = new ComboBox<>();
    private final CheckBox safe = new CheckBox();
    private final VBox losses = new VBox(3);
    private final TextField file = new TextField();
    private final WrappedText message = new WrappedText("");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(this, "valid");

    /**
     * A form for format 1.
     *
     * @param proposed gives the file for a format
     * @param chooser asks for another file than the one that is written there
     * @param mayReplace asks whether an existing file may be replaced
     * @param judge finds out what a format cannot carry, and hands it on when it is known
     * @param incomplete whether records with errors are missing from the data set
     */
    DataExportForm(
            Labels labels,
            Function<OutputFormat, Path> proposed,
            Function<OutputFormat, Optional<Path>> chooser,
            Predicate<Path> mayReplace,
            BiConsumer<OutputFormat, Consumer<List<Loss>>> judge,
            boolean incomplete) {
        this.labels = labels;
        this.mayReplace = mayReplace;
        getStyleClass().add("export-form");
        setHgap(12);
        setVgap(8);
        format.setId("data-format");
        format.getItems().setAll(OutputFormat.values());
        format.setConverter(new StringConverter<>() {
            @Override
            public String toString(OutputFormat value) {
                return value == null
                        ? ""
                        : labels.text("data.format." + value.code().replace('-', '_'));
            }

            @Override
            public OutputFormat fromString(String text) {
                throw new UnsupportedOperationException("formats are chosen, not typed");
            }
        });
        format.setVisibleRowCount(OutputFormat.values().length);
        format.setMaxWidth(Double.MAX_VALUE);
        safe.setId("data-safe");
        safe.setText(labels.text("data.safe"));
        safe.managedProperty().bind(safe.visibleProperty());
        losses.setId("data-losses");
        losses.setMinHeight(LOSSES_PX);
        file.setId("data-file");
        // A path reads from left to right, whatever the window does.
        file.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Button choose = new Button(labels.text("data.choose"));
        choose.setId("data-choose");
        choose.setOnAction(event -> chooser.apply(format.getValue()).ifPresent(path -> file.setText(path.toString())));
        HBox.setHgrow(file, Priority.ALWAYS);
        HBox.setHgrow(format, Priority.ALWAYS);
        message.setId("data-message");
        row("data.format", new HBox(format));
        add(safe, 1, getRowCount());
        add(new WrappedText(labels.text("data.whole")), 0, getRowCount(), 2, 1);
        if (incomplete) {
            add(new WrappedText(labels.text("data.incomplete")), 0, getRowCount(), 2, 1);
        }
        add(losses, 0, getRowCount(), 2, 1);
        row("data.file", new HBox(8, file, choose));
        add(message, 0, getRowCount(), 2, 1);
        file.textProperty().subscribe(text -> check());
        format.setValue(OutputFormat.JSON);
        file.setText(proposed.apply(OutputFormat.JSON).toString());
        format.valueProperty().subscribe((before, now) -> {
            // A name that the user has chosen stays but for its ending.
            file.setText(
                    file.getText().equals(proposed.apply(before).toString())
                            ? proposed.apply(now).toString()
                            : ending(file.getText(), before.extension(), now.extension()));
        });
        format.valueProperty().subscribe(now -> {
            safe.setVisible(now.isTable());
            losses.getChildren().setAll(new WrappedText(labels.text("data.losses.looking")));
            judge.accept(now, found -> show(now, found));
        });
    }

    /** Whether a file can be written; the form says what is wrong otherwise. */
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** What the user chose; empty when it names no file, or an existing one is not to be replaced. */
    Optional<DataExportChoice> accept() {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        boolean exists = Files.exists(path.get());
        if (exists && !mayReplace.test(path.get())) {
            return Optional.empty();
        }
        return Optional.of(
                new DataExportChoice(format.getValue(), safe.isVisible() && safe.isSelected(), path.get(), exists));
    }

    private void show(OutputFormat judged, List<Loss> found) {
        // Another format may have been chosen in the meantime.
        if (judged != format.getValue()) {
            return;
        }
        losses.getChildren().setAll(new WrappedText(labels.text(found.isEmpty() ? "data.losses.none" : "data.losses")));
        found.forEach(loss -> losses.getChildren()
                .add(new WrappedText("– " + labels.text(loss.code().messageKey(), "n", loss.n()))));
    }

    private void check() {
        boolean named = path().isPresent();
        valid.set(named);
        message.setText(named ? "" : labels.text("data.file.none"));
    }

    private Optional<Path> path() {
        try {
            Path path = Path.of(file.getText().strip());
            return path.getFileName() == null || path.toString().isEmpty() ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String ending(String name, String before, String now) {
        return name.endsWith("." + before) ? name.substring(0, name.length() - before.length()) + now : name;
    }

    private void row(String key, Node control) {
        Label label = new Label(labels.text(key));
        label.setLabelFor(control);
        addRow(getRowCount(), label, control);
        GridPane.setHgrow(control, Priority.ALWAYS);
    }
}
