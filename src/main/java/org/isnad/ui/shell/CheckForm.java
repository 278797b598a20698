package org.isnad.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.isnad.checksheet.CheckMark;
import org.isnad.labels.Labels;

/** Asks for the initials of whoever checks, and for a note. */
final class CheckForm extends VBox {
    private final TextField initials = new TextField();
    private final TextField note = new TextField();
    private final BooleanBinding valid;

    /** What was asked for. */
    record Wanted(String initials, Optional<String> note) {}

    /**
     * A form.
     *
     * @param initials what is proposed
     * @param note what is noted so far; empty where none is asked for
     */
    CheckForm(Labels labels, String initials, Optional<String> note) {
        getStyleClass().add("form");
        Label who = new Label(labels.text("checksheet.initials"));
        who.setLabelFor(this.initials);
        this.initials.setId("check-initials");
        this.initials.setText(initials);
        this.initials.setAccessibleText(who.getText());
        getChildren().addAll(who, this.initials);
        note.ifPresent(text -> {
            Label what = new Label(labels.text("checksheet.note"));
            what.setLabelFor(this.note);
            this.note.setId("check-note");
            this.note.setText(text);
            this.note.setAccessibleText(what.getText());
            getChildren().addAll(what, this.note);
        });
        valid = Bindings.createBooleanBinding(
                () -> wanted().isPresent(), this.initials.textProperty(), this.note.textProperty());
    }

    BooleanBinding validProperty() {
        return valid;
    }

    /** What stands in the fields; empty while something is missing or too long. */
    Optional<Wanted> wanted() {
        String who = initials.getText().strip();
        Optional<String> what = Optional.of(note.getText().strip()).filter(text -> !text.isEmpty());
        return CheckMark.fits(who, CheckMark.INITIALS)
                        && what.map(text -> CheckMark.fits(text, CheckMark.NOTE))
                                .orElse(true)
                ? Optional.of(new Wanted(who, what))
                : Optional.empty();
    }
}
