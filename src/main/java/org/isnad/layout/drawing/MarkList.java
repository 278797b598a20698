package org.isnad.layout.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;

/** Collects the marks of a pane. Not thread-safe; lives as long as one layout. */
public final class MarkList {
    private final TextMetrics metrics;
    private final boolean leftToRightWords;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param metrics measures its texts
     * @param leftToRightWords whether the words of the interface run from left to right
     */
    public MarkList(TextMetrics metrics, boolean leftToRightWords) {
        this.metrics = metrics;
        this.leftToRightWords = leftToRightWords;
    }

    /** Adds a finished mark. */
    public void add(Mark mark) {
        marks.add(mark);
    }

    /** Draws something; all marks that it adds are weaker if so asked. */
    public void attenuated(boolean weaker, Runnable drawing) {
        int before = marks.size();
        drawing.run();
        if (weaker) {
            marks.subList(before, marks.size()).replaceAll(Attenuation::of);
        }
    }

    /** Adds a shape that leads nowhere and is not spoken. */
    public void decoration(String key, Layer layer, Outline outline, Fill fill, Stroke stroke) {
        shape(key, layer, outline, fill, stroke, Optional.empty(), Optional.empty());
    }

    /** Adds a shape. */
    public void shape(
            String key,
            Layer layer,
            Outline outline,
            Fill fill,
            Stroke stroke,
            Optional<Target> target,
            Optional<String> spoken) {
        marks.add(new Mark.Shape(new MarkKey(key), layer, outline, fill, stroke, target, spoken));
    }

    /** Adds a text in a box that {@link #box} gave. */
    public void text(
            String key,
            Layer layer,
            String text,
            Box box,
            FontRole font,
            ColourRole colour,
            Optional<Target> target,
            Optional<String> spoken) {
        marks.add(new Mark.Text(new MarkKey(key), layer, text, box, font, colour, leftToRightWords, target, spoken));
    }

    /** The box of a text whose left edge is {@code x} and whose middle between ascent and descent is {@code centreY}. */
    public Box box(String text, FontRole font, double x, double centreY) {
        double height = metrics.ascent(font) + metrics.descent(font);
        return new Box(x, centreY - height / 2, metrics.width(text, font), height);
    }

    /** The longest beginning of a text, cut between words and marked with «…», that is not wider; empty if there is none. */
    public String shortened(String text, FontRole font, double widthPx) {
        String rest = text;
        String shown = text;
        while (metrics.width(shown, font) > widthPx) {
            int space = rest.lastIndexOf(' ');
            if (space <= 0) {
                return "";
            }
            rest = rest.substring(0, space);
            shown = rest + "…";
        }
        return shown;
    }

    /** Measures the texts of the list. */
    public TextMetrics metrics() {
        return metrics;
    }

    /** The marks in drawing order: layer by layer, within a layer as they were added. */
    public List<Mark> inDrawingOrder() {
        return marks.stream().sorted(Comparator.comparing(Mark::layer)).toList();
    }
}
