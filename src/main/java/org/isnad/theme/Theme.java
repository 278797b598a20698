package org.isnad.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.scene.ColourRole;

/** A theme: one colour for every colour role. */
public final class Theme {
    /** Ink on warm paper, the default. */
    public static final Theme LIGHT = new Theme(
            "light", 0xF3F1EC, 0xFFFFFF, 0xFCFBF8, 0x1E222A, 0x4C5461, 0x666D79, 0xE5E1D9, 0xCBC5BA, 0xF1EEE8, 0x2D6CB4,
            0xBF4622, 0x14716B, 0x2C2932, 0x948A76, 0xF2B233, 0xB5780A, 0xFEF3D8, 0x7A4E00, 0xFBE09A, 0x1E222A,
            0x14716B, 0xA3261B, 0x8C8475);
    /** Light ink on dark paper. */
    public static final Theme DARK = new Theme(
            "dark", 0x101318, 0x171A20, 0x1A1E25, 0xECEAE4, 0xB7BBC3, 0x949BA6, 0x2A2F38, 0x434A57, 0x20242C, 0x79AFEC,
            0xE4562C, 0x24A89B, 0xDAD8DF, 0x726D65, 0xF2B233, 0xF2B233, 0x352B14, 0xF7CF7E, 0x5F4812, 0xECEAE4,
            0x3CBFB0, 0xFF8A7A, 0x6D7583);
    /** White paper; the selection is not printed in pictures that leave the program. */
    public static final Theme PRINT = new Theme(
            "print", 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x1E222A, 0x4C5461, 0x666D79, 0xE4E0D8, 0xCBC5BA, 0xF1EEE8, 0x2D6CB4,
            0xBF4622, 0x14716B, 0x2C2932, 0x948A76, 0xF2B233, 0xB5780A, 0xFEF3D8, 0x7A4E00, 0xFBE09A, 0x1E222A,
            0x14716B, 0xA3261B, 0x8C8475);
    /** White and saturated colours on black, for eyes that need the most contrast there is. */
    public static final Theme CONTRAST = new Theme(
            "contrast",
            0x000000,
            0x000000,
            0x000000,
            0xFFFFFF,
            0xECECEC,
            0xD6D6D6,
            0x555555,
            0x9C9C9C,
            0x333333,
            0x7BA0FF,
            0xFF7343,
            0x1FE8A6,
            0xFFFFFF,
            0x87867E,
            0xFFE508,
            0xFFE508,
            0x3A3400,
            0xFFF08A,
            0x453A00,
            0xFFFFFF,
            0x3CE6C0,
            0xFF9C8F,
            0xC8C8C8);

    /** Every theme. */
    public static final List<Theme> ALL = List.of(LIGHT, DARK, CONTRAST, PRINT);

    private final String name;

    private final Map<ColourRole, Colour> colours;

    /** The colours as {@code 0xRRGGBB}, in the order of {@link ColourRole}. */
    private Theme(String name, int... rgb) {
        this.name = name;
        ColourRole[] roles = ColourRole.values();
        if (rgb.length != roles.length) {
            throw new IllegalArgumentException(roles.length + " roles, " + rgb.length + " colours");
        }
        Map<ColourRole, Colour> map = new EnumMap<>(ColourRole.class);
        for (int i = 0; i < rgb.length; i++) {
            map.put(roles[i], Colour.of(rgb[i]));
        }
        colours = map;
    }

    /** Its name in settings, style sheets and on the command line. */
    public String name() {
        return name;
    }

    /** Whether its paper is darker than its ink. */
    public boolean isDark() {
        Colour paper = colour(ColourRole.PAPER);
        Colour ink = colour(ColourRole.INK);
        return paper.red() + paper.green() + paper.blue() < ink.red() + ink.green() + ink.blue();
    }

    /** The colour of a role. */
    public Colour colour(ColourRole role) {
        Colour colour = colours.get(role);
        if (colour == null) {
            throw new IllegalStateException("no colour for " + role);
        }
        return colour;
    }

    @Override
    public String toString() {
        return name;
    }
}
