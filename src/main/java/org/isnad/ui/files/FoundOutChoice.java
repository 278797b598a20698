package org.isnad.ui.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.isnad.labels.Labels;

/** Asks for something that is found out where nobody says it. */
final class FoundOutChoice {
    private FoundOutChoice() {}

    /** A choice that begins with nothing said. */
    static <T extends Enum<T>> ComboBox<Optional<T>> of(Labels labels, String id, List<T> values) {
        return of(
                labels,
                id,
                values,
                value -> labels.text("data.import.choice." + value.name().toLowerCase(Locale.ROOT)));
    }

    /** A choice of any values that begins with nothing said. */
    static <T> ComboBox<Optional<T>> of(Labels labels, String id, List<T> values, Function<T, String> words) {
        return of(id, labels.text("data.import.found_out"), values, words);
    }

    /** A choice that begins with words for nothing said. */
    static <T> ComboBox<Optional<T>> of(String id, String nothing, List<T> values, Function<T, String> words) {
        ComboBox<Optional<T>> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().add(Optional.empty());
        values.forEach(value -> choice.getItems().add(Optional.of(value)));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                return value == null || value.isEmpty() ? nothing : words.apply(value.get());
            }

            @Override
            public Optional<T> fromString(String text) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        });
        choice.setValue(Optional.empty());
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }
}
