package org.isnad.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;

/** A field whose value is one of a few; it may offer to name another one. */
final class ChosenField {

    /** The code of what stands for one that is not there yet. */
    private static final String NEW = "";

    private final ComboBox<Choice> field = new ComboBox<>();
    private final RecordEditor editor;
    private final EditorField box;
    private Optional<Choice> another = Optional.empty();
    private Optional<NewEntryField> naming = Optional.empty();
    private String shown = "";
    private boolean showing;

    /**
     * Makes a field.
     *
     * @param change what the chosen code stands for
     */
    ChosenField(RecordEditor editor, String name, String id, Function<String, FieldChange> change) {
        this.editor = editor;
        this.box = new EditorField(name, field, id);
        field.valueProperty().subscribe(chosen -> {
            if (showing || chosen == null) {
                return;
            }
            if (chosen.code().equals(NEW)) {
                naming.ifPresent(entry -> {
                    box.showFault(Optional.empty());
                    box.showUnder(entry);
                    entry.begin(field.isShowing());
                });
            } else {
                box.commit(change.apply(chosen.code()), editor::change);
            }
        });
    }

    /**
     * Offers to name a value that is not there yet, behind all others.
     *
     * @param kind the end of the keys of its messages, and of the id of its field
     * @param change what the name stands for
     */
    void offerNew(String kind, Function<String, FieldChange> change) {
        another = Optional.of(new Choice(NEW, editor.labels().text("editor.new." + kind)));
        naming = Optional.of(new NewEntryField(
                editor.labels().text("editor.new." + kind + ".name"),
                "editor-new-" + kind,
                name -> {
                    back();
                    box.commit(change.apply(name), editor::change);
                },
                this::back));
    }

    /** Shows again what is chosen. */
    private void back() {
        box.showFault(Optional.empty());
        choose(shown);
    }

    EditorField box() {
        return box;
    }

    /** The code that is chosen; empty for none. */
    String code() {
        Choice chosen = field.getValue();
        return chosen == null ? "" : chosen.code().equals(NEW) ? shown : chosen.code();
    }

    /** Shows a value that was taken. */
    void show(List<Choice> choices, Optional<String> code) {
        List<Choice> all = Stream.concat(choices.stream(), another.stream()).toList();
        showing = true;
        if (!field.getItems().equals(all)) {
            field.getItems().setAll(all);
        }
        showing = false;
        shown = code.orElse("");
        choose(shown);
    }

    private void choose(String code) {
        showing = true;
        field.getItems().stream()
                .filter(choice -> !choice.code().equals(NEW) && choice.code().equals(code))
                .findFirst()
                .ifPresentOrElse(field::setValue, () -> field.setValue(null));
        showing = false;
    }
}
