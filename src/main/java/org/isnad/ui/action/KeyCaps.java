package org.isnad.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** What is printed on keys, as lists of keys write it: {@code Ctrl+Shift+PgUp}. */
public final class KeyCaps {

    private static final Map<String, String> CAPS = Map.of(
            "Page Up", "PgUp",
            "Page Down", "PgDn",
            "Plus", "+",
            "Minus", "-",
            "Equals", "=");

    private KeyCaps() {}

    /** The caps of a combination, modifiers first, in the order Ctrl, Alt, Shift. */
    public static String of(KeyCombination combination) {
        List<String> caps = new ArrayList<>();
        if (combination.getShortcut() == ModifierValue.DOWN || combination.getControl() == ModifierValue.DOWN) {
            caps.add("Ctrl");
        }
        if (combination.getAlt() == ModifierValue.DOWN) {
            caps.add("Alt");
        }
        if (combination.getShift() == ModifierValue.DOWN) {
            caps.add("Shift");
        }
        String key =
                combination instanceof KeyCodeCombination code ? code.getCode().getName() : combination.getName();
        caps.add(CAPS.getOrDefault(key, key));
        return String.join("+", caps);
    }

    /** All that is listed of the keys of an action: what is typed, then what is pressed together. */
    static List<String> of(Keys keys) {
        List<String> caps = new ArrayList<>();
        keys.typed().forEach(key -> caps.add(key.cap()));
        keys.combinations().forEach(combination -> caps.add(of(combination)));
        return caps;
    }
}
