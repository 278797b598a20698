package org.isnad.ui.action;

import java.util.Optional;
import org.isnad.labels.Labels;

/**
 * A line of the sheet of keys that is no action of the window: what the mouse does, and keys that only one pane has.
 *
 * @param place part of the sheet, and what the gesture does
 * @param caps what is printed on the keys, several that belong together joined by {@value KeySheet#OR}; may be empty
 * @param movement key of the words for what the mouse or a group of keys does beside the caps; empty for keys alone
 */
public record Gesture(SheetPlace place, String caps, Optional<String> movement) {

    /** Keys of a pane. */
    public static Gesture keys(SheetPlace.Group group, String caps, String message) {
        return new Gesture(new SheetPlace(group, message), caps, Optional.empty());
    }

    /**
     * What the mouse does, or keys that are named together.
     *
     * @param held caps of the keys that are held meanwhile; may be empty
     */
    public static Gesture movement(SheetPlace.Group group, String held, String movement, String message) {
        return new Gesture(new SheetPlace(group, message), held, Optional.of(movement));
    }

    /** The keys and the movement as they are shown. */
    String written(Labels labels) {
        return movement.map(labels::text)
                .map(words -> caps.isEmpty() ? words : labels.text("window.keys.with", "key", caps, "action", words))
                .orElse(caps);
    }
}
