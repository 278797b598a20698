package org.isnad.ui.action;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;

/**
 * A key that acts by the sign that it types, without Ctrl, Alt or Meta. Signs and not key codes, because GTK gives no code
 * to keys of Arabic letters, and because a sign may lie on another key in another layout.
 *
 * @param cap what a Latin keyboard has printed on it
 * @param arabic what an Arabic keyboard has printed on it; empty where that is the same
 * @param signs what it types, with Latin and with Arabic letters
 */
public record TypedKey(String cap, Optional<String> arabic, Set<String> signs) {

    /** Copies the signs. */
    public TypedKey {
        signs = Set.copyOf(signs);
    }

    /** What is printed on it, on both keyboards: {@code E/ث}. */
    public String caps() {
        return arabic.map(letter -> cap + "/" + letter).orElse(cap);
    }

    /**
     * A letter, capital or not, and the Arabic letter of the same key.
     *
     * @param letter from A to Z
     */
    public static TypedKey letter(char letter) {
        String cap = String.valueOf(letter);
        return on(KeyCode.valueOf(cap), cap, cap, cap.toLowerCase(Locale.ROOT));
    }

    /**
     * A key of a Latin keyboard with what it types there; what it types on an Arabic keyboard is added.
     *
     * @param signs each as one character
     */
    public static TypedKey on(KeyCode key, String cap, String... signs) {
        Set<String> all = new TreeSet<>(Set.of(signs));
        all.addAll(ArabicKeyboard.signs(key));
        return new TypedKey(cap, ArabicKeyboard.cap(key), all);
    }
}
