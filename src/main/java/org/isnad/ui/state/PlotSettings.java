package org.isnad.ui.state;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.labels.LabelSettings;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;

/** How the plots look, apart from the stretch of time and its direction, which belong to the {@link Viewport}. */
public final class PlotSettings {
    private final ObjectProperty<NumberScale.Kind> valueScale =
            new SimpleObjectProperty<>(this, "valueScale", NumberScale.Kind.LOG);
    private final ObjectProperty<LabelSettings> labels =
            new SimpleObjectProperty<>(this, "labels", LabelSettings.DEFAULT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);

    /** How values lie along the axis of the chart; logarithmic by default. */
    public ObjectProperty<NumberScale.Kind> valueScaleProperty() {
        return valueScale;
    }

    /** Language, month names and digits; {@link LabelSettings#DEFAULT} by default. */
    public ObjectProperty<LabelSettings> labelsProperty() {
        return labels;
    }

    /** Whether the user wants nothing to glide or fade, whatever the system allows; not by default. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** The colours; light by default. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }
}
