package org.isnad.ui.shell;

import static javafx.scene.layout.Region.USE_PREF_SIZE;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.isnad.labels.Labels;

/** One button of several of which one is pressed. */
final class Segment {
    private Segment() {}

    /**
     * A button as wide as its words.
     *
     * @param key of the message on it
     * @param longKey of the message that is shown and spoken for it
     */
    static ToggleButton of(String id, String key, String longKey, Labels labels) {
        ToggleButton button = new ToggleButton(labels.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(labels.text(longKey)));
        button.setAccessibleText(labels.text(longKey));
        return button;
    }
}
