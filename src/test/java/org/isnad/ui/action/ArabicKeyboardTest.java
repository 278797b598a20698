package org.isnad.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Which Arabic letter stands on which key. */
final class ArabicKeyboardTest {

    private static final List<KeyCode> LETTERS =
            Stream.of(KeyCode.values()).filter(KeyCode::isLetterKey).toList();

    @Test
    void everyLetterAndDigitOfALatinKeyboardHasASignOfItsOwn() {
        assertEquals(26, LETTERS.size());
        Set<String> signs = new HashSet<>();
        Stream.concat(
                        LETTERS.stream(),
                        Stream.of(KeyCode.values()).filter(key -> key.isDigitKey() && !key.isKeypadKey()))
                .forEach(key -> assertTrue(signs.add(ArabicKeyboard.cap(key).orElseThrow()), key::toString));
    }

    @Test
    void everySignLeadsBackToItsKey() {
        for (KeyCode key : LETTERS) {
            ArabicKeyboard.signs(key)
                    .forEach(sign -> assertEquals(Optional.of(key), ArabicKeyboard.keyOf(sign, false)));
        }
        assertEquals(Optional.of(KeyCode.DIGIT0), ArabicKeyboard.keyOf("٠", false));
        assertEquals(Optional.empty(), ArabicKeyboard.keyOf("s", false));
        assertEquals(
                Optional.empty(),
                ArabicKeyboard.keyOf("", true),
                "most signs with Shift are those of a Latin keyboard");
    }

    @Test
    void withShiftAKeyTypesAnotherSign() {
        assertEquals(Optional.of(KeyCode.F), ArabicKeyboard.keyOf("[", true));
        assertEquals(Optional.empty(), ArabicKeyboard.keyOf("[", false));
        assertEquals(Optional.of(KeyCode.C), ArabicKeyboard.keyOf("}", true));
        assertEquals(Optional.of(KeyCode.P), ArabicKeyboard.keyOf("؛", true));
        assertEquals(Optional.of(KeyCode.Z), ArabicKeyboard.keyOf("~", true));
    }

    @Test
    void aLetterIsTypedInBothAlphabets() {
        assertEquals(Set.of("s", "S", "س"), TypedKey.letter('S').signs());
        assertEquals(Set.of("b", "B", "ﻻ", "لا"), TypedKey.letter('B').signs());
        assertEquals(Set.of("/", "ظ"), TypedKey.on(KeyCode.SLASH, "/", "/").signs());
    }
}
