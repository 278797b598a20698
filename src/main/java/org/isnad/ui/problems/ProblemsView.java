package org.isnad.ui.problems;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.check.Problem;
import org.isnad.labels.Labels;

/**
 * Lists problems, errors before warnings as they come; Enter or a click leads to the place. To be used on the JavaFX thread.
 */
public final class ProblemsView extends Control {

    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObjectProperty<Labels> labels;

    private Consumer<Problem> onOpen = problem -> {};

    /** An empty list with the words of {@code labels}. */
    public ProblemsView(Labels labels) {
        this.labels = new SimpleObjectProperty<>(this, "labels", labels);
        setId("problems");
        getStyleClass().add("problems-view");
    }

    /** What is wrong. */
    public ObservableList<Problem> getProblems() {
        return problems;
    }

    /** Lists these, where it lists others. */
    public void show(List<Problem> found) {
        if (!problems.equals(found)) {
            problems.setAll(found);
        }
    }

    /** The words of the list itself. */
    public ObjectProperty<Labels> labelsProperty() {
        return labels;
    }

    /** What happens when a problem is chosen. */
    public void setOnOpen(Consumer<Problem> action) {
        onOpen = action;
    }

    void open(Problem problem) {
        onOpen.accept(problem);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ProblemsViewSkin(this);
    }
}
