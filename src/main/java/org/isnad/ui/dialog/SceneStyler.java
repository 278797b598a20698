package org.isnad.ui.dialog;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.util.Subscription;
import org.isnad.theme.Theme;
import org.isnad.theme.ThemeCss;

/**
 * Styles the windows of the program: the shapes of the controls from AtlantaFX, light or dark, our colours and sizes over
 * them. Menus and tooltips take their sheets from the window that they belong to whenever they open.
 */
public final class SceneStyler {

    private static final String LIGHT = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK = new PrimerDark().getUserAgentStylesheet();

    /** The size of what small windows and menus print, at 100 percent. */
    private static final double TEXT_PX = 13;

    /** What the frame of a window takes of the width of the screen at both sides. */
    private static final double FRAME_PX = 16;

    private static final double MOST_DIALOG_PX = 1100;

    /** What prints in windows of its own. */
    private static final String SIZED = ".context-menu .label, .menu-item .label, .tooltip, .tooltip .wrapped-text,"
            + " .combo-box-popup .list-cell, .dialog-pane, .dialog-pane .label, .dialog-pane .button,"
            + " .dialog-pane .text-field, .dialog-pane .wrapped-text";

    private final ObservableValue<Theme> theme;
    private ObservableValue<? extends Number> percent = new SimpleObjectProperty<>(100);

    public SceneStyler(ObservableValue<Theme> theme) {
        this.theme = theme;
    }

    /** Lets menus, tooltips and dialogs, which are windows of their own, be as large as what they belong to. */
    public void followSize(ObservableValue<? extends Number> size) {
        percent = size;
    }

    /** How wide a dialog is that is so wide at 100 percent. */
    double width(double widthPx) {
        double grown = Math.min(
                Math.max(widthPx, MOST_DIALOG_PX), widthPx * percent.getValue().intValue() / 100);
        return Math.min(grown, Screen.getPrimary().getVisualBounds().getWidth() - FRAME_PX);
    }

    /** Gives a scene the theme of the moment, and each later one, until unsubscribed. */
    public Subscription style(Scene scene) {
        return style(scene, scene.getStylesheets());
    }

    /** The same with the sheets of the root of the scene. */
    Subscription styleRoot(Scene scene) {
        return style(scene, scene.getRoot().getStylesheets());
    }

    private Subscription style(Scene scene, ObservableList<String> sheets) {
        return Subscription.combine(
                percent.subscribe(size -> wear(theme.getValue(), scene, sheets)),
                theme.subscribe(worn -> wear(worn, scene, sheets)));
    }

    private void wear(Theme worn, Scene scene, ObservableList<String> sheets) {

        String base = worn.isDark() ? DARK : LIGHT;
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        List<String> all = new ArrayList<>(styleSheets(worn));
        if (percent.getValue().intValue() != 100) {
            all.add(sizes(percent.getValue().intValue()));
        }
        sheets.setAll(all);
        scene.getPreferences().setColorScheme(worn.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    /** Sizes for menus, tooltips, lists that drop down, and dialogs; the window itself is scaled as a whole. */
    private static String sizes(int percent) {
        String size = String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", TEXT_PX * percent / 100);
        String css = SIZED + " { " + size + " }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> styleSheets(Theme theme) {
        return List.of(
                ThemeCss.dataUrl(theme),
                SceneStyler.class.getResource("/org/isnad/ui/isnad.css").toExternalForm());
    }
}
