package org.isnad.ui.state;

import java.util.Locale;
import org.isnad.theme.Theme;

/** Which look the user chose for the window. The theme for print is one of exported pictures only. */
public enum ThemeChoice {
    /** What the system says, also when that changes. */
    SYSTEM,
    /** Light, whatever the system says. */
    LIGHT,
    /** Dark, whatever the system says. */
    DARK,
    /** High contrast, whatever the system says. */
    CONTRAST;

    /** Its name in the file of settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of a name; {@link #SYSTEM} for one that this program does not know. */
    public static ThemeChoice ofCode(String code) {
        for (ThemeChoice choice : values()) {
            if (choice.code().equals(code)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    /** The theme that the choice means under a system. */
    public Theme theme(SystemLook system) {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
            case SYSTEM -> {
                if (system.contrast()) {
                    yield Theme.CONTRAST;
                }
                yield system.dark() ? Theme.DARK : Theme.LIGHT;
            }
        };
    }
}
