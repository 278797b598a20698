package org.isnad.ui.main;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.isnad.theme.Theme;
import org.isnad.theme.ThemeCss;

/**
 * Dresses the windows of the program: the shapes of the controls from AtlantaFX, light or dark, our colours and sizes over
 * them. Menus and tooltips take their sheets from the window that they belong to whenever they open.
 */
final class SceneLook {

    private static final String LIGHT = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK = new PrimerDark().getUserAgentStylesheet();

    private final ObservableValue<Theme> theme;

    SceneLook(ObservableValue<Theme> theme) {
        this.theme = theme;
    }

    /** Gives a scene the theme of the moment, and each later one, until unsubscribed. */
    Subscription dress(Scene scene) {
        return dress(scene, scene.getStylesheets());
    }

    /** The same with the sheets of the root of the scene. */
    Subscription dressRoot(Scene scene) {
        return dress(scene, scene.getRoot().getStylesheets());
    }

    private Subscription dress(Scene scene, ObservableList<String> sheets) {
        return theme.subscribe(worn -> {
            String base = worn.isDark() ? DARK : LIGHT;
            if (!base.equals(Application.getUserAgentStylesheet())) {
                Application.setUserAgentStylesheet(base);
            }
            sheets.setAll(styleSheets(worn));
            scene.getPreferences().setColorScheme(worn.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT);
        });
    }

    static List<String> styleSheets(Theme theme) {
        return List.of(
                ThemeCss.dataUrl(theme),
                SceneLook.class.getResource("/org/isnad/ui/isnad.css").toExternalForm());
    }
}
