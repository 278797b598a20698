package org.isnad.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.labels.Labels;

/**
 * The form of a record or draft. A field that is left, or in which Enter is pressed, becomes a change; what is wrong with it is
 * said at the field. To be used on the JavaFX thread.
 */
public final class RecordEditor extends Control {

    private final ObjectProperty<Optional<EditorRecord>> record =
            new SimpleObjectProperty<>(this, "record", Optional.empty());
    private final ObjectProperty<EditorChoices> choices =
            new SimpleObjectProperty<>(this, "choices", EditorChoices.NONE);
    private final ObservableList<String> offeredDates = FXCollections.observableArrayList();
    private final Labels labels;
    private Function<FieldChange, Optional<String>> onChange = change -> Optional.empty();
    private Function<FieldChange, Optional<String>> onTyped = change -> Optional.empty();
    private Runnable onTypedAway = () -> {};
    private Runnable onAccept = () -> {};
    private Runnable onCancel = () -> {};
    private Runnable onDelete = () -> {};

    /** Makes an empty editor with the words of {@code labels}. */
    public RecordEditor(Labels labels) {
        this.labels = labels;
        getStyleClass().add("record-editor");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(labels.text("editor.title"));
    }

    /** What is edited; empty for nothing. */
    public ObjectProperty<Optional<EditorRecord>> recordProperty() {
        return record;
    }

    /** What the fields choose from. */
    public ObjectProperty<EditorChoices> choicesProperty() {
        return choices;
    }

    /** The dates that the cited words may give, in words; choosing one is a {@link FieldChange.OfferedDate}. */
    public ObservableList<String> getOfferedDates() {
        return offeredDates;
    }

    /** What happens when a field was changed: it says what is wrong with it, or nothing when it was taken. */
    public void setOnChange(Function<FieldChange, Optional<String>> action) {
        onChange = action;
    }

    /**
     * What happens while a date or number is typed: it says how that is understood, or nothing.
     *
     * @param away what happens when nothing is typed any more
     */
    public void setOnTyped(Function<FieldChange, Optional<String>> action, Runnable away) {
        onTyped = action;
        onTypedAway = away;
    }

    /** What happens when the record is finished. */
    public void setOnAccept(Runnable action) {
        onAccept = action;
    }

    /** What happens when the editor is left without making a record of a draft. */
    public void setOnCancel(Runnable action) {
        onCancel = action;
    }

    /** What happens when the record is to be deleted. */
    public void setOnDelete(Runnable action) {
        onDelete = action;
    }

    /** Puts the keyboard into the first field that lacks something, else into the title. */
    public void focusFirst() {
        // The skin comes with the style sheets, which a control that has just been shown does not have yet.
        applyCss();
        if (getSkin() instanceof RecordEditorSkin skin) {
            skin.focusFirst();
        }
    }

    /** The height follows from the width: words wrap. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    Labels labels() {
        return labels;
    }

    Optional<String> change(FieldChange change) {
        return onChange.apply(change);
    }

    Optional<String> typed(FieldChange change) {
        return onTyped.apply(change);
    }

    void typedAway() {
        onTypedAway.run();
    }

    void accept() {
        onAccept.run();
    }

    void cancel() {
        onCancel.run();
    }

    void delete() {
        onDelete.run();
    }

    List<String> offered() {
        return List.copyOf(offeredDates);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RecordEditorSkin(this);
    }
}
