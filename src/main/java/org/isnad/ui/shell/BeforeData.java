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
    private Optional<OpeningNote> progress = Optional.empty();

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
            progress = Optional.empty();
            // Once the window shows it.
            Platform.runLater(first::takeFocus);
        });
    }

    /** Shows the drawing again: something is being read. */
    void draw() {
        getChildren().setAll(new Skeleton());
        progress = Optional.empty();
    }

    /**
     * Tells on the drawing how far reading has come, with the way to leave it.
     *
     * @param words on the button
     */
    void tell(String text, String words, Runnable cancel) {
        if (progress.isEmpty()) {
            OpeningNote note = new OpeningNote(words, cancel);
            progress = Optional.of(note);
            getChildren().setAll(new Skeleton(), note);
        }
        progress.get().tell(text);
    }

    /** Whether something is offered. */
    boolean offers() {
        return isVisible() && getChildren().getFirst() instanceof FirstScreen;
    }
}
