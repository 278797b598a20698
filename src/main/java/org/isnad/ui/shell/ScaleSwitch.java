package org.isnad.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.isnad.labels.Labels;
import org.isnad.scale.NumberScale;

/** The buttons that choose the scale of the values on the chart. */
final class ScaleSwitch {

    private final SegmentedButton buttons = new SegmentedButton();
    private final ObjectProperty<NumberScale.Kind> scale;

    /**
     * Follows the scale.
     *
     * @param prefix of the names of its nodes
     * @param scale set by the user
     */
    ScaleSwitch(String prefix, ObjectProperty<NumberScale.Kind> scale, Labels labels) {
        this.scale = scale;
        buttons.setId(prefix + "scale");
        ToggleButton logarithmic =
                Segment.of(prefix + "scale-log", "window.tool.logarithmic", "window.menu.view.logarithmic", labels);
        ToggleButton linear =
                Segment.of(prefix + "scale-linear", "window.tool.linear", "window.menu.view.linear", labels);
        ToggleButton broken =
                Segment.of(prefix + "scale-broken", "window.tool.broken", "window.menu.view.broken", labels);
        buttons.getButtons().addAll(logarithmic, linear, broken);
        chooses(logarithmic, NumberScale.Kind.LOG);
        chooses(linear, NumberScale.Kind.LINEAR);
        chooses(broken, NumberScale.Kind.BROKEN);
        // One of them always holds: pressing the chosen one again must not leave none.
        scale.subscribe(chosen -> {
            logarithmic.setSelected(chosen == NumberScale.Kind.LOG);
            linear.setSelected(chosen == NumberScale.Kind.LINEAR);
            broken.setSelected(chosen == NumberScale.Kind.BROKEN);
        });
        logarithmic.addEventHandler(ActionEvent.ACTION, event -> logarithmic.setSelected(true));
        linear.addEventHandler(ActionEvent.ACTION, event -> linear.setSelected(true));
        broken.addEventHandler(ActionEvent.ACTION, event -> broken.setSelected(true));
    }

    /** The buttons, side by side. */
    Node node() {
        return buttons;
    }

    /** By being pressed, not by its action: the arrow keys press the next button and fire none. */
    private void chooses(ToggleButton button, NumberScale.Kind kind) {
        button.selectedProperty().addListener((property, before, pressed) -> {
            if (pressed) {
                scale.set(kind);
            }
        });
    }
}
