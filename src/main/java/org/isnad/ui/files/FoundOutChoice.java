package org.isnad.ui.files;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.isnad.labels.Labels;

/**
 * Asks for something that is found out where nobody says it.
 *
 * @param <T> what is asked for
 */
final class FoundOutChoice<T extends Enum<T>> extends ComboBox<Optional<T>> {

    /** A choice that begins with nothing said. */
    @SafeVarargs
    FoundOutChoice(Labels labels, String id, T... values) {
        setId(id);
        getItems().add(Optional.empty());
        for (T value : values) {
            getItems().add(Optional.of(value));
        }
        setConverter(new StringConverter<>() {
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
        setValue(Optional.empty());
        setMaxWidth(Double.MAX_VALUE);
    }
}
