package org.isnad.ui.action;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * The Arabic keyboard of PCs: which signs stand on which key of a Latin one. It is the layout {@code ara} of X, in both of
 * its kinds of digits, and Arabic 101 of Windows.
 */
public final class ArabicKeyboard {

    /**
     * A key.
     *
     * @param plain what it types by itself: the first is printed on it
     * @param shifted what it types with Shift; empty where that is the same sign as on a Latin keyboard
     */
    private record Key(List<String> plain, List<String> shifted) {
        Key(String plain, String shifted) {
            this(List.of(plain), List.of(shifted));
        }

        Key(String plain) {
            this(List.of(plain), List.of());
        }

        boolean types(String sign, boolean shift) {
            return (shift ? shifted : plain).contains(sign);
        }
    }

    /** Of lam with alef X types one sign, and Windows two. */
    private static final Map<KeyCode, Key> KEYS = Map.ofEntries(
            entry(KeyCode.BACK_QUOTE, new Key("ذ", "ّ")),
            entry(KeyCode.DIGIT1, new Key("١")),
            entry(KeyCode.DIGIT2, new Key("٢")),
            entry(KeyCode.DIGIT3, new Key("٣")),
            entry(KeyCode.DIGIT4, new Key("٤")),
            entry(KeyCode.DIGIT5, new Key("٥", "٪")),
            entry(KeyCode.DIGIT6, new Key("٦")),
            entry(KeyCode.DIGIT7, new Key("٧")),
            entry(KeyCode.DIGIT8, new Key("٨")),
            entry(KeyCode.DIGIT9, new Key("٩")),
            entry(KeyCode.DIGIT0, new Key("٠")),
            entry(KeyCode.Q, new Key("ض", "َ")),
            entry(KeyCode.W, new Key("ص", "ً")),
            entry(KeyCode.E, new Key("ث", "ُ")),
            entry(KeyCode.R, new Key("ق", "ٌ")),
            entry(KeyCode.T, new Key(List.of("ف"), List.of("ﻹ", "لإ"))),
            entry(KeyCode.Y, new Key("غ", "إ")),
            entry(KeyCode.U, new Key("ع", "`")),
            entry(KeyCode.I, new Key("ه", "÷")),
            entry(KeyCode.O, new Key("خ", "×")),
            entry(KeyCode.P, new Key("ح", "؛")),
            entry(KeyCode.OPEN_BRACKET, new Key("ج", "<")),
            entry(KeyCode.CLOSE_BRACKET, new Key("د", ">")),
            entry(KeyCode.A, new Key("ش", "ِ")),
            entry(KeyCode.S, new Key("س", "ٍ")),
            entry(KeyCode.D, new Key("ي", "]")),
            entry(KeyCode.F, new Key("ب", "[")),
            entry(KeyCode.G, new Key(List.of("ل"), List.of("ﻷ", "لأ"))),
            entry(KeyCode.H, new Key("ا", "أ")),
            entry(KeyCode.J, new Key("ت", "ـ")),
            entry(KeyCode.K, new Key("ن", "،")),
            entry(KeyCode.L, new Key("م", "/")),
            entry(KeyCode.SEMICOLON, new Key("ك", ":")),
            entry(KeyCode.QUOTE, new Key("ط", "\"")),
            entry(KeyCode.Z, new Key("ئ", "~")),
            entry(KeyCode.X, new Key("ء", "ْ")),
            entry(KeyCode.C, new Key("ؤ", "}")),
            entry(KeyCode.V, new Key("ر", "{")),
            entry(KeyCode.B, new Key(List.of("ﻻ", "لا"), List.of("ﻵ", "لآ"))),
            entry(KeyCode.N, new Key("ى", "آ")),
            entry(KeyCode.M, new Key("ة", "'")),
            entry(KeyCode.COMMA, new Key("و", ",")),
            entry(KeyCode.PERIOD, new Key("ز", ".")),
            entry(KeyCode.SLASH, new Key("ظ", "؟")));

    private ArabicKeyboard() {}

    /** What the key types without Shift on an Arabic keyboard alone; empty for keys that type the same on both. */
    static List<String> signs(KeyCode key) {
        return Optional.ofNullable(KEYS.get(key)).map(Key::plain).orElse(List.of());
    }

    /** What is printed on the key of an Arabic keyboard; empty where that is the same as on a Latin one. */
    public static Optional<String> cap(KeyCode key) {
        return signs(key).stream().findFirst();
    }

    /** The key that types a sign; empty where no key of an Arabic keyboard does that differs from a Latin one. */
    static Optional<KeyCode> keyOf(String sign, boolean shift) {
        return KEYS.entrySet().stream()
                .filter(key -> key.getValue().types(sign, shift))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
