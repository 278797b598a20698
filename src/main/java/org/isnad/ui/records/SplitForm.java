package org.isnad.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.model.DatedRecord;
import org.isnad.ui.render.WrappedText;

/** Chooses which quotations of a record go to a new one. */
final class SplitForm {
    private final VBox form = Forms.column();
    private final List<CheckBox> going = new ArrayList<>();
    private final BooleanBinding valid;

    SplitForm(Labels labels, DatedRecord record) {
        form.getChildren().add(Forms.text(labels.text("records.split.hint")));
        for (int i = 0; i < record.citations().size(); i++) {
            String words = record.citations().get(i).anchor().exact();
            CheckBox box = new CheckBox();
            box.setId("split-" + i);
            box.setAccessibleText(words);
            going.add(box);
            WrappedText text = Forms.text(labels.text("editor.words", "words", words));
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(box, text);
            row.getStyleClass().add("form-row");
            form.getChildren().add(row);
        }
        valid = Bindings.createBooleanBinding(
                () -> !chosen().isEmpty() && chosen().size() < going.size(),
                going.stream().map(CheckBox::selectedProperty).toArray(Observable[]::new));
    }

    VBox node() {
        return form;
    }

    BooleanBinding validProperty() {
        return valid;
    }

    /** The citations that go, counted from 0. */
    Optional<List<Integer>> wanted() {
        return Optional.of(chosen());
    }

    private List<Integer> chosen() {
        return IntStream.range(0, going.size())
                .filter(i -> going.get(i).isSelected())
                .boxed()
                .toList();
    }
}
