package org.isnad.layout.drawing;

import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Mark;
import org.isnad.scene.Stroke;

/**
 * Attenuation of marks about which something is uncertain: fills and lines are let through, words stand in the ink of hints.
 * How much is let through depends on the colour, so that each keeps the contrast that a mark must have.
 */
public final class Attenuation {
    private Attenuation() {}

    /** The same mark, drawn weaker. */
    public static Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Shape(var key, var layer, var outline, var fill, var stroke, var target, var spoken) ->
                new Mark.Shape(key, layer, outline, of(fill), of(stroke), target, spoken);
            case Mark.Text(
                    var key,
                    var layer,
                    var text,
                    var bounds,
                    var font,
                    var colour,
                    var leftToRight,
                    var target,
                    var spoken) ->
                new Mark.Text(key, layer, text, bounds, font, words(colour), leftToRight, target, spoken);
        };
    }

    /** The ink of words. */
    public static ColourRole words(ColourRole colour) {
        return switch (colour) {
            case INK, INK_2 -> ColourRole.INK_3;
            default -> colour;
        };
    }

    /** The weight of words: none stands out. */
    public static FontRole words(FontRole font) {
        return font == FontRole.LABEL_CORE ? FontRole.LABEL : font;
    }

    /** What is left of a colour. Paper and signs of selection cover what lies under them and stay as they are. */
    static double share(ColourRole colour) {
        return switch (colour) {
            case INK, SAY -> 0.5;
            case INK_2 -> 0.7;
            case MOVE, DECIDE -> 0.72;
            case FORCE -> 0.8;
            default -> 1;
        };
    }

    private static Fill of(Fill fill) {
        return switch (fill) {
            case Fill.None none -> none;
            case Fill.Solid(var colour, double opacity) -> new Fill.Solid(colour, opacity * share(colour));
            case Fill.Fade(var colour, double left, double right) ->
                new Fill.Fade(colour, left * share(colour), right * share(colour));
            case Fill.Hatch(var colour, double opacity, double pitch) ->
                new Fill.Hatch(colour, opacity * share(colour), pitch);
        };
    }

    private static Stroke of(Stroke stroke) {
        return new Stroke(
                stroke.colour(),
                stroke.opacity() * share(stroke.colour()),
                stroke.widthPx(),
                stroke.dashesPx(),
                stroke.round());
    }
}
