package org.isnad.ui.render;

/** Text without bidi control characters, which several fonts draw as boxes; direction is set on the node instead. */
final class PlainText {
    private PlainText() {}

    /** The text without marks, embeddings, overrides and isolates. */
    static String of(String text) {
        if (text.chars().noneMatch(PlainText::isBidiControl)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().filter(unit -> !isBidiControl(unit)).forEach(unit -> plain.append((char) unit));
        return plain.toString();
    }

    /** The characters with the property Bidi_Control (Unicode Character Database, PropList); all lie in the BMP. */
    private static boolean isBidiControl(int unit) {
        return unit == 0x061C
                || unit == 0x200E
                || unit == 0x200F
                || (unit >= 0x202A && unit <= 0x202E)
                || (unit >= 0x2066 && unit <= 0x2069);
    }
}
