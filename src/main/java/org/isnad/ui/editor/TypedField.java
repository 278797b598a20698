package org.isnad.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text field whose content becomes a change when it is left, or when Enter is pressed in it. */
final class TypedField {
    private final TextField field = new TextField();
    private final EditorField box;
    private final Function<String, FieldChange> change;
    private final RecordEditor editor;
    private String shown = "";

    /**
     * Makes a field.
     *
     * @param change what its content stands for
     * @param accept finishes the record
     */
    TypedField(RecordEditor editor, String name, String id, Function<String, FieldChange> change, Runnable accept) {
        this.editor = editor;
        this.change = change;
        this.box = new EditorField(name, field, id);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isConsumed()) {
                if (commit()) {
                    accept.run();
                }
                event.consume();
            }
        });
    }

    EditorField box() {
        return box;
    }

    TextField field() {
        return field;
    }

    /** Shows a value that was taken; what is being typed stays. */
    void show(String value) {
        if (!value.equals(shown)) {
            shown = value;
            box.showFault(Optional.empty());
            if (!field.getText().equals(value)) {
                field.setText(value);
            }
        }
    }

    /** Offers completion. */
    void complete(Supplier<List<String>> names) {
        NameCompletion.of(field, names);
    }

    /** Has the editor say how each thing that is typed is understood. */
    void answer() {
        field.textProperty().subscribe(typed -> {
            if (field.isFocused() && !typed.equals(shown)) {
                box.showFault(Optional.empty());
                box.showAnswer(editor.typed(change.apply(typed)));
            } else {
                withoutAnswer();
            }
        });
    }

    private void withoutAnswer() {
        if (box.showAnswer(Optional.empty())) {
            editor.typedAway();
        }
    }

    /** Hands over what was typed; whether it is taken, or nothing was typed. */
    private boolean commit() {
        String typed = field.getText();
        if (typed.equals(shown)) {
            return true;
        }
        Optional<String> fault = editor.change(change.apply(typed));
        if (fault.isEmpty()) {
            shown = typed;
        }
        withoutAnswer();
        box.showFault(fault);
        return fault.isEmpty();
    }
}
