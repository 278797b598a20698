package org.isnad.ui.records;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.isnad.curation.worklist.ExemptReason;
import org.isnad.labels.Labels;
import org.isnad.ui.records.Forms.Option;

/** Asks why marked words are left out of the audit: the last reasons come first, the first one is chosen. */
final class ExemptForm {
    private static final double ROW_PX = 34;
    private static final int MOST_ROWS = 9;

    private final VBox form = Forms.column();
    private final ListView<Option<ExemptReason>> reasons = new ListView<>();
    private final TextField note = new TextField();

    /**
     * A form.
     *
     * @param words those that are marked
     * @param offered the reasons, at least one
     */
    ExemptForm(Labels labels, String words, List<Option<ExemptReason>> offered) {
        form.getChildren().add(Forms.text(labels.text("records.exempt.hint", "words", words)));
        reasons.getItems().setAll(offered);
        reasons.setCellFactory(view -> new WrappedCell<>(Option::label));
        reasons.getSelectionModel().selectFirst();
        reasons.setPrefHeight(ROW_PX * Math.min(MOST_ROWS, offered.size()) + 2);
        Forms.add(form, labels.text("records.exempt.reason"), reasons, "exempt-reasons");
        Forms.add(form, labels.text("worklist.reason.note"), note, "exempt-note");
    }

    VBox node() {
        return form;
    }

    /** Whether a reason is chosen that says enough. */
    BooleanBinding validProperty() {
        return Bindings.createBooleanBinding(
                () -> given().isPresent(), reasons.getSelectionModel().selectedItemProperty(), note.textProperty());
    }

    /** The reason with its note. */
    Optional<ExemptReason> given() {
        return Optional.ofNullable(reasons.getSelectionModel().getSelectedItem())
                .map(option -> option.value().with(note.getText()))
                .filter(ExemptReason::complete);
    }
}
