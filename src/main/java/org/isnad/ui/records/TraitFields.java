package org.isnad.ui.records;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryRole;
import org.isnad.model.Note;
import org.isnad.ui.records.Forms.Option;

/** The fields of a list for what its entries have besides their names; only those of the list that is shown are there. */
final class TraitFields {
    private final VBox fields = new VBox();
    private final ComboBox<Option<CategoryRole>> role;
    private final ComboBox<Option<Note.Kind>> kind;
    private final TextField subject = new TextField();
    private final TextField subjectEnglish = new TextField();
    private final TextField unit = new TextField();
    private final TextField unitEnglish = new TextField();
    private final VBox roleFields = Forms.column();
    private final VBox kindFields = Forms.column();
    private final VBox countedFields = Forms.column();
    private EntryTraits shown = EntryTraits.NONE;

    TraitFields(Labels labels) {
        role = Forms.choice(CategoryRole.values(), labels::word);
        kind = Forms.choice(Note.Kind.values(), labels::word);
        Forms.add(roleFields, labels.text("records.list.role"), role, "list-role");
        Forms.add(kindFields, labels.text("records.list.note_kind"), kind, "list-note-kind");
        Forms.add(countedFields, labels.text("records.list.subject"), subject, "list-subject");
        Forms.add(countedFields, labels.text("records.list.subject_english"), subjectEnglish, "list-subject-english");
        Forms.add(countedFields, labels.text("records.list.unit"), unit, "list-unit");
        Forms.add(countedFields, labels.text("records.list.unit_english"), unitEnglish, "list-unit-english");
    }

    VBox node() {
        return fields;
    }

    /** Shows the traits of an entry, or the usual ones of a list without entries. */
    void show(ListKind list, Optional<EntryTraits> traits) {
        shown = traits.orElseGet(() -> usual(list));
        List<Node> wanted = switch (shown) {
            case EntryTraits.None _ -> List.of();
            case EntryTraits.Family(var one) -> {
                choose(role, one);
                yield List.of(roleFields);
            }
            case EntryTraits.Noted(var one) -> {
                choose(kind, one);
                yield List.of(kindFields);
            }
            case EntryTraits.Counted(var counted, var in) -> {
                write(counted, subject, subjectEnglish);
                write(in, unit, unitEnglish);
                yield List.of(countedFields);
            }
        };
        fields.getChildren().setAll(wanted);
    }

    private static <T> void choose(ComboBox<Option<T>> box, T value) {
        box.getItems().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private static EntryTraits usual(ListKind list) {
        Bilingual none = new Bilingual("", Optional.empty());
        return switch (list) {
            case CATEGORIES -> new EntryTraits.Family(CategoryRole.CONTEXT);
            case NOTES -> new EntryTraits.Noted(Note.Kind.OUTSIDE_KNOWLEDGE);
            case SERIES -> new EntryTraits.Counted(none, none);
            case ACTORS, PLACES, QUESTIONS, EXEMPTIONS -> EntryTraits.NONE;
        };
    }

    /**
     * What stands in the fields.
     *
     * @param name of the entry: what is counted and its unit are that where nothing else is written
     */
    EntryTraits written(Bilingual name) {
        return switch (shown) {
            case EntryTraits.None _ -> EntryTraits.NONE;
            case EntryTraits.Family _ -> new EntryTraits.Family(role.getValue().value());
            case EntryTraits.Noted _ -> new EntryTraits.Noted(kind.getValue().value());
            case EntryTraits.Counted _ ->
                new EntryTraits.Counted(
                        words(subject, subjectEnglish).orElse(name),
                        words(unit, unitEnglish).orElse(name));
        };
    }

    private static void write(Bilingual words, TextField arabic, TextField english) {
        arabic.setText(words.ar());
        english.setText(words.en().orElse(""));
    }

    /** What two fields say; empty where the Arabic one is. */
    static Optional<Bilingual> words(TextField arabic, TextField english) {
        String ar = arabic.getText().strip();
        String en = english.getText().strip();
        return ar.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual(ar, en.isEmpty() ? Optional.empty() : Optional.of(en)));
    }
}
