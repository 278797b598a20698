package org.isnad.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.editor.EditorRecord.EditorCitation;
import org.isnad.ui.render.WrappedText;

/** The words on which a record rests, with how they stand to it; they can be put in another order and taken away. */
final class CitationRows extends VBox {
    private final RecordEditor editor;
    private List<EditorCitation> shown = List.of();

    CitationRows(RecordEditor editor) {
        this.editor = editor;
        setId("editor-citations");
        getStyleClass().add("editor-citations");
    }

    void show(List<EditorCitation> citations) {
        if (citations.equals(shown)) {
            return;
        }
        shown = citations;
        getChildren().clear();
        for (int i = 0; i < citations.size(); i++) {
            getChildren().add(row(i, citations));
        }
    }

    private VBox row(int index, List<EditorCitation> citations) {
        Labels labels = editor.labels();
        EditorCitation citation = citations.get(index);
        WrappedText words = new WrappedText(labels.text("editor.words", "words", citation.words()));
        words.getStyleClass().add("editor-words");
        Label article = new Label(citation.article());
        article.getStyleClass().add("editor-article");
        ComboBox<Choice> stance = choice(editor.choicesProperty().get().stances(), citation.stance());
        ComboBox<Choice> speech = choice(editor.choicesProperty().get().speeches(), citation.speech());
        stance.setAccessibleText(labels.text("editor.stance"));
        speech.setAccessibleText(labels.text("editor.speech"));
        stance.setId("editor-stance-" + index);
        speech.setId("editor-speech-" + index);
        Runnable changed = () -> editor.change(new FieldChange.Citation(
                index, stance.getValue().code(), speech.getValue().code()));
        stance.valueProperty().addListener((value, before, now) -> changed.run());
        speech.valueProperty().addListener((value, before, now) -> changed.run());
        FlowPane tools = new FlowPane(article, stance, speech);
        tools.getStyleClass().add("editor-tools");
        if (index > 0) {
            tools.getChildren()
                    .add(button(
                            "editor.citation.first", "editor-up-" + index, new FieldChange.MovedCitation(index, 0)));
        }
        if (citations.size() > 1) {
            tools.getChildren()
                    .add(button(
                            "editor.citation.remove",
                            "editor-remove-" + index,
                            new FieldChange.RemovedCitation(index)));
        }
        VBox row = new VBox(words, tools);
        row.getStyleClass().add("editor-citation");
        return row;
    }

    private static ComboBox<Choice> choice(List<Choice> choices, String code) {
        ComboBox<Choice> box = new ComboBox<>();
        box.getItems().setAll(choices);
        Optional<Choice> chosen =
                choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
        chosen.ifPresent(box::setValue);
        return box;
    }

    private Button button(String message, String id, FieldChange change) {
        Button button = new Button(editor.labels().text(message));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> editor.change(change));
        return button;
    }
}
