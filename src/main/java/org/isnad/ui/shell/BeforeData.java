package org.isnad.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.isnad.ui.words.OpenDataset;

/** What lies over the panes while nothing is open: a grey drawing while something is read, else the {@link FirstScreen}. */
final class BeforeData extends StackPane {

    private Supplier<Optional<FirstScreen>> screen = Optional::empty;

    /** The drawing, until a data set is open. */
    BeforeData(ObservableValue<Optional<OpenDataset>> open) {
        getChildren().add(new Skeleton());
        open.subscribe(dataset -> setVisible(dataset.isEmpty()));
    }

    /** What makes the first screen. */
    void setScreen(Supplier<FirstScreen> made) {
        screen = () -> Optional.of(made.get());
    }

    /** Offers what can be opened, in place of the drawing. */
    void offer() {
        screen.get().ifPresent(first -> {
            getChildren().setAll(first);
            // Once the window shows it.
            Platform.runLater(first::takeFocus);
        });
    }

    /** Shows the drawing again: something is being read. */
    void draw() {
        getChildren().setAll(new Skeleton());
    }

    /** Whether something is offered. */
    boolean offers() {
        return isVisible() && getChildren().getFirst() instanceof FirstScreen;
    }
}
