package org.isnad.ui.main;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The key of a digit with the shortcut key; menus write it as the digit, where JavaFX writes the name of the key code. */
final class DigitKey extends KeyCombination {

    private static final String PREFIX = "DIGIT";

    private final KeyCodeCombination keys;

    private DigitKey(KeyCode digit) {
        super(KeyCombination.SHORTCUT_DOWN);
        this.keys = new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
    }

    /** The same keys, to be written as they are on the keyboard. */
    static KeyCombination written(KeyCombination keys) {
        return keys instanceof KeyCodeCombination coded
                        && coded.getCode().name().startsWith(PREFIX)
                        && coded.equals(new KeyCodeCombination(coded.getCode(), KeyCombination.SHORTCUT_DOWN))
                ? new DigitKey(coded.getCode())
                : keys;
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return keys.getDisplayText().replace(PREFIX, "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitKey one && keys.equals(one.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
