package org.isnad.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.labels.Labels;
import org.isnad.time.DateBounds;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.words.DayWords;

/** Asks for a date to go to, and says why what is written is none. */
final class JumpForm extends VBox {

    private final Labels labels;
    private final DayRange limits;
    private final TextField field = new TextField();
    private final WrappedText message = new WrappedText("");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(this, "valid");
    private Optional<DayRange> wanted = Optional.empty();

    /**
     * An empty form.
     *
     * @param limits how far one can see
     */
    JumpForm(Labels labels, DayRange limits) {
        this.labels = labels;
        this.limits = limits;
        getStyleClass().add("jump-form");
        field.setId("jump-field");
        field.setAccessibleText(labels.text("window.menu.go.jump"));
        message.setId("jump-message");
        message.getStyleClass().add("jump-message");
        WrappedText hint = new WrappedText(labels.text(
                "window.jump.hint",
                "year",
                labels.year(2020),
                "month",
                labels.month(9) + " " + labels.year(2020),
                "notation",
                "2020-09-11"));
        hint.getStyleClass().add("dialog-text");
        getChildren().addAll(hint, field, message);
        field.textProperty().subscribe(this::check);
    }

    /** Whether a date is written that lies within the data. */
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** The period that is written; empty for none. */
    Optional<DayRange> wanted() {
        return wanted;
    }

    private void check(String typed) {
        wanted = Optional.empty();
        switch (DateReader.readWhole(typed)) {
            case DateAnswer.Read read -> take(read.first().date().bounds());
            case DateAnswer.Refused(var fault) ->
                // An empty field is no mistake yet.
                message.textProperty().set(fault == DateAnswer.Fault.EMPTY ? "" : labels.word(fault));
        }
        valid.set(wanted.isPresent());
    }

    private void take(DateBounds bounds) {
        double from = bounds.openFrom() ? limits.fromDay() : (double) bounds.fromDay();
        double to = bounds.openTo() ? limits.toDay() : (double) bounds.toDay();
        if (from < limits.toDay() && to > limits.fromDay()) {
            wanted = Optional.of(new DayRange(from, to));
            message.textProperty().set("");
        } else {
            message.textProperty()
                    .set(labels.text(
                            "window.jump.outside",
                            "from",
                            labels.day(DayWords.day(limits.fromDay())),
                            "to",
                            labels.day(DayWords.day(limits.toDay() - 1))));
        }
    }
}
