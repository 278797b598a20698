package org.isnad.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.isnad.layout.overview.OverviewGrips.Part;
import org.isnad.layout.overview.OverviewScene;
import org.isnad.scale.Direction;
import org.isnad.scene.Mark;
import org.isnad.ui.render.ScenePlot;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What mouse and keys do to an overview. Arrows are visual: they move what they move to the side they point to. Shift and
 * Ctrl move one edge each; as Shift extends a selection at its end, it moves the newer edge. Keys that it does not know go
 * on to the window.
 */
final class OverviewViewBehavior {
    /** One notch of a wheel, as JavaFX reports it. */
    private static final double NOTCH_PX = 40;

    private static final double ZOOM_PER_NOTCH = 1.2;
    private static final double ZOOM_PER_KEY = 1.5;
    private static final double PAN_PER_NOTCH = 0.08;
    private static final double STEP = 0.1;
    private static final double PAGE = 0.9;

    private final OverviewView view;
    private final ScenePlot plot;
    private final Viewport viewport;
    private final List<Runnable> removals = new ArrayList<>();
    private @Nullable FrameDrag drag;

    OverviewViewBehavior(OverviewView view, ScenePlot plot) {
        this.view = view;
        this.plot = plot;
        viewport = view.viewport();
        plot.groundCursorProperty().set(this::cursor);
        handle(MouseEvent.MOUSE_PRESSED, this::pressed);
        handle(MouseEvent.MOUSE_DRAGGED, this::dragged);
        handle(MouseEvent.MOUSE_RELEASED, event -> drag = null);
        handle(MouseEvent.MOUSE_CLICKED, this::clicked);
        handle(ScrollEvent.SCROLL, this::scrolled);
        EventHandler<KeyEvent> pressed = this::keyPressed;
        EventHandler<KeyEvent> typed = this::keyTyped;
        view.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, typed);
        removals.add(() -> view.removeEventHandler(KeyEvent.KEY_PRESSED, pressed));
        removals.add(() -> view.removeEventHandler(KeyEvent.KEY_TYPED, typed));
    }

    void dispose() {
        drag = null;
        removals.forEach(Runnable::run);
        removals.clear();
    }

    private <E extends Event> void handle(EventType<E> type, EventHandler<E> handler) {
        plot.addEventHandler(type, handler);
        removals.add(() -> plot.removeEventHandler(type, handler));
    }

    private Optional<OverviewScene> shown() {
        return view.shownProperty().get();
    }

    private static boolean onStrip(OverviewScene picture, double x) {
        return x >= picture.scale().leftPx() && x < picture.scale().rightPx();
    }

    private Cursor cursor(Point2D point) {
        if (drag != null) {
            return cursor(drag.part(), true);
        }
        return shown().filter(picture -> onStrip(picture, point.getX()))
                .map(picture -> cursor(picture.grips().at(point.getX(), point.getY()), false))
                .orElse(Cursor.DEFAULT);
    }

    private static Cursor cursor(Part part, boolean held) {
        return switch (part) {
            case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
            case BODY -> held ? Cursor.CLOSED_HAND : Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.CROSSHAIR;
        };
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY
                && plot.markAt(event.getX(), event.getY()).isEmpty()) {
            drag = shown().filter(picture -> onStrip(picture, event.getX()))
                    .map(picture -> new FrameDrag(
                            picture.grips().at(event.getX(), event.getY()),
                            event.getX(),
                            viewport.range(),
                            viewport.limits(),
                            picture.scale()))
                    .orElse(null);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (drag != null && !event.isStillSincePress()) {
            viewport.fit(drag.to(event.getX()));
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<Mark> mark = plot.markAt(event.getX(), event.getY());
        if (mark.isPresent()) {
            mark.flatMap(Mark::target).ifPresent(view.onSelectProperty().get());
        } else if (event.getClickCount() == 2) {
            viewport.fitAll();
        } else {
            shown().filter(picture -> onStrip(picture, event.getX())
                            && picture.grips().at(event.getX(), event.getY()) == Part.OUTSIDE)
                    .ifPresent(picture -> viewport.panBy(
                            picture.scale().day(event.getX()) - viewport.range().middle()));
        }
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            viewport.zoomAt(
                    Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / NOTCH_PX),
                    viewport.range().middle());
        } else {
            viewport.panBy(-event.getDeltaY()
                    / NOTCH_PX
                    * PAN_PER_NOTCH
                    * viewport.range().days());
        }
        event.consume();
    }

    /** Signs that are typed: their keys differ from layout to layout, and Arabic ones type Arabic digits. */
    private void keyTyped(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "+", "=" -> viewport.zoomAt(ZOOM_PER_KEY, viewport.range().middle());
            case "-", "−" -> viewport.zoomAt(1 / ZOOM_PER_KEY, viewport.range().middle());
            case "0", "٠" -> viewport.fitAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean plain = !event.isControlDown() && !event.isShiftDown();
        if (arrow(event) || (plain && plainKey(event.getCode()))) {
            event.consume();
        }
    }

    private boolean arrow(KeyEvent event) {
        if (event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.RIGHT) {
            return false;
        }
        boolean later = (event.getCode() == KeyCode.RIGHT) == (viewport.direction() == Direction.LEFT_TO_RIGHT);
        DayRange range = viewport.range();
        double days = STEP * range.days() * (later ? 1 : -1);
        if (event.isShiftDown() == event.isControlDown()) {
            viewport.panBy(days);
        } else {
            viewport.fit(FrameDrag.resized(range, viewport.limits(), event.isControlDown(), days));
        }
        return true;
    }

    private boolean plainKey(KeyCode code) {
        switch (code) {
            case HOME -> viewport.toOldest();
            case END -> viewport.toNewest();
            case PAGE_UP -> viewport.panBy(-PAGE * viewport.range().days());
            case PAGE_DOWN -> viewport.panBy(PAGE * viewport.range().days());
            case ESCAPE -> {
                return cancelDrag();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes the frame back to where the hand took hold of it. */
    private boolean cancelDrag() {
        FrameDrag held = drag;
        if (held == null) {
            return false;
        }
        drag = null;
        viewport.fit(held.range());
        return true;
    }
}
