package org.isnad.layout.timeline;

import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.timeline.glyph.EventGlyph;
import org.isnad.model.Status;
import org.isnad.scale.TimeBreaks;
import org.isnad.time.DateBounds;

/**
 * How far the marks of events reach at one zoom, in pixels from the beginning of 1970: a place that does not depend on
 * the view.
 *
 * @param columns the events
 * @param pxPerDay the zoom
 * @param breaks what the axis shortens: places are days of the axis times the zoom
 * @param firstDay the earliest bound of any event; open starts are drawn from a little before it
 * @param lastDay the latest bound of any event; open ends are drawn to a little after it
 */
public record MarkExtents(EventColumns columns, double pxPerDay, TimeBreaks breaks, double firstDay, double lastDay) {
    /** How far an open side is drawn beyond the bounds of all events. */
    static final double OPEN_PX = 48;

    /** Room for the sign of a broken anchor after the mark. */
    static final double WARNING_PX = 14;

    private static final double TICK_HALF_PX = 2;
    private static final double HOLLOW_TICK_HALF_PX = 3;
    private static final double CROSS_HALF_PX = 5;
    private static final double HALO_HALF_PX = 7;
    private static final double MIN_SPAN_PX = 9;

    /** The extents of all events at a zoom. */
    static MarkExtents of(EventColumns columns, DataDays days, double pxPerDay, TimeBreaks breaks) {
        return new MarkExtents(columns, pxPerDay, breaks, days.firstDay(), days.lastDay());
    }

    /** Where the date itself begins. */
    double dateStart(int event) {
        long from = columns.fromDay(event);
        return from == DateBounds.OPEN_FROM ? place(firstDay) - OPEN_PX : place((double) from);
    }

    /** Where the date itself ends. */
    double dateEnd(int event) {
        long to = columns.toDay(event);
        return to == DateBounds.OPEN_TO ? place(lastDay) + OPEN_PX : place((double) to);
    }

    /** Where a day lies. */
    double place(double day) {
        return breaks.axisDay(day) * pxPerDay;
    }

    /** Where the mark begins. */
    double start(int event) {
        double middle = (dateStart(event) + dateEnd(event)) / 2;
        if (columns.shape(event) == DateShape.DAY) {
            return middle - tickHalf(event);
        }
        return Math.min(dateStart(event), middle - MIN_SPAN_PX / 2)
                - (columns.softFrom(event) ? EventGlyph.FADE_PX : 0);
    }

    /** Where the mark ends, without the sign of a broken anchor. */
    double bodyEnd(int event) {
        double middle = (dateStart(event) + dateEnd(event)) / 2;
        if (columns.shape(event) == DateShape.DAY) {
            return middle + tickHalf(event);
        }
        return Math.max(dateEnd(event), middle + MIN_SPAN_PX / 2) + (columns.softTo(event) ? EventGlyph.FADE_PX : 0);
    }

    /** Where the mark ends. */
    double end(int event) {
        return bodyEnd(event) + (columns.warned(event) ? WARNING_PX : 0);
    }

    private double tickHalf(int event) {
        if (columns.softFrom(event) || columns.softTo(event)) {
            return HALO_HALF_PX;
        }
        Status status = columns.status(event);
        if (status == Status.DENIED) {
            return CROSS_HALF_PX;
        }
        return status == Status.REPORTED ? TICK_HALF_PX : HOLLOW_TICK_HALF_PX;
    }
}
