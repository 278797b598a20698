package org.isnad.layout.export;

import java.util.List;
import org.isnad.scene.FontRole;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;

/**
 * How large a picture is drawn for its size, so that it can still be read in a newspaper column or on a wall: the smallest
 * letters are {@link #SMALLEST_PX} high on a picture of 1920 x 1080 pixels, and in proportion on any other, but never
 * smaller than in the window.
 *
 * <p>A picture is laid out in units of its own, with no letters smaller than {@link FontRole#EXPORT_NOTE}, and drawn as many
 * times larger as {@code unitPx} says.
 *
 * @param unitPx pixels of the picture at scale 1 for each unit of the layout, at least 1
 * @param large whether small letters are as large as those of notes; on the smallest pictures they are those of the window
 */
record TypeScale(double unitPx, boolean large) {
    /** Size of the smallest letters on a picture of 1920 x 1080 pixels. */
    static final double SMALLEST_PX = 18;

    private static final double WIDTH_PX = 1920;
    private static final double HEIGHT_PX = 1080;

    /** The scale for a picture of that size. */
    static TypeScale of(double widthPx, double heightPx) {
        double smallest = SMALLEST_PX * Math.min(widthPx / WIDTH_PX, heightPx / HEIGHT_PX);
        return new TypeScale(
                Math.max(1, smallest / FontRole.EXPORT_NOTE.sizePx()), smallest > FontRole.NUMERAL.sizePx());
    }

    /** The type in which a role of the window is set on the picture. */
    FontRole font(FontRole role) {
        if (!large) {
            return role;
        }
        return switch (role) {
            case AXIS, HINT -> FontRole.EXPORT_NOTE;
            case NUMERAL -> FontRole.EXPORT_NUMERAL;
            case EXPORT_TITLE,
                    EXPORT_SUBTITLE,
                    EXPORT_NOTE,
                    EXPORT_NUMERAL,
                    YEAR,
                    PLOT_TITLE,
                    LANE,
                    LABEL_CORE,
                    LABEL,
                    LABEL_STRONG -> role;
        };
    }

    /** Measures texts as they will be set. */
    TextMetrics metrics(TextMetrics metrics) {
        return large ? new Measured(this, metrics) : metrics;
    }

    /** A scene that was laid out with these metrics, with the type in which it is set. */
    Scene set(Scene scene) {
        if (!large) {
            return scene;
        }
        List<Pane> panes = scene.panes().stream()
                .map(pane -> new Pane(
                        pane.name(),
                        pane.bounds(),
                        pane.marks().stream().map(this::set).toList()))
                .toList();
        return new Scene(scene.widthPx(), scene.heightPx(), panes, scene.description());
    }

    private Mark set(Mark mark) {
        return switch (mark) {
            case Mark.Shape shape -> shape;
            case Mark.Text text ->
                new Mark.Text(
                        text.key(),
                        text.layer(),
                        text.text(),
                        text.bounds(),
                        font(text.font()),
                        text.colour(),
                        text.leftToRight(),
                        text.target(),
                        text.spoken());
        };
    }

    private record Measured(TypeScale scale, TextMetrics metrics) implements TextMetrics {
        @Override
        public double width(String text, FontRole font) {
            return metrics.width(text, scale.font(font));
        }

        @Override
        public double ascent(FontRole font) {
            return metrics.ascent(scale.font(font));
        }

        @Override
        public double descent(FontRole font) {
            return metrics.descent(scale.font(font));
        }
    }
}
