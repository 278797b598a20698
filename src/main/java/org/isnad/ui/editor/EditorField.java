package org.isnad.ui.editor;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.isnad.ui.render.WrappedText;

/** A control of the form with its name over it, and what is wrong with its content under it. */
final class EditorField extends VBox {
    private final Control control;
    private final VBox under = new VBox();
    private final WrappedText answer = new WrappedText("");
    private boolean answering;

    EditorField(String name, Control control, String id) {
        this.control = control;
        Label label = new Label(name);
        label.getStyleClass().add("editor-name");
        label.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        answer.getStyleClass().add("editor-answer");
        getStyleClass().add("editor-field");
        getChildren().addAll(label, control, under);
    }

    Control control() {
        return control;
    }

    /** Hands a change over, and shows what is wrong with it. */
    void commit(FieldChange change, Function<FieldChange, Optional<String>> taker) {
        showFault(taker.apply(change));
    }

    /** Shows what is wrong, or that nothing is. */
    void showFault(Optional<String> fault) {
        under.getChildren().clear();
        fault.ifPresent(words -> {
            WrappedText text = new WrappedText(words);
            text.getStyleClass().add("editor-fault");
            under.getChildren().add(text);
            control.setAccessibleHelp(words);
        });
        if (fault.isEmpty()) {
            control.setAccessibleHelp("");
        }
    }

    /**
     * Shows how what is typed is understood, or nothing.
     *
     * @return whether it was being typed in before
     */
    boolean showAnswer(Optional<String> words) {
        boolean before = answering;
        answering = words.isPresent();
        words.ifPresent(answer.textProperty()::set);
        control.setAccessibleHelp(words.orElse(""));
        getChildren().remove(answer);
        if (words.isPresent()) {
            getChildren().add(getChildren().indexOf(under), answer);
        }
        return before;
    }

    /** Shows a node under the control, where no fault stands. */
    void showUnder(Node node) {
        if (under.getChildren().isEmpty()
                || !under.getChildren().getFirst().getStyleClass().contains("editor-fault")) {
            under.getChildren().setAll(node);
        }
    }
}
