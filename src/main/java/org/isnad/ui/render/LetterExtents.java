package org.isnad.ui.render;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.isnad.scene.FontRole;

/**
 * How far letters reach above and below the baseline: what a line of text needs. The font itself reserves a tenth more, for
 * signs that no text here has.
 *
 * @param ascentPx above the baseline
 * @param descentPx below it, positive
 */
record LetterExtents(double ascentPx, double descentPx) {
    /** The highest and the lowest letters, with marks above and below: those of Arabic, and Latin ones with an accent. */
    private static final String PROBE = "الله أيٍّ كُّ إِ عٍ ح ÅÉÇjg()";

    private static final double MARGIN_PX = 0.15;

    /** Extents are whole numbers of these: adding and halving them is exact. */
    private static final double STEPS_PER_PX = 16;

    private static final Map<FontRole, LetterExtents> KNOWN = new EnumMap<>(FontRole.class);

    /** The extents in the font of a use of type. On the JavaFX application thread only. */
    static LetterExtents of(FontRole font) {
        return KNOWN.computeIfAbsent(font, LetterExtents::measured);
    }

    private static LetterExtents measured(FontRole font) {
        Text probe = new Text(PROBE);
        probe.setFont(Fonts.of(font));
        probe.setBoundsType(TextBoundsType.VISUAL);
        Bounds ink = probe.getLayoutBounds();
        return new LetterExtents(rounded(-ink.getMinY()), rounded(ink.getMaxY()));
    }

    private static double rounded(double px) {
        return Math.ceil((px + MARGIN_PX) * STEPS_PER_PX) / STEPS_PER_PX;
    }
}
