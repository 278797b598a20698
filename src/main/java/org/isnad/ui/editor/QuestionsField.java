package org.isnad.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/** The questions that a record answers: a menu in which each is ticked or not. */
final class QuestionsField {
    private final RecordEditor editor;
    private final MenuButton field = new MenuButton();
    private final EditorField box;

    QuestionsField(RecordEditor editor, String name) {
        this.editor = editor;
        box = new EditorField(name, field, "editor-questions");
        field.setMnemonicParsing(false);
    }

    EditorField box() {
        return box;
    }

    /** Shows which questions are answered. */
    void show(List<Choice> questions, List<String> answered) {
        field.setDisable(questions.isEmpty());
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
