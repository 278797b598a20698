package org.isnad.ui.export;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** Boxes from which one of a few values is chosen. */
final class Choices {
    private Choices() {}

    /**
     * A box with one of its values chosen.
     *
     * @param name what is chosen, for who does not see the box
     * @param words how each value is called
     */
    static <T> ChoiceBox<T> box(String id, String name, List<T> values, T chosen, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
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
        box.setValue(chosen);
        return box;
    }
}
