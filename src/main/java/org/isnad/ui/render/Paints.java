package org.isnad.ui.render;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.theme.Colour;
import org.isnad.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Fills and colour roles as JavaFX paints under a theme. */
final class Paints {
    private Paints() {}

    /** A colour. */
    static Color colour(ColourRole role, double opacity, Theme theme) {
        Colour colour = theme.colour(role);
        return Color.rgb(colour.red(), colour.green(), colour.blue(), opacity);
    }

    /**
     * The paint of a fill; null, which is not even tried, for none and for hatching, which is drawn as lines.
     *
     * @param box the bounds of the shape: where a fade begins and ends
     */
    static @Nullable Paint fill(Fill fill, Box box, Theme theme) {
        return switch (fill) {
            case Fill.None() -> null;
            case Fill.Hatch(var _, var _, var _) -> null;
            case Fill.Solid(ColourRole role, double opacity) -> colour(role, opacity, theme);
            case Fill.Fade(ColourRole role, double left, double right) ->
                new LinearGradient(
                        box.x(),
                        0,
                        box.right(),
                        0,
                        false,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, colour(role, left, theme)),
                        new Stop(1, colour(role, right, theme)));
        };
    }
}
