package org.isnad.ui.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.model.RecordId;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.theme.Theme;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;

/**
 * What a plot over time shows, and what the user does to it: the properties of the timeline and of the chart.
 *
 * <p>The picture comes from a layout function; the plot knows nothing of what it shows. A change of the viewport or of
 * the size runs the layout again; for any other change call {@link #requestScene}. Time lies between the left and the
 * right edge of one pane of the scene.
 */
public final class PlotModel {
    private final Viewport viewport;
    private final String timePane;
    private final ObjectProperty<Function<PlotSize, Scene>> plotLayout =
            new SimpleObjectProperty<>(this, "plotLayout", PlotModel::nothing);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Optional<RecordId>> selected =
            new SimpleObjectProperty<>(this, "selected", Optional.empty());
    private final ObjectProperty<Function<Mark, Optional<String>>> tooltipText =
            new SimpleObjectProperty<>(this, "tooltipText", Mark::spoken);
    private final ObjectProperty<Consumer<Target>> onSelect =
            new SimpleObjectProperty<>(this, "onSelect", target -> {});
    private final ObjectProperty<Consumer<Target>> onOpen = new SimpleObjectProperty<>(this, "onOpen", target -> {});
    private final ObjectProperty<DoubleConsumer> onScrollAcross =
            new SimpleObjectProperty<>(this, "onScrollAcross", deltaPx -> {});
    private final ObjectProperty<Function<DayRange, String>> rangeText =
            new SimpleObjectProperty<>(this, "rangeText", range -> "");
    private final ObjectProperty<PointWords> crosshairWords =
            new SimpleObjectProperty<>(this, "crosshairWords", (day, pxPerDay) -> "");
    private final ObjectProperty<Optional<MarkDrag>> markDrag =
            new SimpleObjectProperty<>(this, "markDrag", Optional.empty());
    private final ReadOnlyBooleanWrapper passing = new ReadOnlyBooleanWrapper(this, "passing");
    private final ReadOnlyIntegerWrapper requests = new ReadOnlyIntegerWrapper(this, "requests");
    private final ReadOnlyObjectWrapper<Optional<Scene>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Mark>> hovered =
            new ReadOnlyObjectWrapper<>(this, "hovered", Optional.empty());

    /** Words for a point in time. */
    @FunctionalInterface
    public interface PointWords {
        /**
         * The words; empty for none.
         *
         * @param day an epoch day with its fraction
         * @param pxPerDay how wide a day is
         */
        String at(double day, double pxPerDay);
    }

    /**
     * A plot over a viewport that it may share with others.
     *
     * @param timePane name of the pane of its scenes across which time runs
     */
    public PlotModel(Viewport viewport, String timePane) {
        this.viewport = viewport;
        this.timePane = timePane;
    }

    /** The stretch of time in view. */
    public Viewport viewport() {
        return viewport;
    }

    /** What makes the scene; an empty scene by default. Runs on the JavaFX application thread, once in a pulse. */
    public ObjectProperty<Function<PlotSize, Scene>> plotLayoutProperty() {
        return plotLayout;
    }

    /** Takes a layout and runs it in the next pulse. */
    public void setPlotLayout(Function<PlotSize, Scene> layout) {
        plotLayout.set(layout);
    }

    /** Has the layout run again in the next pulse: something that it reads has changed. */
    public void requestScene() {
        requests.set(requests.get() + 1);
    }

    /**
     * Says, while a layout runs, whether its picture is shown for a moment alone, since another one follows; false by default. Such a
     * picture may be drawn in another way, if that takes less time.
     */
    public void setPassing(boolean value) {
        passing.set(value);
    }

    /** Whether the picture that is shown, or laid out now, is {@link #setPassing passing}. */
    public ReadOnlyBooleanProperty passingProperty() {
        return passing.getReadOnlyProperty();
    }

    /** The look; light by default. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The record that is selected in the program, empty for none; where keys start from. Drawing it is the layout's. */
    public ObjectProperty<Optional<RecordId>> selectedProperty() {
        return selected;
    }

    /** What the tooltip of a mark says, empty for no tooltip; its spoken sentence by default. */
    public ObjectProperty<Function<Mark, Optional<String>>> tooltipTextProperty() {
        return tooltipText;
    }

    /** What a stretch of time is called while it is drawn to be zoomed to; nothing by default. */
    public ObjectProperty<Function<DayRange, String>> rangeTextProperty() {
        return rangeText;
    }

    /** What stands at the upper edge for the point in time under the pointer; nothing by default. */
    public ObjectProperty<PointWords> crosshairWordsProperty() {
        return crosshairWords;
    }

    /** Told of every target that the user chooses with a click or an arrow key; does nothing by default. */
    public ObjectProperty<Consumer<Target>> onSelectProperty() {
        return onSelect;
    }

    /** Told of the selected target when the user presses Enter; does nothing by default. */
    public ObjectProperty<Consumer<Target>> onOpenProperty() {
        return onOpen;
    }

    /** What is done with the mark of the selected record when it is drawn across time; empty by default: the picture moves. */
    public ObjectProperty<Optional<MarkDrag>> markDragProperty() {
        return markDrag;
    }

    /** The scene that is shown; empty before the first layout. */
    public ReadOnlyObjectProperty<Optional<Scene>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The mark under the pointer; empty for none. */
    public ReadOnlyObjectProperty<Optional<Mark>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** The scale between days and pixels of the view, as it is shown at the moment; empty before the first layout. */
    public Optional<TimeScale> timeScale() {
        return shown.get().map(scene -> {
            Box box = scene.panes().stream()
                    .filter(pane -> pane.name().equals(timePane))
                    .map(Pane::bounds)
                    .filter(bounds -> bounds.width() > 0)
                    .findFirst()
                    .orElseGet(() -> new Box(0, 0, scene.widthPx(), scene.heightPx()));
            DayRange range = viewport.range();
            return new TimeScale(
                    range.fromDay(), range.toDay(), box.x(), box.right(), viewport.direction(), viewport.breaks());
        });
    }

    /**
     * Told to scroll across time, in pixels, positive toward what lies below; does nothing by default, for a plot that
     * shows all that it has.
     */
    public ObjectProperty<DoubleConsumer> onScrollAcrossProperty() {
        return onScrollAcross;
    }

    /** Changes with each {@link #requestScene}. */
    public ReadOnlyIntegerProperty requestsProperty() {
        return requests.getReadOnlyProperty();
    }

    /** Takes what the skin shows. */
    void show(Optional<Scene> scene) {
        shown.set(scene);
    }

    /** Takes what lies under the pointer. */
    void hover(Optional<Mark> mark) {
        hovered.set(mark);
    }

    private static Scene nothing(PlotSize size) {
        return new Scene(size.widthPx(), size.heightPx(), List.of(), "");
    }
}
