package org.isnad.ui.worklist;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.labels.Labels;

/**
 * Lists what may be recorded of sentences, with how much is done, buttons for what can be done with a line, and in their place the
 * reasons for which a sentence is exempted. It changes nothing itself. To be used on the JavaFX thread.
 */
public final class WorkListView extends Control {

    /** What can be done with the line that is chosen. */
    public enum Act {
        /** Record it as it is offered. */
        ACCEPT,
        /** Begin it in the editor. */
        EDIT,
        /** Record its number. */
        FIGURE,
        /** Ask why it is exempted. */
        EXEMPT,
        /** Leave it for later. */
        SKIP,
        /** Take the last of these back. */
        TAKE_BACK,
        /** Close the list. */
        CLOSE
    }

    private final Labels labels;
    private final ObservableList<Supplier<WorkRow>> rows = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);
    private final StringProperty progress = new SimpleStringProperty(this, "progress", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final BooleanProperty onlyArticle = new SimpleBooleanProperty(this, "onlyArticle", false);
    private final ObjectProperty<List<String>> reasons = new SimpleObjectProperty<>(this, "reasons", List.of());
    private final ReadOnlyBooleanWrapper listFocused = new ReadOnlyBooleanWrapper(this, "listFocused", false);

    private Consumer<Act> onAct = act -> {};
    private BiConsumer<Integer, String> onReason = (index, words) -> {};

    /** An empty list in the words of {@code labels}. */
    public WorkListView(Labels labels) {
        this.labels = labels;
        getStyleClass().add("work-list");
        focusTraversableProperty().bind(focusWithinProperty().not());
    }

    /** The lines in their order; only those that are seen are asked for their words. */
    public ObservableList<Supplier<WorkRow>> getRows() {
        return rows;
    }

    /** Which line is chosen, from 0; -1 for none. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /** How much is done, in words. */
    public StringProperty progressProperty() {
        return progress;
    }

    /** What is said in place of lines, or about those that are left for later; empty by default. */
    public StringProperty noteProperty() {
        return note;
    }

    /** Whether only the open article is listed; all articles are by default. */
    public BooleanProperty onlyArticleProperty() {
        return onlyArticle;
    }

    /** The reasons that are offered for exempting, in place of the buttons; none while nobody asks. */
    public ObjectProperty<List<String>> reasonsProperty() {
        return reasons;
    }

    /** Whether the lines have the keyboard, so that letters mean what is done with the line that is chosen. */
    public ReadOnlyBooleanProperty listFocusedProperty() {
        return listFocused.getReadOnlyProperty();
    }

    /** What happens when something is done by the mouse, or the reasons are left. */
    public void setOnAct(Consumer<Act> action) {
        onAct = action;
    }

    /** What happens when a reason is chosen: it gets its index, and what was written beside it. */
    public void setOnReason(BiConsumer<Integer, String> action) {
        onReason = action;
    }

    /** Gives the keyboard to the lines. */
    public void focusList() {
        if (getSkin() == null) {
            applyCss();
        }
        if (getSkin() instanceof WorkListViewSkin skin) {
            skin.focusList();
        }
    }

    @Override
    public void requestFocus() {
        if (getSkin() instanceof WorkListViewSkin skin) {
            skin.focusList();
        } else {
            super.requestFocus();
        }
    }

    Labels labels() {
        return labels;
    }

    void act(Act act) {
        onAct.accept(act);
    }

    void give(int reason, String words) {
        onReason.accept(reason, words);
    }

    void listHasFocus(boolean focused) {
        listFocused.set(focused);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new WorkListViewSkin(this);
    }
}
