package org.isnad.layout;

import java.util.function.Consumer;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * Measures as others do and notes what is measured.
 *
 * @param metrics measures
 * @param noted told of each text
 */
public record NotedTextMetrics(TextMetrics metrics, Consumer<String> noted) implements TextMetrics {

    @Override
    public double width(String text, FontRole font) {
        noted.accept(text);
        return metrics.width(text, font);
    }

    @Override
    public double ascent(FontRole font) {
        return metrics.ascent(font);
    }

    @Override
    public double descent(FontRole font) {
        return metrics.descent(font);
    }
}
