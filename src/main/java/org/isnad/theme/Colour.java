package org.isnad.theme;

import java.util.Locale;

/**
 * An opaque colour in sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /**
     * Checks the three components.
     *
     * @throws IllegalArgumentException if one is outside 0 to 255
     */
    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("no colour: " + red + " " + green + " " + blue);
        }
    }

    /** The colour that {@code 0xRRGGBB} means. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** {@code #RRGGBB} in upper case. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }
}
