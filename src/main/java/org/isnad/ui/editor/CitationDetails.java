package org.isnad.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.editor.EditorRecord.EditorCitation;
import org.isnad.ui.editor.EditorRecord.EditorVoice;

/** Who speaks in the words of a citation, and what its article says where it differs from the record. */
final class CitationDetails extends VBox {
    private final RecordEditor editor;
    private final int index;
    private final EditorCitation shown;
    private final Consumer<EditorCitation> onChange;
    private final ComboBox<Choice> stance;
    private final ComboBox<Choice> speech;
    private final List<ComboBox<Choice>> roles = new ArrayList<>();
    private final List<TextField> names = new ArrayList<>();
    private final TextField claimDate;
    private final TextField claimQuantity;

    /**
     * Fields.
     *
     * @param onChange is told of the citation as it is after each change
     */
    CitationDetails(RecordEditor editor, int index, EditorCitation shown, Consumer<EditorCitation> onChange) {
        this.editor = editor;
        this.index = index;
        this.shown = shown;
        this.onChange = onChange;
        Labels labels = editor.labels();
        EditorChoices choices = editor.choicesProperty().get();
        stance = choice(choices.stances(), shown.stance(), "editor-stance-" + index, labels.text("editor.stance"));
        speech = choice(choices.speeches(), shown.speech(), "editor-speech-" + index, labels.text("editor.speech"));
        claimDate = field(shown.claimDate(), "editor-claim-date-" + index, labels.text("editor.claim.date"));
        claimQuantity =
                field(shown.claimQuantity(), "editor-claim-quantity-" + index, labels.text("editor.claim.quantity"));
        getStyleClass().add("editor-details");
        Label voices = new Label(labels.text("editor.voices"));
        voices.getStyleClass().add("editor-name");
        getChildren().add(voices);
        for (int i = 0; i < shown.voices().size(); i++) {
            getChildren().add(voice(i));
        }
        Button add = new Button(labels.text("editor.voice.add"));
        add.setId("editor-voice-add-" + index);
        add.setMnemonicParsing(false);
        add.setOnAction(event -> {
            List<EditorVoice> more = new ArrayList<>(voices());
            more.add(new EditorVoice(choices.roles().getFirst().code(), ""));
            tell(more);
        });
        getChildren().add(new FlowPane(add));
        getChildren().add(named(labels.text("editor.claim.date"), claimDate));
        getChildren().add(named(labels.text("editor.claim.quantity"), claimQuantity));
    }

    /** Chooses how the words stand to the record. */
    ComboBox<Choice> stance() {
        return stance;
    }

    /** Chooses between quoted and retold. */
    ComboBox<Choice> speech() {
        return speech;
    }

    private HBox voice(int at) {
        Labels labels = editor.labels();
        EditorVoice voice = shown.voices().get(at);
        ComboBox<Choice> role = choice(
                editor.choicesProperty().get().roles(),
                voice.role(),
                "editor-role-" + index + "-" + at,
                labels.text("editor.voice.role"));
        TextField name = field(voice.name(), "editor-voice-" + index + "-" + at, labels.text("editor.voice.name"));
        name.setPromptText(labels.text("editor.voice.name"));
        Button remove = new Button(labels.text("editor.voice.remove"));
        remove.setId("editor-voice-remove-" + index + "-" + at);
        remove.setMnemonicParsing(false);
        remove.setOnAction(event -> {
            List<EditorVoice> fewer = new ArrayList<>(voices());
            fewer.remove(at);
            tell(fewer);
        });
        roles.add(role);
        names.add(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(role, name, remove);
        row.getStyleClass().add("editor-beside");
        return row;
    }

    private List<EditorVoice> voices() {
        List<EditorVoice> voices = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            voices.add(new EditorVoice(
                    roles.get(i).getValue().code(), names.get(i).getText().strip()));
        }
        return voices;
    }

    private ComboBox<Choice> choice(List<Choice> choices, String code, String id, String name) {
        ComboBox<Choice> box = new ComboBox<>();
        box.getItems().setAll(choices);
        choices.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(box::setValue);
        box.setId(id);
        box.setAccessibleText(name);
        box.valueProperty().addListener((value, before, now) -> tell(voices()));
        return box;
    }

    private TextField field(String text, String id, String spoken) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(spoken);
        field.focusedProperty().addListener((value, before, now) -> {
            if (!now) {
                tell(voices());
            }
        });
        field.setOnAction(event -> tell(voices()));
        return field;
    }

    private static VBox named(String words, TextField field) {
        Label label = new Label(words);
        label.getStyleClass().add("editor-name");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("editor-field");
        return box;
    }

    /** Tells of the citation as it is now, if that is something else. */
    private void tell(List<EditorVoice> voices) {
        EditorCitation now = new EditorCitation(
                shown.words(),
                shown.article(),
                stance.getValue().code(),
                speech.getValue().code(),
                voices,
                claimDate.getText().strip(),
                claimQuantity.getText().strip());
        if (!now.equals(shown)) {
            onChange.accept(now);
        }
    }
}
