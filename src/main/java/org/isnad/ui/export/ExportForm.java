package org.isnad.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.isnad.labels.Labels;
import org.isnad.layout.ExportRequest;
import org.isnad.theme.Theme;
import org.isnad.ui.render.WrappedText;

/** The content of the export dialog: picture, size, scale, range, colours and file. */
public final class ExportForm extends GridPane {
    private final Labels labels;
    private final Predicate<Path> mayReplace;
    private final ChoiceBox<ExportRequest.Content> content;
    private final ChoiceBox<SizePreset> preset;
    private final Spinner<Integer> width = spinner("export-width", SizePreset.ARTICLE.widthPx());
    private final Spinner<Integer> height = spinner("export-height", SizePreset.ARTICLE.heightPx());
    private final ChoiceBox<Integer> scale;
    private final ChoiceBox<Boolean> wholeRange;
    private final ChoiceBox<Theme> theme;
    private final TextField file = new TextField();
    private final WrappedText message = new WrappedText("");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(this, "valid");

    /**
     * A form with the usual choices.
     *
     * @param proposed the file to begin with
     * @param chooser asks for a file; empty when the user chose none
     * @param mayReplace asks whether an existing file may be replaced
     */
    public ExportForm(Labels labels, Path proposed, Supplier<Optional<Path>> chooser, Predicate<Path> mayReplace) {
        this.labels = labels;
        this.mayReplace = mayReplace;
        content = choice(
                "export-content",
                List.of(ExportRequest.Content.values()),
                value -> name("exportdialog.content.", value.name()));
        preset = choice(
                "export-preset", List.of(SizePreset.values()), value -> name("exportdialog.preset.", value.name()));
        scale = choice("export-scale", List.of(1, 2, 3, 4), value -> value + "×");
        wholeRange = choice(
                "export-range",
                List.of(false, true),
                value -> name("exportdialog.range.", value ? "whole" : "visible"));
        theme = choice(
                "export-theme",
                List.of(Theme.PRINT, Theme.LIGHT, Theme.DARK, Theme.CONTRAST),
                value -> name("exportdialog.theme.", value.name()));
        content.setValue(ExportRequest.Content.BOTH);
        preset.valueProperty().subscribe(size -> {
            width.getValueFactory().setValue(size.widthPx());
            height.getValueFactory().setValue(size.heightPx());
        });
        file.setId("export-file");
        file.setText(proposed.toString());
        // A path reads from left to right, whatever the window does.
        file.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Button choose = new Button(labels.text("exportdialog.choose"));
        choose.setId("export-choose");
        choose.setOnAction(event -> chooser.get().ifPresent(path -> file.setText(path.toString())));
        HBox.setHgrow(file, Priority.ALWAYS);
        message.setId("export-message");
        getStyleClass().add("export-form");
        setHgap(12);
        setVgap(8);
        row("exportdialog.content", content);
        row("exportdialog.preset", preset);
        row("exportdialog.size", new HBox(8, width, new Label("×"), height));
        row("exportdialog.scale", scale);
        row("exportdialog.range", wholeRange);
        row("exportdialog.theme", theme);
        row("exportdialog.file", new HBox(8, file, choose));
        add(message, 0, getRowCount(), 2, 1);
        width.valueProperty().subscribe(value -> check());
        height.valueProperty().subscribe(value -> check());
        scale.valueProperty().subscribe(value -> check());
        file.textProperty().subscribe(value -> check());
    }

    /** Whether the choices make a picture; the form says what is wrong otherwise. */
    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** What the user chose; empty when it makes no picture, or an existing file is not to be replaced. */
    public Optional<ExportChoice> accept() {
        Optional<Path> path = path();
        if (!valid.get() || path.isEmpty()) {
            return Optional.empty();
        }
        boolean exists = Files.exists(path.get());
        if (exists && !mayReplace.test(path.get())) {
            return Optional.empty();
        }
        return Optional.of(new ExportChoice(
                content.getValue(),
                width.getValue(),
                height.getValue(),
                scale.getValue(),
                wholeRange.getValue(),
                theme.getValue(),
                path.get(),
                exists));
    }

    private void check() {
        boolean fits = ExportChoice.sizeFits(width.getValue(), height.getValue(), scale.getValue());
        boolean named = path().isPresent();
        valid.set(fits && named);
        if (!fits) {
            message.setText(labels.text(
                    "exportdialog.size.limits",
                    "min_width",
                    (long) ExportRequest.MIN_WIDTH_PX,
                    "min_height",
                    (long) ExportRequest.MIN_HEIGHT_PX,
                    "max",
                    (long) ExportRequest.MAX_SIDE_PX));
        } else if (!named) {
            message.setText(labels.text("exportdialog.file.none"));
        } else {
            message.setText(labels.text(
                    "exportdialog.pixels",
                    "width",
                    (long) width.getValue() * scale.getValue(),
                    "height",
                    (long) height.getValue() * scale.getValue()));
        }
    }

    private Optional<Path> path() {
        try {
            Path path = Path.of(file.getText().strip());
            return path.getFileName() == null || path.toString().isEmpty() ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void row(String key, Node control) {
        Label label = new Label(labels.text(key));
        label.setLabelFor(control);
        addRow(getRowCount(), label, control);
    }

    private String name(String prefix, String value) {
        return labels.text(prefix + value.toLowerCase(Locale.ROOT));
    }

    private static Spinner<Integer> spinner(String id, int value) {
        Spinner<Integer> spinner = new Spinner<>(1, (int) ExportRequest.MAX_SIDE_PX, value, 10);
        spinner.setId(id);
        spinner.setEditable(true);
        return spinner;
    }

    private static <T> ChoiceBox<T> choice(String id, List<T> values, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("values are chosen, not typed");
            }
        });
        box.setValue(values.getFirst());
        return box;
    }
}
