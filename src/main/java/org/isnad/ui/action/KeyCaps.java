package org.isnad.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** What is printed on keys, as lists of keys write it: {@code Ctrl+Shift+PgUp}. */
final class KeyCaps {

    private static final Map<String, String> CAPS = Map.of(
            "Page Up", "PgUp",
            "Page Down", "PgDn",
            "Plus", "+",
            "Minus", "-");

    private KeyCaps() {}

    /** The caps of a combination, modifiers first, in the order Ctrl, Alt, Shift. */
    static String of(KeyCombination combination) {
        return with(key(combination), combination);
    }

    /** The same with what an Arabic keyboard has printed on the key. */
    static String arabic(KeyCombination combination) {
        return with(code(combination).flatMap(ArabicKeyboard::cap).orElseGet(() -> key(combination)), combination);
    }

    private static Optional<KeyCode> code(KeyCombination combination) {
        return combination instanceof KeyCodeCombination key ? Optional.of(key.getCode()) : Optional.empty();
    }

    private static String key(KeyCombination combination) {
        String name = code(combination).map(KeyCode::getName).orElseGet(combination::getName);
        return CAPS.getOrDefault(name, name);
    }

    private static String with(String key, KeyCombination combination) {
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
        caps.add(key);
        return String.join("+", caps);
    }
}
