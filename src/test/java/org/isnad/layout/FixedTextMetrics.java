package org.isnad.layout;

import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/** Every code point is half as wide as the font is high, so that goldens do not depend on a font file. */
public final class FixedTextMetrics implements TextMetrics {

    @Override
    public double width(String text, FontRole font) {
        return text.codePointCount(0, text.length()) * font.sizePx() * 0.5;
    }

    @Override
    public double ascent(FontRole font) {
        return font.sizePx();
    }

    @Override
    public double descent(FontRole font) {
        return font.sizePx() * 0.5;
    }
}
