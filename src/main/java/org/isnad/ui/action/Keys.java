package org.isnad.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * How an action is reached from the keyboard.
 *
 * @param combinations keys that are pressed together; the first is the accelerator of the menu item, where there is one
 * @param unlisted further combinations that do the same and that no list shows, such as the keys of a number pad
 * @param typed keys that act by their sign, while no text field has the focus
 * @param mouse side button of a mouse
 * @param beforeControls whether the combinations act even where the focused control has a use for them
 */
public record Keys(
        List<KeyCombination> combinations,
        List<KeyCombination> unlisted,
        List<TypedKey> typed,
        Optional<MouseButton> mouse,
        boolean beforeControls) {

    /** No key. */
    public static final Keys NONE = new Keys(List.of(), List.of(), List.of(), Optional.empty(), false);

    /** Copies the lists. */
    public Keys {
        combinations = List.copyOf(combinations);
        unlisted = List.copyOf(unlisted);
        typed = List.copyOf(typed);
    }

    /**
     * Keys pressed together.
     *
     * @param combinations as {@link KeyCombination#keyCombination} reads them, such as {@code Shortcut+S}
     * @throws IllegalArgumentException if one is no combination
     */
    public static Keys of(String... combinations) {
        return new Keys(read(combinations), List.of(), List.of(), Optional.empty(), false);
    }

    /** The same with further combinations that no list shows. */
    public Keys orUnlisted(String... further) {
        return new Keys(combinations, read(further), typed, mouse, beforeControls);
    }

    /** The same with a key that acts by its sign. */
    public Keys orTyped(TypedKey key) {
        List<TypedKey> more = new ArrayList<>(typed);
        more.add(key);
        return new Keys(combinations, unlisted, more, mouse, beforeControls);
    }

    /** The same with a letter from A to Z. */
    public Keys orLetter(char letter) {
        return orTyped(TypedKey.letter(letter));
    }

    /** The same with a side button of a mouse. */
    public Keys orMouse(MouseButton button) {
        return new Keys(combinations, unlisted, typed, Optional.of(button), beforeControls);
    }

    /** The same, heard before the focused control. */
    public Keys heardFirst() {
        return new Keys(combinations, unlisted, typed, mouse, true);
    }

    /** The combination that stands in the menu. */
    public Optional<KeyCombination> accelerator() {
        return combinations.stream().findFirst();
    }

    /** All combinations. */
    Stream<KeyCombination> pressed() {
        return Stream.concat(combinations.stream(), unlisted.stream());
    }

    /** Whether one of the combinations is pressed. */
    boolean matches(KeyEvent pressed) {
        return pressed().anyMatch(combination -> combination.match(pressed));
    }

    /** Whether one of the signs is typed. */
    boolean types(String sign) {
        return typed.stream().anyMatch(key -> key.signs().contains(sign));
    }

    private static List<KeyCombination> read(String... combinations) {
        return Stream.of(combinations).map(KeyCombination::keyCombination).toList();
    }
}
