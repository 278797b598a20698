package org.isnad.ui.pane;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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

    /** Takes the first explanations away: the lines for good, the key until it is asked for. */
    public void end() {
        hinting.set(false);
        settings.legendShownProperty().set(false);
    }
}
