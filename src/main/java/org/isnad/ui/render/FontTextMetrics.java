package org.isnad.ui.render;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * Measures with the fonts and the text engine of the renderer, on the JavaFX application thread only: text shaping is
 * not safe elsewhere.
 *
 * <p>Keeps the widths of the last words and texts: most words of a title stood in another one before, and what is known is not
 * shaped again.
 */
public final class FontTextMetrics implements TextMetrics {
    private static final int KEPT = 8192;

    private final Text probe = new Text();
    private final Map<FontRole, Font> fonts = new EnumMap<>(FontRole.class);
    private final LinkedHashMap<Line, Double> widths = new LinkedHashMap<>(256, 0.75f, true);

    private record Line(String text, FontRole font) {}

    /** Metrics without any text kept. */
    public FontTextMetrics() {
        probe.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        for (FontRole role : FontRole.values()) {
            fonts.put(role, Fonts.of(role));
        }
    }

    @Override
    public double width(String text, FontRole font) {
        requireThread();
        return WordByWord.width(PlainText.of(text), part -> shaped(part, font));
    }

    private double shaped(String text, FontRole font) {
        Line line = new Line(text, font);
        Double known = widths.get(line);
        if (known != null) {
            return known;
        }
        double width = measured(text, font).getLayoutBounds().getWidth();
        if (widths.size() >= KEPT) {
            widths.pollFirstEntry();
        }
        widths.put(line, width);
        return width;
    }

    @Override
    public double ascent(FontRole font) {
        requireThread();
        return LetterExtents.of(font).ascentPx();
    }

    @Override
    public double descent(FontRole font) {
        requireThread();
        return LetterExtents.of(font).descentPx();
    }

    /** How many widths are kept at the moment. */
    int kept() {
        return widths.size();
    }

    private Text measured(String text, FontRole font) {
        probe.setText(text);
        probe.setFont(fonts.get(font));
        return probe;
    }

    private static void requireThread() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("text is measured on the JavaFX application thread only");
        }
    }
}
