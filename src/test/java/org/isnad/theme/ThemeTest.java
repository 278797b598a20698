package org.isnad.theme;

import static org.isnad.scene.ColourRole.ALERT;
import static org.isnad.scene.ColourRole.CONTEXT;
import static org.isnad.scene.ColourRole.CONTROL_LINE;
import static org.isnad.scene.ColourRole.DECIDE;
import static org.isnad.scene.ColourRole.EVIDENCE;
import static org.isnad.scene.ColourRole.EVIDENCE_INK;
import static org.isnad.scene.ColourRole.EVIDENCE_LINE;
import static org.isnad.scene.ColourRole.EVIDENCE_SOFT;
import static org.isnad.scene.ColourRole.FORCE;
import static org.isnad.scene.ColourRole.HAIRLINE_STRONG;
import static org.isnad.scene.ColourRole.HIGHLIGHT;
import static org.isnad.scene.ColourRole.INK;
import static org.isnad.scene.ColourRole.INK_2;
import static org.isnad.scene.ColourRole.INK_3;
import static org.isnad.scene.ColourRole.MOVE;
import static org.isnad.scene.ColourRole.PAPER;
import static org.isnad.scene.ColourRole.READING_PAPER;
import static org.isnad.scene.ColourRole.SAY;
import static org.isnad.scene.ColourRole.VERIFIED;
import static org.isnad.scene.ColourRole.WINDOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.isnad.scene.ColourRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ThemeTest {
    static final List<Theme> THEMES = Theme.ALL;

    private static final List<ColourRole> GROUNDS = List.of(WINDOW, PAPER, READING_PAPER);

    private static final List<ColourRole> TEXTS =
            List.of(INK, INK_2, INK_3, MOVE, FORCE, DECIDE, SAY, EVIDENCE_INK, VERIFIED, ALERT);

    /** The colours that must be told apart. */
    private static final List<ColourRole> FAMILIES = List.of(MOVE, FORCE, DECIDE, SAY, CONTEXT, EVIDENCE);

    static final double TEXT_CONTRAST = 4.5;
    private static final double HIGH_CONTRAST = 7;
    private static final double MARK_CONTRAST = 3.0;
    private static final double FAMILY_DISTANCE = 15;

    @ParameterizedTest
    @FieldSource("THEMES")
    void textCanBeReadOnItsGround(Theme theme) {
        List<String> weak = new ArrayList<>();
        double least = leastForText(theme);
        for (ColourRole ground : GROUNDS) {
            TEXTS.forEach(text -> require(theme, text, ground, least, weak));
        }
        require(theme, EVIDENCE_INK, EVIDENCE_SOFT, least, weak);
        require(theme, INK, EVIDENCE_SOFT, least, weak);
        require(theme, INK, HIGHLIGHT, least, weak);
        assertEquals(List.of(), weak);
    }

    /** WCAG 2.2 level AA for text; level AAA where contrast is what was asked for. */
    static double leastForText(Theme theme) {
        return theme == Theme.CONTRAST ? HIGH_CONTRAST : TEXT_CONTRAST;
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void marksStandOutFromTheirGround(Theme theme) {
        List<String> weak = new ArrayList<>();
        for (ColourRole ground : GROUNDS) {
            for (ColourRole mark : List.of(CONTEXT, EVIDENCE_LINE, CONTROL_LINE)) {
                require(theme, mark, ground, MARK_CONTRAST, weak);
            }
        }
        assertEquals(List.of(), weak);
    }

    /** Elsewhere they are decoration; where contrast was asked for, regions must be seen to part. */
    @Test
    void highContrastPartsItsRegions() {
        List<String> weak = new ArrayList<>();
        GROUNDS.forEach(ground -> require(Theme.CONTRAST, HAIRLINE_STRONG, ground, MARK_CONTRAST, weak));
        assertEquals(List.of(), weak);
    }

    @Test
    void aDarkThemeKnowsThatItIsDark() {
        assertEquals(
                List.of(Theme.DARK, Theme.CONTRAST),
                THEMES.stream().filter(Theme::isDark).toList());
    }

    private static void require(Theme theme, ColourRole front, ColourRole ground, double least, List<String> weak) {
        double contrast = ColourSight.contrast(theme.colour(front), theme.colour(ground));
        if (contrast < least) {
            weak.add(String.format(Locale.ROOT, "%s on %s %.2f", front, ground, contrast));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NORMAL", "PROTANOPIA", "DEUTERANOPIA"})
    void familiesAreToldApartByEveryEye(String eye) {
        for (Theme theme : THEMES) {
            double smallest = nearest(theme, sight(eye));
            assertTrue(smallest >= FAMILY_DISTANCE, () -> theme + ": smallest distance " + smallest);
        }
    }

    /** The few who see no blue are served by the theme that promises the most. */
    @Test
    void highContrastIsToldApartWithoutBlueToo() {
        double smallest = nearest(Theme.CONTRAST, ColourSight.TRITANOPIA);
        assertTrue(smallest >= FAMILY_DISTANCE, () -> "smallest distance " + smallest);
    }

    private static double[][] sight(String eye) {
        return switch (eye) {
            case "PROTANOPIA" -> ColourSight.PROTANOPIA;
            case "DEUTERANOPIA" -> ColourSight.DEUTERANOPIA;
            default -> ColourSight.NORMAL;
        };
    }

    /** Teal and warm grey look alike without red cones; the values were measured when the palette was chosen. */
    @Test
    void aPaletteThatFailsIsFound() {
        Colour teal = Colour.of(0x0E8A78);
        Colour grey = Colour.of(0x8A8578);
        assertEquals(
                2.0,
                ColourSight.distance(
                        ColourSight.lab(teal, ColourSight.PROTANOPIA), ColourSight.lab(grey, ColourSight.PROTANOPIA)),
                0.05);
        assertTrue(ColourSight.distance(
                        ColourSight.lab(teal, ColourSight.NORMAL), ColourSight.lab(grey, ColourSight.NORMAL))
                > FAMILY_DISTANCE);
    }

    private static double nearest(Theme theme, double[][] deficiency) {
        double nearest = Double.MAX_VALUE;
        for (ColourRole some : FAMILIES) {
            for (ColourRole other : FAMILIES.subList(0, FAMILIES.indexOf(some))) {
                nearest = Math.min(
                        nearest,
                        ColourSight.distance(
                                ColourSight.lab(theme.colour(some), deficiency),
                                ColourSight.lab(theme.colour(other), deficiency)));
            }
        }
        return nearest;
    }

    /** Pairs of the test data that Sharma, Wu and Dalal published with their paper. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, -1.0, 2.0, 50, 0, 0, 2.3669",
        "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void distanceIsThatOfThePublishedPairs(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        double distance = ColourSight.distance(new double[] {l1, a1, b1}, new double[] {l2, a2, b2});
        assertEquals(expected, distance, 0.0001);
    }

    @Test
    void contrastIsOneForEqualsAndTwentyOneForBlackOnWhite() {
        assertEquals(1, ColourSight.contrast(Colour.of(0x808080), Colour.of(0x808080)), 1e-9);
        assertEquals(21, ColourSight.contrast(Colour.of(0x000000), Colour.of(0xFFFFFF)), 1e-9);
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void theStyleSheetNamesEveryRole(Theme theme) {
        List<String> lines = ThemeCss.styleSheet(theme).lines().toList();
        assertEquals(ColourRole.values().length + 2, lines.size());
        for (ColourRole role : ColourRole.values()) {
            String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertTrue(
                    lines.contains(
                            "    -isnad-" + name + ": " + theme.colour(role).hex() + ";"),
                    role::toString);
        }
    }

    @Test
    void theDataUrlCarriesTheStyleSheet() {
        String url = ThemeCss.dataUrl(Theme.LIGHT);
        String head = "data:text/css;base64,";
        assertTrue(url.startsWith(head), url);
        String css = new String(Base64.getDecoder().decode(url.substring(head.length())), StandardCharsets.UTF_8);
        assertEquals(ThemeCss.styleSheet(Theme.LIGHT), css);
        assertTrue(css.contains("-isnad-ink: #1E222A;"), css);
    }
}
