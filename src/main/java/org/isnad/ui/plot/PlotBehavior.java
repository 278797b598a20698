package org.isnad.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.isnad.model.RecordId;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.ui.render.ScenePlot;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What mouse and keys do to a plot. Arrows are visual; older and newer are what Home, End and the page keys
 * speak of. Keys that it does not know go on to the window.
 */
final class PlotBehavior {
    /** One notch of a wheel, as JavaFX reports it. */
    private static final double NOTCH_PX = 40;

    private static final double ZOOM_PER_NOTCH = 1.2;
    private static final double ZOOM_PER_KEY = 1.5;
    private static final double ZOOM_PER_DOUBLE_CLICK = 2;
    private static final double PAN_PER_NOTCH = 0.08;
    private static final double PAN_PER_KEY = 0.15;
    private static final double PAGE = 0.9;

    private final Control control;
    private final PlotModel model;
    private final ScenePlot plot;
    private final RubberBand band;
    private final Viewport viewport;
    private final List<Runnable> removals = new ArrayList<>();
    private @Nullable Drag drag;
    private final MarkTaking taking;

    /** Where the user chose last; of a record's marks in several lanes the nearest one is meant. */
    private Optional<Point2D> place = Optional.empty();

    /** The records of the count that the last step came to. */
    private List<String> counted = List.of();

    /** A hand on the picture: where it took hold, and what was in view then. */
    private record Drag(double x, double y, TimeScale scale, double lastY) {}

