package org.isnad.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.isnad.scene.ColourRole;

/**
 * The colours of a theme as a JavaFX style sheet: one looked-up colour per role on {@code .root}, {@code -isnad-ink},
 * {@code -isnad-hairline-strong} and so on. Every other style sheet names these and no colour of its own.
 */
public final class ThemeCss {
    private ThemeCss() {}

    /** The name of the looked-up colour of a role: {@code -isnad-ink-2}. */
    public static String property(ColourRole role) {
        return "-isnad-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The style sheet, one line per role. */
    public static String styleSheet(Theme theme) {
        StringBuilder css = new StringBuilder(".root {\n");
        for (ColourRole role : ColourRole.values()) {
            css.append("    ")
                    .append(property(role))
                    .append(": ")
                    .append(theme.colour(role).hex())
                    .append(";\n");
        }
        return css.append("}\n").toString();
    }

    /** The style sheet as a {@code data:} address, as a scene takes it. */
    public static String dataUrl(Theme theme) {
        byte[] bytes = styleSheet(theme).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
