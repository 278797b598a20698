package org.isnad.ui.state;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;

/**
 * The stretch of time in view, and which way it runs; timeline, chart and overview share one.
 *
 * <p>It always lies within {@linkplain #limits() the range of the data and its margins} and is never shorter than {@link
 * #MIN_DAYS}. A request that goes further goes as far as it may. Changes are one event each: from and to never disagree. The methods here move at once, as a
 * hand does, and end any movement; those of {@link #motion} move in a short ease.
 */
public final class Viewport {
    /** The shortest stretch in view. */
    public static final double MIN_DAYS = ViewLimits.MIN_DAYS;

    private final Crosshair crosshair = new Crosshair();
    private final MovingView view;
    private final ViewMotion motion;
    private final ReadOnlyObjectWrapper<TimeBreaks> breaks =
            new ReadOnlyObjectWrapper<>(this, "breaks", TimeBreaks.NONE);
    private final ObjectProperty<Direction> direction =
            new SimpleObjectProperty<>(this, "direction", Direction.RIGHT_TO_LEFT);

    /** Shows the whole range of the data. */
    public Viewport(DayRange data) {
        view = new MovingView(this, ViewLimits.of(data, TimeBreaks.NONE));
        motion = new ViewMotion(view);
    }

    /** The stretch in view. */
    public ReadOnlyObjectProperty<DayRange> rangeProperty() {
        return view.rangeProperty();
    }

    /** The stretch in view. */
    public DayRange range() {
        return view.range();
    }

    /** The point in time under the pointer. */
    public Crosshair crosshair() {
        return crosshair;
    }

    /** What the axis of time shortens; nothing by default. */
    public ReadOnlyObjectProperty<TimeBreaks> breaksProperty() {
        return breaks.getReadOnlyProperty();
    }

    /** What the axis of time shortens. */
    public TimeBreaks breaks() {
        return breaks.get();
    }

    /** Shortens other stretches; the same days stay in view. */
    public void setBreaks(TimeBreaks shortened) {
        if (!shortened.equals(breaks())) {
            motion.stop();
            view.setLimits(new ViewLimits(limits(), shortened));
            breaks.set(shortened);
        }
    }

    /** Which way time runs; from right to left by default. */
    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    /** Which way time runs. */
    public Direction direction() {
        return direction.get();
    }

    /** Where the view stands, or leads to while it moves; then {@link #range} is still under way. */
    public ReadOnlyObjectProperty<Destination> destinationProperty() {
        return view.destinationProperty();
    }

    /** Where the view stands, or leads to while it moves. */
    public Destination destination() {
        return view.destination();
    }

    /** The same movements in a short ease. */
    public ViewMotion motion() {
        return motion;
    }

    /** How far one can see: the data with a margin at either side. */
    public DayRange limits() {
        return view.limits().all();
    }

    /** Takes other data and shows all of it. */
    public void setData(DayRange data) {
        ViewLimits limits = ViewLimits.of(data, breaks());
        view.setLimits(limits);
        moveTo(limits.all(), Destination.Move.FOLLOW);
    }

    /** Takes changed data: the view stays where it is, as far as that can still be seen. */
    public void reviseData(DayRange data) {
        ViewLimits limits = ViewLimits.of(data, breaks());
        view.setLimits(limits);
        DayRange shown = destination().range();
        if (shown.fromDay() < limits.all().fromDay()
                || shown.toDay() > limits.all().toDay()) {
            moveTo(limits.fitted(shown), Destination.Move.FOLLOW);
        }
    }

    /** Where the view would lead to show a day: a stretch of the same length around it, where it does not show it anyway. */
    public DayRange showing(double day) {
        return view.limits().holding(destination().range(), day);
    }

    /**
     * Zooms so that {@code day} stays where it is, unless a limit is reached.
     *
     * @param factor more than 1 shows less time, less than 1 more
     */
    public void zoomAt(double factor, double day) {
        moveTo(view.limits().zoomed(range(), factor, day), Destination.Move.STEP);
    }

    /** Shows what lies that many days of the axis later; earlier when negative. */
    public void panBy(double days) {
        moveTo(view.limits().panned(range(), days), Destination.Move.STEP);
    }

    /** Shows a stretch; a shorter one than {@link #MIN_DAYS} is widened around its middle. */
    public void fit(DayRange wanted) {
        moveTo(view.limits().fitted(wanted), Destination.Move.STEP);
    }

    /** Shows everything. */
    public void fitAll() {
        moveTo(view.limits().all(), Destination.Move.JUMP);
    }

    /** Shows the begin of the data at the same zoom. */
    public void toOldest() {
        moveTo(view.limits().oldest(range()), Destination.Move.JUMP);
    }

    /** Shows the end of the data at the same zoom. */
    public void toNewest() {
        moveTo(view.limits().newest(range()), Destination.Move.JUMP);
    }

    /** Moves a day that is not in view into its middle. */
    public void reveal(double day) {
        moveTo(view.limits().holding(range(), day), Destination.Move.FOLLOW);
    }

    /** Stays at what is shown; does nothing at rest. */
    public void halt() {
        if (!destination().range().equals(range())) {
            moveTo(range(), Destination.Move.STEP);
        }
    }

    ViewLimits within() {
        return view.limits();
    }

    /** Shows a stretch at once; ends any movement. */
    void moveTo(DayRange to, Destination.Move move) {
        motion.stop();
        view.show(to, move);
    }
}
