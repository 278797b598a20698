package org.isnad.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.isnad.scene.FontRole.Weight;

/** The fonts of the program as rules of a style sheet that hold the whole files, so that an SVG needs nothing else. */
public final class SvgFonts {
    private static final String FAMILY = "Vazirmatn";

    private SvgFonts() {}

    /** The three weights, about 490,000 characters together. */
    public static String embedded() {
        // Each text is a run of its own: nothing around it can reorder it.
        StringBuilder rules = new StringBuilder("text{unicode-bidi:isolate;white-space:pre}\n");
        for (Weight weight : List.of(Weight.REGULAR, Weight.MEDIUM, Weight.BOLD)) {
            rules.append("@font-face{font-family:")
                    .append(FAMILY)
                    .append(";font-weight:")
                    .append(number(weight))
                    .append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(bytes(weight)))
                    .append(") format(\"truetype\");}\n");
        }
        return rules.toString();
    }

    /** The weight as CSS counts it. */
    static String number(Weight weight) {
        return switch (weight) {
            case REGULAR -> "400";
            case MEDIUM -> "500";
            case BOLD -> "700";
        };
    }

    private static byte[] bytes(Weight weight) {
        String name = FAMILY + "-"
                + switch (weight) {
                    case REGULAR -> "Regular";
                    case MEDIUM -> "Medium";
                    case BOLD -> "Bold";
                }
                + ".ttf";
        try (InputStream input = SvgFonts.class.getResourceAsStream("/org/isnad/fonts/" + name)) {
            if (input == null) {
                throw new IllegalStateException("the font is missing: " + name);
            }
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