    PlotBehavior(Control control, PlotModel model, ScenePlot plot, RubberBand band) {
        this.control = control;
        this.model = model;
        this.plot = plot;
        this.band = band;
        viewport = model.viewport();
        taking = new MarkTaking(model);
        handle(ScrollEvent.SCROLL, this::scrolled);
        handle(MouseEvent.MOUSE_PRESSED, this::pressed);
        handle(MouseEvent.MOUSE_DRAGGED, this::dragged);
        handle(MouseEvent.MOUSE_RELEASED, this::released);
        handle(MouseEvent.MOUSE_CLICKED, this::clicked);
        handle(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX()));
        handle(MouseEvent.MOUSE_DRAGGED, event -> pointAt(event.getX()));
        handle(MouseEvent.MOUSE_EXITED, event -> viewport.crosshair().clear());
        EventHandler<KeyEvent> pressed = this::keyPressed;
        EventHandler<KeyEvent> typed = this::keyTyped;
        control.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        control.addEventHandler(KeyEvent.KEY_TYPED, typed);
        removals.add(() -> control.removeEventHandler(KeyEvent.KEY_PRESSED, pressed));
        removals.add(() -> control.removeEventHandler(KeyEvent.KEY_TYPED, typed));
    }

    void dispose() {
        release();
        viewport.crosshair().clear();
        removals.forEach(Runnable::run);
        removals.clear();
    }

    private <E extends Event> void handle(EventType<E> type, EventHandler<E> handler) {
        plot.addEventHandler(type, handler);
        removals.add(() -> plot.removeEventHandler(type, handler));
    }

    /** Points at what has come to lie under the pointer, which rests. */
    void follow() {
        plot.pointer().ifPresent(point -> pointAt(point.getX()));
    }

    /** The crosshair follows the pointer across the time, and stands nowhere beside it. */
    private void pointAt(double x) {
        model.timeScale()
                .filter(scale -> x >= scale.leftPx() && x <= scale.rightPx())
                .ifPresentOrElse(
                        scale -> viewport.crosshair().pointAt(scale.day(x)),
                        () -> viewport.crosshair().clear());
    }

    private void scrolled(ScrollEvent event) {
        // With Shift, most systems report the wheel as a horizontal one.
        double vertical = event.getDeltaY() != 0 || !event.isShiftDown() ? event.getDeltaY() : event.getDeltaX();
        if (event.isShortcutDown() || event.isControlDown()) {
            model.timeScale()
                    .ifPresent(scale ->
                            viewport.zoomAt(Math.pow(ZOOM_PER_NOTCH, vertical / NOTCH_PX), scale.day(event.getX())));
        } else if (event.isShiftDown()) {
            model.onScrollAcrossProperty().get().accept(-vertical);
        } else if (event.getDeltaX() != 0) {
            viewport.panBy(daysToTheRight(-event.getDeltaX()));
        } else {
            viewport.panBy(
                    -vertical / NOTCH_PX * PAN_PER_NOTCH * viewport.range().days());
        }
        pointAt(event.getX());
        event.consume();
    }

    private void pressed(MouseEvent event) {
        control.requestFocus();
        viewport.halt();
        if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown()) {
            model.timeScale().ifPresent(scale -> band.start(scale, event.getX()));
        } else if (event.getButton() == MouseButton.PRIMARY) {
            drag = model.timeScale()
                    .map(scale -> new Drag(event.getX(), event.getY(), scale, event.getY()))
                    .orElse(null);
            taking.press(plot.markAt(event.getX(), event.getY()), event.getX(), event.getY());
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.isStillSincePress()) {
            return;
        }
        if (!band.drawn() && taking.drag(event.getX(), event.getY())) {
            plot.setCursor(taking.isTaken() ? Cursor.MOVE : Cursor.DEFAULT);
            event.consume();
            return;
        }
        Drag held = drag;
        if (band.drawn()) {
            band.drawTo(
                    event.getX(),
                    band.daysTo(event.getX())
                            .map(model.rangeTextProperty().get())
                            .orElse(""));
        } else if (held != null) {
            plot.setCursor(Cursor.CLOSED_HAND);
            TimeScale scale = held.scale();
            double movedPx = held.x() - event.getX();
            double one = scale.day(scale.leftPx() + movedPx);
            double other = scale.day(scale.rightPx() + movedPx);
            viewport.fit(new DayRange(Math.min(one, other), Math.max(one, other)));
            model.onScrollAcrossProperty().get().accept(held.lastY() - event.getY());
            drag = new Drag(held.x(), held.y(), scale, event.getY());
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            taking.release(event.getX(), event.getY());
            band.end().ifPresent(viewport.motion()::fit);
            release();
        }
    }

    private void release() {
        drag = null;
        band.cancel();
        plot.setCursor(Cursor.DEFAULT);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<Target> target = plot.markAt(event.getX(), event.getY()).flatMap(Mark::target);
        if (event.getClickCount() == 2
                && target.filter(Target.Lane.class::isInstance).isEmpty()) {
            double factor = event.isShiftDown() ? 1 / ZOOM_PER_DOUBLE_CLICK : ZOOM_PER_DOUBLE_CLICK;
            model.timeScale().ifPresent(scale -> viewport.motion().zoomAt(factor, scale.day(event.getX())));
        } else if (event.getClickCount() == 1
                || target.filter(Target.Lane.class::isInstance).isPresent()) {
            place = Optional.of(new Point2D(event.getX(), event.getY()));
            target.ifPresent(model.onSelectProperty().get());
        }
        event.consume();
    }

    /** Signs that are typed: their keys differ from layout to layout, and Arabic ones type Arabic digits. */
    private void keyTyped(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "+", "=" -> zoomByKey(ZOOM_PER_KEY);
            case "-", "−" -> zoomByKey(1 / ZOOM_PER_KEY);
            case "0", "٠" -> viewport.motion().fitAll();
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
        boolean known = event.isControlDown() ? panKey(event.getCode()) : plainKey(event.getCode());
        if (known) {
            event.consume();
        }
    }

    private boolean panKey(KeyCode code) {
        double px = model.timeScale()
                .map(scale -> PAN_PER_KEY * (scale.rightPx() - scale.leftPx()))
                .orElse(0.0);
        switch (code) {
            case LEFT -> viewport.motion().panBy(daysToTheRight(-px));
            case RIGHT -> viewport.motion().panBy(daysToTheRight(px));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plainKey(KeyCode code) {
        switch (code) {
            case LEFT, RIGHT, UP, DOWN -> step(code);
            case HOME -> viewport.motion().toOldest();
            case END -> viewport.motion().toNewest();
            case PAGE_UP -> viewport.motion().panBy(-PAGE * viewport.range().days());
            case PAGE_DOWN -> viewport.motion().panBy(PAGE * viewport.range().days());
            case ENTER -> opened().ifPresent(model.onOpenProperty().get());
            case SPACE ->
                selectedMark()
                        .flatMap(mark -> MarkSteps.laneOf(model.shownProperty().get(), mark))
                        .ifPresent(model.onSelectProperty().get());
            case ESCAPE -> {
                return cancelDrag();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Lets go of what is drawn, or takes the picture back to where the hand took hold of it. */
    private boolean cancelDrag() {
        if (taking.cancel()) {
            release();
            return true;
        }
        Drag held = drag;
        boolean drawn = band.drawn();
        if (held == null && !drawn) {
            return false;
        }
        release();
        if (held != null) {
            viewport.fit(new DayRange(held.scale().fromDay(), held.scale().toDay()));
        }
        return true;
    }

    private void zoomByKey(double factor) {
        model.timeScale()
                .ifPresent(scale -> viewport.motion()
                        .zoomAt(
                                factor,
                                selectedDay(scale)
                                        .orElse(viewport.destination().range().middle())));
    }

    private OptionalDouble selectedDay(TimeScale scale) {
        Optional<Double> day = selectedMark().map(Mark::bounds).map(box -> scale.day(box.x() + box.width() / 2));
        return day.isPresent() && viewport.range().contains(day.get())
                ? OptionalDouble.of(day.get())
                : OptionalDouble.empty();
    }

    /**
     * How many days later lies what is that far to the right; earlier when negative.
     *
     * @param px in the view, to the left when negative
     */
    private double daysToTheRight(double px) {
        return model.timeScale()
                .map(scale -> (scale.direction() == Direction.LEFT_TO_RIGHT ? px : -px) / scale.pxPerDay())
                .orElse(0.0);
    }

    private Optional<Mark> selectedMark() {
        return MarkSteps.markOf(
                model.shownProperty().get(), model.selectedProperty().get(), place);
    }

    /** Selects the next mark that way; where there is none in view, pans that way. */
    private void step(KeyCode code) {
        Optional<Box> from = selectedMark().map(Mark::bounds);
        Optional<Mark> next = model.shownProperty()
                .get()
                .flatMap(scene -> MarkSteps.next(
                        scene, from, code, model.selectedProperty().get()));
        if (next.isPresent()) {
            Box to = next.get().bounds();
            place = Optional.of(new Point2D(to.x() + to.width() / 2, to.y() + to.height() / 2));
            next.flatMap(Mark::target).ifPresent(this::stepTo);
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            panKey(code);
        } else {
            model.onScrollAcrossProperty().get().accept(code == KeyCode.DOWN ? NOTCH_PX : -NOTCH_PX);
        }
    }

    /** A step never opens anything: of the records of a count it selects the first, and Enter goes into the count. */
    private void stepTo(Target target) {
        counted = target instanceof Target.ManyRecords(List<String> ids) ? ids : List.of();
        Target one = counted.isEmpty() ? target : new Target.OneRecord(counted.getFirst());
        model.onSelectProperty().get().accept(one);
    }

    /** What Enter opens: the count that the last step came to, while its record is selected, else the record. */
    private Optional<Target> opened() {
        Optional<String> selected = model.selectedProperty().get().map(RecordId::value);
        return !counted.isEmpty() && selected.equals(Optional.of(counted.getFirst()))
                ? Optional.of(new Target.ManyRecords(counted))
                : selected.map(Target.OneRecord::new);
    }
}
