package org.isnad.ui.state;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.labels.LabelSettings;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;

/** How the plots look, apart from the stretch of time and its direction, which belong to the {@link Viewport}. */
public final class PlotSettings {
    private final ObjectProperty<NumberScale.Kind> valueScale =
            new SimpleObjectProperty<>(this, "valueScale", NumberScale.Kind.BROKEN);
    private final LabelSettings labels;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ObjectProperty<ThemeChoice> themeChoice =
            new SimpleObjectProperty<>(this, "themeChoice", ThemeChoice.SYSTEM);
    private final ObjectProperty<SystemLook> systemLook =
            new SimpleObjectProperty<>(this, "systemLook", SystemLook.UNKNOWN);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty legendShown = new SimpleBooleanProperty(this, "legendShown", true);
    private final BooleanProperty derivedShown = new SimpleBooleanProperty(this, "derivedShown", false);
    private final BooleanProperty breaksShown = new SimpleBooleanProperty(this, "breaksShown", false);
    private final BooleanProperty outsideDatesShown = new SimpleBooleanProperty(this, "outsideDatesShown", false);
    private final BooleanProperty overviewShown = new SimpleBooleanProperty(this, "overviewShown", true);

    /**
     * The settings of a program that was never used.
     *
     * @param labels how our own words are written; other words need other settings, since all that is laid out is in them
     */
    public PlotSettings(LabelSettings labels) {
        this.labels = labels;
        themeChoice.subscribe(this::dress);
        systemLook.subscribe(this::dress);
    }

    /** How values lie along the axis of the chart; linear with long empty stretches left out by default. */
    public ObjectProperty<NumberScale.Kind> valueScaleProperty() {
        return valueScale;
    }

    /** Language, month names, digits and first day of the week. */
    public LabelSettings labels() {
        return labels;
    }

    /** Whether the user wants nothing to glide or fade, whatever the system allows; not by default. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Which look the user chose; that of the system by default. */
    public ObjectProperty<ThemeChoice> themeChoiceProperty() {
        return themeChoice;
    }

    /** What the system says about looks; {@link SystemLook#UNKNOWN} by default. */
    public ObjectProperty<SystemLook> systemLookProperty() {
        return systemLook;
    }

    /** The colours that follow from choice and system; light by default. */
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** Whether the marks are explained under the timeline and over the chart; they are by default. */
    public BooleanProperty legendShownProperty() {
        return legendShown;
    }

    /** Whether the strip of the whole time stands under the plots; it does by default. */
    public BooleanProperty overviewShownProperty() {
        return overviewShown;
    }

    /** Whether what is computed from the figures is shown apart from them; not before it is asked for. */
    public BooleanProperty derivedShownProperty() {
        return derivedShown;
    }

    /** Whether long stretches of time in which nothing begins or ends are shortened; not before it is asked for. */
    public BooleanProperty breaksShownProperty() {
        return breaksShown;
    }

    /**
     * Whether dates are counted from publications that are known from outside of the articles; not before it is asked for, and
     * never kept from one start to the next.
     */
    public BooleanProperty outsideDatesShownProperty() {
        return outsideDatesShown;
    }

    /** How everything stands, with the direction that a {@link Viewport} has. */
    public PlotLook look(Direction direction) {
        return new PlotLook(
                valueScale.get(),
                direction,
                reducedMotion.get(),
                themeChoice.get(),
                legendShown.get(),
                overviewShown.get(),
                derivedShown.get(),
                breaksShown.get());
    }

    /** Takes everything but the direction, which belongs to a {@link Viewport}. */
    public void restore(PlotLook look) {
        valueScale.set(look.valueScale());
        reducedMotion.set(look.reducedMotion());
        themeChoice.set(look.theme());
        legendShown.set(look.legendShown());
        overviewShown.set(look.overviewShown());
        derivedShown.set(look.derivedShown());
        breaksShown.set(look.breaksShown());
    }

    private void dress() {
        theme.set(themeChoice.get().theme(systemLook.get()));
    }
}
