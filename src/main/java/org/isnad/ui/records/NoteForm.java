package org.isnad.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.model.Note;
import org.isnad.model.RecordId;
import org.isnad.ui.records.Forms.Option;

/** Asks for a note of marked words: a new one, or one that is there and quotes them as well. */
final class NoteForm {
    private final VBox form = Forms.column();
    private final ComboBox<Option<Optional<Note>>> which;
    private final ComboBox<Option<Note.Kind>> kind;
    private final TextField arabic = new TextField();
    private final TextField english = new TextField();

    /**
     * A form.
     *
     * @param words those that are marked
     * @param about title of the record to which the note belongs; empty for none
     * @param record the record, whose notes come first
     */
    NoteForm(Labels labels, String words, Optional<String> about, Optional<RecordId> record, List<Note> notes) {
        form.getChildren().add(Forms.text(labels.text("records.note.words", "words", words)));
        form.getChildren()
                .add(Forms.text(about.map(title -> labels.text("records.note.about", "title", title))
                        .orElseGet(() -> labels.text("records.note.about_article"))));
        List<Option<Optional<Note>>> choices = new ArrayList<>();
        choices.add(new Option<>(Optional.empty(), labels.text("records.note.new")));
        notes.stream().filter(note -> belongs(note, record)).forEach(note -> choices.add(option(note, labels)));
        notes.stream().filter(note -> !belongs(note, record)).forEach(note -> choices.add(option(note, labels)));
        which = Forms.choice(choices);
        kind = Forms.choice(Note.Kind.values(), labels::word);
        Forms.add(form, labels.text("records.list.arabic"), arabic, "note-arabic");
        Forms.add(form, labels.text("records.list.english"), english, "note-english");
        Forms.add(form, labels.text("records.list.note_kind"), kind, "note-kind");
        Forms.add(form, labels.text("records.note.which"), which, "note-which");
        which.getSelectionModel().selectFirst();
        kind.getSelectionModel().selectFirst();
        which.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                chosen.value().ifPresent(this::show);
            }
        });
    }

    private static boolean belongs(Note note, Optional<RecordId> record) {
        return record.filter(note.records()::contains).isPresent();
    }

    private static Option<Optional<Note>> option(Note note, Labels labels) {
        return new Option<>(Optional.of(note), labels.brief(note.text()));
    }

    private void show(Note note) {
        arabic.setText(note.text().ar());
        english.setText(note.text().en().orElse(""));
        kind.getItems().stream()
                .filter(option -> option.value() == note.kind())
                .findFirst()
                .ifPresent(kind::setValue);
    }

    VBox node() {
        return form;
    }

    BooleanBinding validProperty() {
        return Bindings.createBooleanBinding(
                () -> written().isPresent(), arabic.textProperty(), english.textProperty());
    }

    /** What was written; empty without a text. */
    Optional<NoteEdits.Written> written() {
        return TraitFields.words(arabic, english)
                .map(text -> new NoteEdits.Written(
                        which.getValue().value(), kind.getValue().value(), text));
    }
}
