package org.isnad.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.editor.EditorRecord.EditorCitation;
import org.isnad.ui.render.WrappedText;

/** The words on which a record rests, with all that is said of them; they are marked anew, put in order and taken away. */
final class CitationRows extends VBox {
    private final RecordEditor editor;
    private final Set<Integer> unfolded = new HashSet<>();
    private Optional<String> id = Optional.empty();
    private List<EditorCitation> shown = List.of();

    CitationRows(RecordEditor editor) {
        this.editor = editor;
        setId("editor-citations");
        getStyleClass().add("editor-citations");
    }

    /**
     * Shows citations.
     *
     * @param record id of the record or draft whose they are
     */
    void show(String record, List<EditorCitation> citations) {
        if (!id.equals(Optional.of(record))) {
            unfolded.clear();
        }
        if (citations.equals(shown) && id.equals(Optional.of(record))) {
            return;
        }
        id = Optional.of(record);
        shown = citations;
        rebuild();
    }

    /** Makes the rows anew; the field that has the keyboard has it again. */
    private void rebuild() {
        Optional<String> focused = Optional.ofNullable(getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(this::isInside)
                .map(Node::getId);
        getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            getChildren().add(row(i));
        }
        focused.ifPresent(name -> Platform.runLater(() -> {
            Node again = lookup("#" + name);
            if (again != null) {
                again.requestFocus();
            }
        }));
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private VBox row(int index) {
        Labels labels = editor.labels();
        EditorCitation citation = shown.get(index);
        WrappedText words = new WrappedText(labels.text("editor.words", "words", citation.words()));
        words.getStyleClass().add("editor-words");
        Label article = new Label(citation.article());
        article.getStyleClass().add("editor-article");
        WrappedText fault = new WrappedText("");
        fault.getStyleClass().add("editor-fault");
        CitationDetails details = new CitationDetails(
                editor,
                index,
                citation,
                changed -> tell(fault, editor.change(new FieldChange.Citation(index, changed))));
        ToggleButton more = new ToggleButton(labels.text("editor.citation.more"));
        more.setId("editor-more-" + index);
        more.setMnemonicParsing(false);
        more.setSelected(unfolded.contains(index));
        FlowPane tools = new FlowPane(article, details.stance(), details.speech(), more);
        tools.getStyleClass().add("editor-tools");
        buttons(index, fault).forEach(tools.getChildren()::add);
        VBox row = new VBox(words, tools, fault);
        if (more.isSelected()) {
            row.getChildren().add(2, details);
        }
        more.setOnAction(event -> {
            if (more.isSelected()) {
                unfolded.add(index);
                row.getChildren().add(2, details);
            } else {
                unfolded.remove(index);
                row.getChildren().remove(details);
            }
        });
        row.getStyleClass().add("editor-citation");
        return row;
    }

    private List<Button> buttons(int index, WrappedText fault) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(button("editor.citation.anew", "editor-anew-" + index, fault, new FieldChange.MarkedAnew(index)));
        if (index > 0) {
            buttons.add(button(
                    "editor.citation.up",
                    "editor-up-" + index,
                    fault,
                    new FieldChange.MovedCitation(index, index - 1)));
        }
        if (index + 1 < shown.size()) {
            buttons.add(button(
                    "editor.citation.down",
                    "editor-down-" + index,
                    fault,
                    new FieldChange.MovedCitation(index, index + 1)));
        }
        if (shown.size() > 1) {
            buttons.add(button(
                    "editor.citation.remove", "editor-remove-" + index, fault, new FieldChange.RemovedCitation(index)));
        }
        return buttons;
    }

    private Button button(String message, String name, WrappedText fault, FieldChange change) {
        Button button = new Button(editor.labels().text(message));
        button.setId(name);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> tell(fault, editor.change(change)));
        return button;
    }

    private static void tell(WrappedText fault, Optional<String> wrong) {
        fault.textProperty().set(wrong.orElse(""));
    }
}
