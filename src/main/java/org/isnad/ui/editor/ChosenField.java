package org.isnad.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/** A field whose value is one of a few. */
final class ChosenField {
    private final ComboBox<Choice> field = new ComboBox<>();
    private final EditorField box;
    private boolean showing;

    /**
     * Makes a field.
     *
     * @param change what the chosen code stands for
     */
    ChosenField(RecordEditor editor, String name, String id, Function<String, FieldChange> change) {
        this.box = new EditorField(name, field, id);
        field.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                box.commit(change.apply(chosen.code()), editor::change);
            }
        });
    }

    EditorField box() {
        return box;
    }

    /** The code that is chosen; empty for none. */
    String code() {
        Choice chosen = field.getValue();
        return chosen == null ? "" : chosen.code();
    }

    /** Shows a value that was taken. */
    void show(List<Choice> choices, Optional<String> code) {
        showing = true;
        if (!field.getItems().equals(choices)) {
            field.getItems().setAll(choices);
        }
        choices.stream()
                .filter(choice -> code.filter(choice.code()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(field::setValue, () -> field.setValue(null));
        showing = false;
    }
}
