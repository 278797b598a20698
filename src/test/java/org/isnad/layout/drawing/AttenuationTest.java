package org.isnad.layout.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.isnad.scene.ColourRole;
import org.isnad.theme.Colour;
import org.isnad.theme.ColourSight;
import org.isnad.theme.Theme;
import org.junit.jupiter.api.Test;

final class AttenuationTest {

    private static final double MARK_CONTRAST = 3;
    private static final double TEXT_CONTRAST = 4.5;
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST, Theme.PRINT);

    @Test
    void whatIsFaintIsWeakerAndCanStillBeSeen() {
        List<String> weak = new ArrayList<>();
        for (Theme theme : THEMES) {
            Colour paper = theme.colour(ColourRole.PAPER);
            for (ColourRole role : List.of(
                    ColourRole.MOVE,
                    ColourRole.FORCE,
                    ColourRole.DECIDE,
                    ColourRole.SAY,
                    ColourRole.CONTEXT,
                    ColourRole.INK,
                    ColourRole.INK_2)) {
                Colour seen = ColourSight.mixed(paper, theme.colour(role), Attenuation.share(role));
                double contrast = ColourSight.contrast(seen, paper);
                if (contrast < MARK_CONTRAST) {
                    weak.add(theme + " " + role + " " + contrast);
                }
                // The palest family has nothing to give; its words tell.
                assertTrue(role == ColourRole.CONTEXT || Attenuation.share(role) < 0.85, role.name());
            }
            for (ColourRole ink : List.of(ColourRole.INK, ColourRole.INK_2)) {
                double contrast = ColourSight.contrast(theme.colour(Attenuation.words(ink)), paper);
                if (contrast < TEXT_CONTRAST) {
                    weak.add(theme + " words in " + ink + " " + contrast);
                }
            }
        }
        assertEquals(List.of(), weak);
    }
}
