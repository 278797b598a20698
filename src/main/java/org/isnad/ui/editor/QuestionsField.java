package org.isnad.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The questions that a record answers: a menu in which each is ticked or not, and another one is asked. */
final class QuestionsField {
    private final RecordEditor editor;
    private final MenuButton field = new MenuButton();
    private final EditorField box;
    private final NewEntryField naming;

    QuestionsField(RecordEditor editor, String name) {
        this.editor = editor;
        box = new EditorField(name, field, "editor-questions");
        naming = new NewEntryField(
                editor.labels().text("editor.new.question.name"),
                "editor-new-question",
                text -> box.commit(new FieldChange.NewEntry(FieldChange.EntryKind.QUESTION, text), editor::change),
                () -> box.showFault(Optional.empty()));
        field.setMnemonicParsing(false);
    }

    EditorField box() {
        return box;
    }

    /** Shows which questions are answered. */
    void show(List<Choice> questions, List<String> answered) {
        field.setText(
                answered.isEmpty()
                        ? editor.labels()
                                .text(questions.isEmpty() ? "editor.questions.none_yet" : "editor.questions.none")
                        : questions.stream()
                                .filter(one -> answered.contains(one.code()))
                                .map(Choice::label)
                                .collect(Collectors.joining(" · ")));
        field.getItems()
                .setAll(questions.stream().map(one -> item(one, answered)).toList());
        if (!questions.isEmpty()) {
            field.getItems().add(new SeparatorMenuItem());
        }
        field.getItems().add(another());
    }

    private MenuItem another() {
        MenuItem item = new MenuItem(editor.labels().text("editor.new.question"));
        item.setId("editor-question-new");
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            box.showFault(Optional.empty());
            box.showUnder(naming);
            naming.begin(true);
        });
        return item;
    }

    private CheckMenuItem item(Choice question, List<String> answered) {
        CheckMenuItem item = new CheckMenuItem(question.label());
        item.setMnemonicParsing(false);
        item.setSelected(answered.contains(question.code()));
        item.setId("editor-question-" + question.code());
        item.setOnAction(event -> box.commit(
                new FieldChange.Questions(
                        item.isSelected()
                                ? Stream.concat(answered.stream(), Stream.of(question.code()))
                                        .toList()
                                : answered.stream()
                                        .filter(code -> !code.equals(question.code()))
                                        .toList()),
                editor::change));
        return item;
    }
}
