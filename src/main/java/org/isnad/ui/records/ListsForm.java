package org.isnad.ui.records;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.isnad.curation.Edit;
import org.isnad.editing.EditAnswer;
import org.isnad.labels.Labels;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.RecordId;
import org.isnad.ui.records.Forms.Option;
import org.isnad.ui.records.ListEntries.Entry;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.session.DocumentEditing;
import org.jspecify.annotations.Nullable;

/** Shows one of the lists of the data set at a time; each button changes it at once, as one step that can be undone. */
final class ListsForm {
    private static final double HEIGHT_PX = 150;

    private final DocumentEditing editing;
    private final Labels labels;
    private final Function<EditAnswer, Optional<String>> fault;
    private final Optional<RecordId> about;
    private final VBox form = Forms.column();
    private final ComboBox<Option<ListKind>> kind;
    private final ListView<Option<Entry>> entries = new ListView<>();
    private final TextField arabic = new TextField();
    private final TextField english = new TextField();
    private final TraitFields traits;
    private final ComboBox<Option<Entry>> other = Forms.choice(List.of());
    private final WrappedText told = Forms.text("");
    private final Button save;
    private final Button add;
    private final Button merge;
    private final Button up;
    private final Button down;
    private final Button drop;

    /**
     * A form.
     *
     * @param about the record to which notes are added
     * @param fault says why an edit was not done
     */
    ListsForm(
            DocumentEditing editing,
            Labels labels,
            Optional<RecordId> about,
            Function<EditAnswer, Optional<String>> fault) {
        this.editing = editing;
        this.labels = labels;
        this.about = about;
        this.fault = fault;
        kind = Forms.choice(Arrays.stream(ListKind.values())
                .map(one -> new Option<>(
                        one, labels.text("records.list." + one.name().toLowerCase(Locale.ROOT))))
                .toList());
        traits = new TraitFields(labels);
        save = button("records.list.save", "list-save", this::save);
        add = button("records.list.add", "list-add", this::add);
        merge = button("records.list.merge", "list-merge", this::merge);
        up = button("records.list.up", "list-up", () -> move(-1));
        down = button("records.list.down", "list-down", () -> move(1));
        drop = button("records.list.drop", "list-drop", this::drop);
        Forms.add(form, labels.text("records.list.which"), kind, "list-kind");
        entries.setId("list-entries");
        entries.setAccessibleText(labels.text("records.list.heading"));
        entries.setPrefHeight(HEIGHT_PX);
        entries.setCellFactory(view -> new WrappedCell<>(Option::label));
        form.getChildren().add(entries);
        Forms.add(form, labels.text("records.list.arabic"), arabic, "list-arabic");
        Forms.add(form, labels.text("records.list.english"), english, "list-english");
        form.getChildren().add(traits.node());
        FlowPane written = new FlowPane(save, add, up, down, drop);
        written.getStyleClass().add("form-buttons");
        form.getChildren().add(written);
        Forms.add(form, labels.text("records.list.into"), other, "list-into");
        form.getChildren().addAll(merge, told);
        kind.getSelectionModel().selectFirst();
        entries.getSelectionModel().selectedItemProperty().subscribe(this::show);
        kind.valueProperty().subscribe(chosen -> fill(""));
    }

    VBox node() {
        return form;
    }

    private Button button(String message, String id, Runnable action) {
        Button button = new Button(labels.text(message));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Dataset dataset() {
        return editing.curation().orElseThrow().dataset();
    }

    private ListKind shown() {
        return kind.getValue().value();
    }

    private ListEntries list() {
        return new ListEntries(dataset(), shown());
    }

    /** Shows the entries as they are now, with one of them selected. */
    private void fill(String selected) {
        List<Option<Entry>> options = list().all().stream()
                .map(entry -> new Option<>(entry, line(entry)))
                .toList();
        entries.getItems().setAll(options);
        other.getItems().setAll(options);
        other.setValue(null);
        options.stream()
                .filter(option -> option.value().id().equals(selected))
                .findFirst()
                .ifPresentOrElse(entries.getSelectionModel()::select, entries.getSelectionModel()::selectFirst);
        boolean written = shown().isWritten();
        arabic.setDisable(!written);
        english.setDisable(!written);
        add.setDisable(!written || (shown() == ListKind.NOTES && about.isEmpty()));
        merge.setDisable(!shown().merges());
        other.setDisable(!shown().merges());
        up.setDisable(shown() != ListKind.CATEGORIES);
        down.setDisable(shown() != ListKind.CATEGORIES);
        if (options.isEmpty()) {
            show(null);
        }
    }

    private String line(Entry entry) {
        String name = labels.brief(entry.words());
        return shown().isWritten() ? labels.text("records.list.entry", "name", name, "n", entry.uses()) : name;
    }

    private void show(@Nullable Option<Entry> option) {
        save.setDisable(option == null || !shown().isWritten());
        drop.setDisable(option == null);
        traits.show(shown(), Optional.ofNullable(option).map(one -> one.value().traits()));
        arabic.setText(option == null ? "" : option.value().words().ar());
        english.setText(option == null ? "" : option.value().words().en().orElse(""));
        told.textProperty()
                .set(
                        option == null || option.value().aliases().isEmpty()
                                ? ""
                                : labels.text(
                                        "records.list.aliases",
                                        "aliases",
                                        String.join("، ", option.value().aliases())));
    }

    private Optional<Entry> selected() {
        return Optional.ofNullable(entries.getSelectionModel().getSelectedItem())
                .map(Option::value);
    }

    private Optional<Bilingual> words() {
        return TraitFields.words(arabic, english);
    }

    private void save() {
        selected()
                .ifPresent(entry -> words().ifPresentOrElse(
                                written -> {
                                    Optional<Edit> edit = shown() == ListKind.NOTES
                                            ? list().writtenNote(
                                                            entry.id(),
                                                            written,
                                                            traits.written(written),
                                                            editing::words)
                                            : list().written(entry.id(), written, traits.written(written));
                                    edit.ifPresentOrElse(
                                            one -> apply(one, entry.id()),
                                            () -> tell(labels.text("records.list.note_broken")));
                                },
                                () -> tell(labels.text("records.list.no_words"))));
    }

    private void add() {
        words().ifPresentOrElse(
                        written -> list().added(written, traits.written(written), about)
                                .ifPresent(edit -> {
                                    apply(edit, "");
                                    entries.getSelectionModel().selectLast();
                                    entries.scrollTo(entries.getItems().size() - 1);
                                }),
                        () -> tell(labels.text("records.list.no_words")));
    }

    private void merge() {
        Optional<Entry> into = Optional.ofNullable(other.getValue()).map(Option::value);
        selected()
                .filter(gone -> into.isPresent())
                .flatMap(gone -> list().merged(into.get().id(), gone.id()))
                .ifPresentOrElse(
                        edit -> apply(edit, into.get().id()), () -> tell(labels.text("records.list.no_other")));
    }

    private void move(int steps) {
        selected().ifPresent(entry -> list().moved(entry.id(), steps).ifPresent(edit -> apply(edit, entry.id())));
    }

    private void drop() {
        selected().ifPresent(entry -> apply(list().dropped(entry.id()), ""));
    }

    private void apply(Edit edit, String selected) {
        EditAnswer answer = editing.apply(edit);
        Optional<String> refused = fault.apply(answer);
        if (refused.isEmpty()) {
            fill(selected);
            tell(labels.text("records.list.done"));
        } else {
            tell(refused.get());
        }
    }

    private void tell(String words) {
        told.textProperty().set(words);
    }
}
