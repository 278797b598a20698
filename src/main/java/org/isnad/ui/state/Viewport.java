package org.isnad.ui.state;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.scale.Direction;

/**
 * The stretch of time in view, and which way it runs; timeline, chart and overview share one.
 *
 * <p>It always lies within {@linkplain #limits() the range of the data and its margins} and is never shorter than {@link
 * #MIN_DAYS}. A request that goes further goes as far as it may. Changes are one event each: from and to never disagree.
 */
public final class Viewport {
    /** The shortest stretch in view. */
    public static final double MIN_DAYS = 3;

    /** What is added at either side of the data, as a part of its length. */
    private static final double MARGIN = 0.03;

    private final Crosshair crosshair = new Crosshair();
    private DayRange limits;
    private final ReadOnlyObjectWrapper<DayRange> range;
    private final ObjectProperty<Direction> direction =
            new SimpleObjectProperty<>(this, "direction", Direction.RIGHT_TO_LEFT);

    /** Shows the whole range of the data. */
    public Viewport(DayRange data) {
        limits = withMargins(data);
        range = new ReadOnlyObjectWrapper<>(this, "range", limits);
    }

    /** The stretch in view. */
    public ReadOnlyObjectProperty<DayRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** The stretch in view. */
    public DayRange range() {
        return range.get();
    }

    /** The point in time under the pointer. */
    public Crosshair crosshair() {
        return crosshair;
    }

    /** Which way time runs; from right to left by default. */
    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    /** Which way time runs. */
    public Direction direction() {
        return direction.get();
    }

    /** How far one can see: the data with a margin at either side. */
    public DayRange limits() {
        return limits;
    }

    /** Takes other data and shows all of it. */
    public void setData(DayRange data) {
        limits = withMargins(data);
        range.set(limits);
    }

    /**
     * Zooms so that {@code day} stays where it is, unless a limit is reached.
     *
     * @param factor more than 1 shows less time, less than 1 more
     */
    public void zoomAt(double factor, double day) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("zoom by " + factor);
        }
        DayRange now = range.get();
        double days = length(now.days() / factor);
        double from = day - (day - now.fromDay()) * (days / now.days());
        show(from, days);
    }

    /** Shows what lies that many days later; earlier when negative. */
    public void panBy(double days) {
        show(range.get().fromDay() + days, range.get().days());
    }

    /** Shows a stretch; a shorter one than {@link #MIN_DAYS} is widened around its middle. */
    public void fit(DayRange wanted) {
        double days = length(wanted.days());
        show(wanted.middle() - days / 2, days);
    }

    /** Shows everything. */
    public void fitAll() {
        range.set(limits);
    }

    /** Shows the begin of the data at the same zoom. */
    public void toOldest() {
        show(limits.fromDay(), range.get().days());
    }

    /** Shows the end of the data at the same zoom. */
    public void toNewest() {
        show(limits.toDay() - range.get().days(), range.get().days());
    }

    /** Pans just as far as needed for a day to be in view. */
    public void reveal(double day) {
        DayRange now = range.get();
        if (!now.contains(day)) {
            show(day - now.days() / 2, now.days());
        }
    }

    private double length(double days) {
        return Math.min(Math.max(days, MIN_DAYS), limits.days());
    }

    private void show(double from, double days) {
        double inside = Math.max(limits.fromDay(), Math.min(from, limits.toDay() - days));
        // The same two numbers as the limits where it touches them, whatever the rounding.
        double to = days >= limits.days() ? limits.toDay() : inside + days;
        range.set(new DayRange(inside, to));
    }

    private static DayRange withMargins(DayRange data) {
        double margin = Math.max(data.days() * MARGIN, (MIN_DAYS - data.days()) / 2);
        return new DayRange(data.fromDay() - margin, data.toDay() + margin);
    }
}
