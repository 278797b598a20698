package org.isnad.ui.render;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Shows the scene that a layout makes for the room at hand, and says which mark lies under the pointer.
 *
 * <p>Whatever changes, the layout runs at most once in a pulse, during JavaFX's own layout.
 */
public final class ScenePlot extends Region {
    private final SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
    private final Picture picture = new Picture();
    private final MarkTooltip tooltip = new MarkTooltip(this);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Function<Mark, Optional<String>>> tooltipText =
            new SimpleObjectProperty<>(this, "tooltipText", Mark::spoken);
    private final ObjectProperty<Function<Point2D, Cursor>> groundCursor =
            new SimpleObjectProperty<>(this, "groundCursor", point -> Cursor.DEFAULT);
    private final ReadOnlyObjectWrapper<Optional<Scene>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Mark>> hovered =
            new ReadOnlyObjectWrapper<>(this, "hovered", Optional.empty());
    private Optional<Function<PlotSize, Scene>> plotLayout = Optional.empty();
    private @Nullable PlotSize laidOutFor;
    /** Where the pointer is on the screen, which stays true when the plot moves or becomes wider under it. */
    private @Nullable Point2D pointer;

    private boolean pressed;
    private boolean anchoredRight;
    private boolean passing;

    /** A plot that shows nothing until it has a layout. */
    public ScenePlot() {
        getStyleClass().add("scene-plot");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(picture);
        theme.subscribe(renderer::setTheme);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(new Point2D(event.getScreenX(), event.getScreenY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAt(null));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(true));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> press(false));
    }

    /** What makes the scene; called on the JavaFX application thread, during layout. */
    public void setPlotLayout(Function<PlotSize, Scene> layout) {
        plotLayout = Optional.of(layout);
        requestScene();
    }

    /**
     * Where a scene of another width than the plot's stands, as that of many events does until a new one is there: at the right side,
     * where lanes are named if time runs from right to left; at the left by default. What is too much is cut off.
     */
    public void setAnchoredRight(boolean right) {
        anchoredRight = right;
        picture.requestLayout();
    }

    /** Whether the scene that a layout is making is shown for a moment alone, as {@link SceneRenderer#showPassing} shows it. */
    public void setPassing(boolean value) {
        passing = value;
    }

    /** Has the layout run again in the next pulse: what it reads has changed. */
    public void requestScene() {
        laidOutFor = null;
        picture.requestLayout();
        if (isUnderPendingLayout()) {
            requestLayout();
        }
    }

    /**
     * Whether a layout of what is around was asked for. If that was while it was laid out, JavaFX keeps it pending without a pulse,
     * and a request from below, which stops there, is lost.
     */
    private boolean isUnderPendingLayout() {
        for (Parent around = getParent(); around != null; around = around.getParent()) {
            if (around.isNeedsLayout()) {
                return true;
            }
        }
        return false;
    }

    /** The scene that is shown; empty before the first layout. */
    public ReadOnlyObjectProperty<Optional<Scene>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The mark with a target that a click would mean; empty by default. */
    public ReadOnlyObjectProperty<Optional<Mark>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** The look; light by default. A change repaints the nodes without a new layout. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What the tooltip of a mark says, nothing for no tooltip; the spoken sentence by default. */
    public ObjectProperty<Function<Mark, Optional<String>>> tooltipTextProperty() {
        return tooltipText;
    }

    /** The cursor at a place where a click means no mark; the arrow by default. */
    public ObjectProperty<Function<Point2D, Cursor>> groundCursorProperty() {
        return groundCursor;
    }

    /** The mark that a click at this place of the plot would mean. */
    public Optional<Mark> markAt(double x, double y) {
        return shown.get().flatMap(scene -> scene.hit(x - startPx(scene), y));
    }

    /** Where the scene begins, from the left side of the plot. */
    private double startPx(Scene scene) {
        return anchoredRight ? Math.floor(getWidth()) - scene.widthPx() : 0;
    }

    /** Hides the tooltip until the pointer moves to another mark. */
    public void hideTooltip() {
        tooltip.hide();
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void layOut() {
        if (plotLayout.isPresent() && getWidth() >= 1 && getHeight() >= 1) {
            PlotSize size = new PlotSize(Math.floor(getWidth()), Math.floor(getHeight()));
            if (!size.equals(laidOutFor)) {
                Scene scene = plotLayout.get().apply(size);
                laidOutFor = size;
                if (shown.get().filter(before -> isSame(before, scene)).isEmpty()) {
                    if (passing) {
                        renderer.showPassing(scene);
                    } else {
                        renderer.show(scene);
                    }
                    shown.set(Optional.of(scene));
                    hover();
                }
            }
        }
    }

    /** Whether nothing new has come: to compare what the scenes show would take as long as to show it. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Scene before, Scene next) {
        return before == next;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 300;
    }

    /** While a button is held marks move away under the hand, and others come to lie where it was. */
    private void press(boolean down) {
        pressed = down;
        tooltip.hide();
    }

    private void pointAt(@Nullable Point2D point) {
        pointer = point;
        hover();
    }

    private Cursor cursor(@Nullable Point2D point, Optional<Mark> mark) {
        if (mark.isPresent()) {
            return Cursor.HAND;
        }
        return point == null ? Cursor.DEFAULT : groundCursor.get().apply(point);
    }

    /** Where the pointer is in the picture, as it lies now; empty while the pointer is elsewhere. */
    public Optional<Point2D> pointer() {
        return Optional.ofNullable(pointer).map(this::screenToLocal);
    }

    private void hover() {
        Point2D point = pointer().orElse(null);
        Optional<Mark> mark = point == null ? Optional.empty() : markAt(point.getX(), point.getY());
        hovered.set(mark);
        setCursor(cursor(point, mark));
        Optional<String> words = mark.flatMap(tooltipText.get());
        if (!pressed && point != null && mark.isPresent() && words.isPresent()) {
            tooltip.offer(mark.get().key(), words.get(), point, theme.get());
        } else {
            tooltip.hide();
        }
    }

    /** Holds the nodes. It is no part of the layout around it, so that another picture lays out nothing else of the window. */
    private final class Picture extends Region {
        private final Rectangle cut = new Rectangle();

        Picture() {
            setManaged(false);
            getChildren().add(renderer.node());
            renderer.node().setManaged(false);
        }

        @Override
        protected void layoutChildren() {
            layOut();
            double start = shown.get().map(ScenePlot.this::startPx).orElse(0.0);
            renderer.node().resizeRelocate(start, 0, getWidth(), getHeight());
            boolean fits = shown.get()
                    .filter(scene -> scene.widthPx() > getWidth() || scene.heightPx() > getHeight())
                    .isEmpty();
            // Whole pixels: what is cut between them is drawn aside and blended.
            cut.setWidth(Math.ceil(getWidth()));
            cut.setHeight(Math.ceil(getHeight()));
            setClip(fits ? null : cut);
        }
    }
}
