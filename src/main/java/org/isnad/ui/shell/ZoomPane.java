package org.isnad.ui.shell;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;
import org.isnad.ui.state.InterfaceLook;
import org.jspecify.annotations.Nullable;

/**
 * Shows its content larger or smaller as a whole, letters, lines and targets alike. The content is laid out for the room that
 * it then has, but never for less than it needs: the rest is scrolled to, and comes by itself where the focus goes.
 */
final class ZoomPane extends Pane {

    /** The narrowest content in which nothing is cut. */
    static final double LEAST_WIDTH_PX = 960;

    /** The lowest one. */
    static final double LEAST_HEIGHT_PX = 600;

    private static final double BAR_PX = 14;

    private final Region content;
    private final Scale scale = new Scale();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", 100);

    private Subscription following = Subscription.EMPTY;

    ZoomPane(Region content) {
        this.content = content;
        getStyleClass().add("zoom-pane");
        setId("zoom");
        content.setManaged(false);
        content.getTransforms().add(scale);
        setClip(clip);
        getChildren().addAll(content, across, down);
        percent.subscribe(this::requestLayout);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        sceneProperty().subscribe(scene -> {
            // The scene stays when this goes.
            following.unsubscribe();
            following = scene == null
                    ? Subscription.EMPTY
                    : scene.focusOwnerProperty().subscribe(this::show);
        });
    }

    private ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        bar.setManaged(false);
        bar.setVisible(false);
        bar.valueProperty().subscribe(this::requestLayout);
        return bar;
    }

    /** How large everything is, in percent. */
    ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** Shows everything so large; what lies out of range becomes the nearest size in it. */
    void setPercent(int wanted) {
        percent.set(Math.clamp(wanted, InterfaceLook.SMALLEST, InterfaceLook.LARGEST));
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double factor = percent.get() / 100.0;
        double leastWidth = LEAST_WIDTH_PX * factor;
        double leastHeight = LEAST_HEIGHT_PX * factor;
        boolean tall = getHeight() < leastHeight;
        boolean wide = getWidth() - (tall ? BAR_PX : 0) < leastWidth;
        tall = getHeight() - (wide ? BAR_PX : 0) < leastHeight;
        double width = Math.max(0, getWidth() - (tall ? BAR_PX : 0));
        double height = Math.max(0, getHeight() - (wide ? BAR_PX : 0));
        double contentWidth = Math.max(width, leastWidth);
        double contentHeight = Math.max(height, leastHeight);
        scale.setX(factor);
        scale.setY(factor);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        arrange(across, wide, contentWidth, width);
        arrange(down, tall, contentHeight, height);
        across.resizeRelocate(0, height, width, BAR_PX);
        down.resizeRelocate(width, 0, BAR_PX, height);
        content.resize(Math.ceil(contentWidth / factor), Math.ceil(contentHeight / factor));
        content.relocate(-across.getValue(), -down.getValue());
    }

    private static void arrange(ScrollBar bar, boolean shown, double whole, double seen) {
        bar.setVisible(shown);
        bar.setMax(Math.max(0, whole - seen));
        bar.setVisibleAmount(bar.getMax() * seen / Math.max(1, whole));
        bar.setBlockIncrement(seen);
        bar.setUnitIncrement(seen / 10);
        bar.setValue(shown ? Math.clamp(bar.getValue(), 0, bar.getMax()) : 0);
    }

    /** What no plot and no list took. */
    private void wheel(ScrollEvent event) {
        move(down.valueProperty(), down, -event.getDeltaY());
        move(across.valueProperty(), across, -event.getDeltaX());
    }

    private static void move(DoubleProperty value, ScrollBar bar, double by) {
        value.set(Math.clamp(value.get() + by, 0, bar.getMax()));
    }

    private void show(@Nullable Node focused) {
        Optional.ofNullable(focused)
                .filter(node -> SceneGraph.contains(content, node))
                .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .ifPresent(this::bringIn);
    }

    private void bringIn(Bounds bounds) {
        across.setValue(shifted(across, bounds.getMinX(), bounds.getMaxX(), across.getWidth()));
        down.setValue(shifted(down, bounds.getMinY(), bounds.getMaxY(), down.getHeight()));
    }

    /**
     * Where a bar stands so that a stretch is seen, or its beginning where it is longer than the room; where that is seen already,
     * in the first half, nothing moves.
     */
    private static double shifted(ScrollBar bar, double from, double to, double room) {
        boolean begins = to - from > room && from >= 0 && from <= room / 2;
        double by = begins ? 0 : from < 0 || to - from > room ? from : Math.max(0, to - room);
        return bar.isVisible() ? Math.clamp(bar.getValue() + by, 0, bar.getMax()) : bar.getValue();
    }
}
