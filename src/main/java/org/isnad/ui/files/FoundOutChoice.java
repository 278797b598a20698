package org.isnad.ui.files;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.isnad.labels.Labels;

/** Asks for something that is found out where nobody says it. */
final class FoundOutChoice {
    private FoundOutChoice() {}

    /** A choice that begins with nothing said. */
    @SafeVarargs
    static <T extends Enum<T>> ComboBox<Optional<T>> of(Labels labels, String id, T... values) {
        ComboBox<Optional<T>> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().add(Optional.empty());
        for (T value : values) {
            choice.getItems().add(Optional.of(value));
        }
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                return value == null || value.isEmpty()
                        ? labels.text("data.import.found_out")
                        : labels.text("data.import.choice." + value.get().name().toLowerCase(Locale.ROOT));
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
