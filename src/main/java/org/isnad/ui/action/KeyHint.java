package org.isnad.ui.action;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key that a menu shows beside an item and does not hear: what acts by the sign that it types is heard while no text is
 * written, which a menu cannot know.
 */
final class KeyHint extends KeyCombination {

    private final String cap;

    /** A hint of what is printed on the key. */
    KeyHint(String cap) {
        this.cap = cap;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return cap;
    }

    @Override
    public String getDisplayText() {
        return cap;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyHint hint && hint.cap.equals(cap);
    }

    @Override
    public int hashCode() {
        return cap.hashCode();
    }
}
