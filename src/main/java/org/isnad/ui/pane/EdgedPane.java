package org.isnad.ui.pane;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A main pane and one at its end, beside it or under it, whose edge the user can draw. The one at the end can be folded to a
 * line, or taken away, and gives way to the main one where the room is short.
 */
public final class EdgedPane extends Region {

    /** How wide the strip over the edge is that can be taken hold of. */
    private static final double GRIP_PX = 7;

    private final Region main;
    private final Region side;
    private final boolean under;
    private final Sizes sizes;
    private final Region grip = new Region();
    private final BooleanProperty sideShown = new SimpleBooleanProperty(this, "sideShown", true);
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", false);
    private final ReadOnlyBooleanWrapper line = new ReadOnlyBooleanWrapper(this, "line", false);
    private final ObjectProperty<OptionalDouble> drawnPx =
            new SimpleObjectProperty<>(this, "drawnPx", OptionalDouble.empty());

    /**
     * How large the parts are along the line on which they stand, in pixels.
     *
     * @param leastMain the main pane, before the other one folds
     * @param leastSide the other one unfolded
     * @param line the other one folded
     * @param usualSide the other one before its edge was drawn, for the length of both together
     */
    public record Sizes(double leastMain, double leastSide, double line, DoubleUnaryOperator usualSide) {}

    /**
     * Shows both.
     *
     * @param orientation vertical for one under the other; beside each other the main one stands where reading begins
     */
    public EdgedPane(Region main, Region side, Orientation orientation, Sizes sizes) {
        this.main = main;
        this.side = side;
        this.under = orientation == Orientation.VERTICAL;
        this.sizes = sizes;
        getStyleClass().add("edged-pane");
        grip.getStyleClass().add("edged-pane-grip");
        grip.setCursor(under ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        getChildren().addAll(main, side, grip);
        side.visibleProperty().bind(sideShown);
        sideShown.subscribe(this::requestLayout);
        folded.subscribe(this::requestLayout);
        drawnPx.subscribe(this::requestLayout);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::draw);
    }

    /** Whether the pane at the end is there; it is by default. */
    public BooleanProperty sideShownProperty() {
        return sideShown;
    }

    /** Whether it is to be a line; not by default. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** Whether it is a line: folded, or without room for more. */
    public ReadOnlyBooleanProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** How large the user drew it, in pixels; empty while it has its usual size. */
    public ObjectProperty<OptionalDouble> drawnPxProperty() {
        return drawnPx;
    }

    private void draw(MouseEvent event) {
        var point = sceneToLocal(event.getSceneX(), event.getSceneY());
        double wanted = under ? getHeight() - point.getY() : getWidth() - point.getX();
        drawnPx.set(OptionalDouble.of(Math.clamp(Math.rint(wanted), sizes.leastSide(), mostSide())));
        event.consume();
    }

    private double mostSide() {
        return Math.max(sizes.leastSide(), (under ? getHeight() : getWidth()) - sizes.leastMain());
    }

    @Override
    protected void layoutChildren() {
        double whole = under ? getHeight() : getWidth();
        boolean shown = sideShown.get();
        boolean small = folded.get() || whole - sizes.leastMain() < sizes.leastSide();
        double wanted = drawnPx.get().orElseGet(() -> sizes.usualSide().applyAsDouble(whole));
        double open = Math.clamp(Math.rint(wanted), sizes.leastSide(), mostSide());
        double size = !shown ? 0 : small ? sizes.line() : open;
        grip.setVisible(shown && !small);
        if (under) {
            main.resizeRelocate(0, 0, getWidth(), Math.max(0, whole - size));
            grip.resizeRelocate(0, whole - size - GRIP_PX / 2, getWidth(), GRIP_PX);
        } else {
            main.resizeRelocate(0, 0, Math.max(0, whole - size), getHeight());
            grip.resizeRelocate(whole - size - GRIP_PX / 2, 0, GRIP_PX, getHeight());
        }
        if (shown) {
            if (under) {
                side.resizeRelocate(0, whole - size, getWidth(), size);
            } else {
                side.resizeRelocate(whole - size, 0, size, getHeight());
            }
        }
        line.set(shown && small);
    }

    @Override
    protected double computePrefWidth(double height) {
        return under ? main.prefWidth(-1) : main.prefWidth(-1) + sizes.leastSide();
    }

    @Override
    protected double computePrefHeight(double width) {
        return under ? main.prefHeight(-1) + sizes.leastSide() : main.prefHeight(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
