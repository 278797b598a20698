package org.isnad.ui.shell;

import java.util.Map;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.util.Subscription;
import org.isnad.ui.state.SystemLook;

/**
 * Follows what the system says about looks. JavaFX knows light and dark on every system; high contrast it tells on Windows
 * as a setting and on GTK by the name of the theme.
 */
final class SystemAppearance {

    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";
    private static final String GTK_CONTRAST = "HighContrast";

    private SystemAppearance() {}

    /** Tells of the look of this system, now and whenever it changes, until unsubscribed. */
    static Subscription follow(Consumer<SystemLook> told) {
        Platform.Preferences preferences = Platform.getPreferences();
        return follow(preferences.colorSchemeProperty(), preferences, told);
    }

    static Subscription follow(
            ObservableValue<ColorScheme> scheme, ObservableMap<String, Object> preferences, Consumer<SystemLook> told) {
        MapChangeListener<String, Object> listener = change -> told.accept(look(scheme.getValue(), preferences));
        preferences.addListener(listener);
        return Subscription.combine(
                scheme.subscribe(changed -> told.accept(look(changed, preferences))),
                () -> preferences.removeListener(listener));
    }

    private static SystemLook look(ColorScheme scheme, Map<String, Object> preferences) {
        boolean contrast = Boolean.TRUE.equals(preferences.get(WINDOWS_CONTRAST))
                || (preferences.get(GTK_THEME) instanceof String theme && theme.startsWith(GTK_CONTRAST));
        return new SystemLook(scheme == ColorScheme.DARK, contrast);
    }
}
