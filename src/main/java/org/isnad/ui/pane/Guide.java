package org.isnad.ui.pane;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.isnad.labels.Labels;
import org.isnad.layout.legend.LegendEntries;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.Viewport;

/**
 * What explains the timeline, over its lower edge: three lines for whoever sees it for the first time, and the key to the marks.
 * The mouse goes through to what lies under it.
 */
public final class Guide {

    private final BooleanProperty hinting = new SimpleBooleanProperty(this, "hinting", false);
    private final PlotSettings settings;
    private final LegendCard legend;
    private final VBox node;

    /** Whether the first click has begun and the key to the marks still goes with it. */
    private boolean clicked;

    /** The key alone, while the settings ask for it. */
    public Guide(PlotSettings settings, Viewport viewport, Labels labels, TextMetrics metrics) {
        this.settings = settings;
        this.legend = new LegendCard(settings, viewport, labels, metrics);
        VBox hint = new VBox();
        hint.getChildren()
                .addAll(
                        MixedText.label(labels.text("window.guide.click")),
                        MixedText.label(labels.text("window.guide.wheel", "key", "Ctrl")),
                        MixedText.label(labels.text("window.guide.export", "key", "Ctrl+E")));
        hint.setId("guide-hint");
        hint.getStyleClass().add("guide-hint");
        hint.visibleProperty().bind(hinting);
        hint.managedProperty().bind(hinting);
        hint.setMaxWidth(VBox.USE_PREF_SIZE);
        node = new VBox(hint, legend);
        node.getStyleClass().add("guide");
        node.setMouseTransparent(true);
        node.setMaxHeight(VBox.USE_PREF_SIZE);
        StackPane.setAlignment(node, Pos.BOTTOM_CENTER);
    }

    /** For a stack pane with the timeline. */
    public Node node() {
        return node;
    }

    /** Whether the lines for the first time are shown; not by default. */
    public BooleanProperty hintingProperty() {
        return hinting;
    }

    /** Explains these marks. */
    public void explain(LegendEntries entries) {
        legend.show(entries);
    }

    /**
     * Ends the first explanations at the first key or click in a scene, which does what it always does.
     *
     * @param read told when that happens while they are shown
     * @return stops listening
     */
    public Subscription endAtFirstInput(Scene scene, Runnable read) {
        EventHandler<MouseEvent> pressed = event -> {
            // Of a button that opens a menu the scene never hears that the mouse is released: the menu does.
            if (hinting.get()) {
                read.run();
                hinting.set(false);
                clicked = true;
            }
        };
        EventHandler<MouseEvent> released = event -> {
            if (clicked) {
                clicked = false;
                // After the click has found what it was meant for.
                Platform.runLater(this::end);
            }
        };
        EventHandler<KeyEvent> typed = event -> {
            if (hinting.get() && !event.getCode().isModifierKey()) {
                read.run();
                Platform.runLater(this::end);
            }
        };
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, typed);
        return () -> {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, typed);
        };
    }

    /** Takes the first explanations away: the lines for good, the key until it is asked for. */
    public void end() {
        hinting.set(false);
        settings.legendShownProperty().set(false);
    }
}
