package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.util.Subscription;
import org.isnad.labels.LabelSettings;
import org.isnad.theme.Theme;
import org.isnad.ui.state.PlotSettings;
import org.isnad.ui.state.SystemLook;
import org.isnad.ui.state.ThemeChoice;
import org.junit.jupiter.api.Test;

/** What the system says reaches the theme, as long as the user chose nothing else. */
final class SystemAppearanceTest {
    private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final ObservableMap<String, Object> preferences = FXCollections.observableHashMap();
    private final List<SystemLook> told = new ArrayList<>();

    @Test
    void everyChangeIsToldUntilNobodyListens() {
        Subscription following = SystemAppearance.follow(scheme, preferences, told::add);
        scheme.set(ColorScheme.DARK);
        preferences.put("Windows.SPI.HighContrast", true);
        preferences.put("Windows.SPI.HighContrast", false);
        following.unsubscribe();
        preferences.put("Windows.SPI.HighContrast", true);
        scheme.set(ColorScheme.LIGHT);
        assertEquals(
                List.of(
                        new SystemLook(false, false),
                        new SystemLook(true, false),
                        new SystemLook(true, true),
                        new SystemLook(true, false)),
                told);
    }

    @Test
    void gtkTellsContrastByTheNameOfItsTheme() {
        preferences.put("GTK.theme_name", "HighContrastInverse");
        SystemAppearance.follow(scheme, preferences, told::add);
        preferences.put("GTK.theme_name", "Adwaita");
        assertEquals(List.of(new SystemLook(false, true), new SystemLook(false, false)), told);
    }

    @Test
    void theThemeFollowsTheSystemUnlessOneWasChosen() {
        PlotSettings settings = new PlotSettings(LabelSettings.DEFAULT);
        List<Theme> worn = new ArrayList<>();
        settings.themeProperty().subscribe(theme -> worn.add(theme));
        SystemAppearance.follow(scheme, preferences, settings.systemLookProperty()::set);
        scheme.set(ColorScheme.DARK);
        preferences.put("Windows.SPI.HighContrast", true);
        settings.themeChoiceProperty().set(ThemeChoice.LIGHT);
        scheme.set(ColorScheme.LIGHT);
        settings.themeChoiceProperty().set(ThemeChoice.DARK);
        settings.themeChoiceProperty().set(ThemeChoice.CONTRAST);
        preferences.put("Windows.SPI.HighContrast", false);
        settings.themeChoiceProperty().set(ThemeChoice.SYSTEM);
        assertEquals(
                List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST, Theme.LIGHT, Theme.DARK, Theme.CONTRAST, Theme.LIGHT),
                worn);
    }
}
