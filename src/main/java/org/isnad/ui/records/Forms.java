package org.isnad.ui.records;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.isnad.ui.render.WrappedText;

/** Parts that the forms have in common. */
final class Forms {
    private Forms() {}

    /**
     * One of several values.
     *
     * @param label what the user reads
     */
    record Option<T>(T value, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    /** A column for fields. */
    static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().addAll("form", "record-form");
        return column;
    }

    /** Adds a control with its name over it. */
    static void add(VBox form, String name, Control control, String id) {
        Label label = new Label(name);
        label.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        form.getChildren().addAll(label, control);
    }

    /** Words that wrap. */
    static WrappedText text(String words) {
        WrappedText text = new WrappedText(words);
        text.getStyleClass().add("dialog-text");
        return text;
    }

    /** Chooses one of all values of a kind, or none. */
    static <T> ComboBox<Option<T>> choice(T[] values, Function<T, String> words) {
        return choice(Arrays.stream(values)
                .map(one -> new Option<>(one, words.apply(one)))
                .toList());
    }

    /** Chooses one of several values, or none. */
    static <T> ComboBox<Option<T>> choice(List<Option<T>> options) {
        ComboBox<Option<T>> box = new ComboBox<>();
        box.getItems().setAll(options);
        return box;
    }
}
