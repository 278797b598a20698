package org.isnad.layout.timeline;

import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.timeline.Spot.Form;
import org.isnad.time.DateBounds;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for an event and its title in one row, whatever else is packed.
 *
 * @param extents how far marks reach
 * @param labels how wide titles are
 * @param stretch what is packed
 */
record RowPlaces(MarkExtents extents, EventLabels labels, Stretch stretch) {
    /** Room for the arrow of a line that goes on. */
    static final double ARROW_PX = 9;

    /** Width of the end of a line. */
    static final double CAP_PX = 3;

    /** Room for the end of a line after a title that stands over it. */
    static final double CAP_ROOM_PX = 5;

    /**
     * A place that an event could take in a row, in pixels of the packing.
     *
     * @param form where its title stands to its mark
     * @param line which line under the row shows its dates; 0 of a form without a line
     * @param shared whether that line is there already
     * @param stemPx where the title of a line begins, with the signs before it; NaN for a form without a line
     * @param cut whether the title is cut
     * @param from where title and short mark begin
     * @param to where they end
     */
    record Place(Form form, int line, boolean shared, double stemPx, boolean cut, double from, double to) {}

    private EventColumns columns() {
        return extents.columns();
    }

    /** Whether a span is wide enough to carry its title. */
    boolean isOver(int event, boolean cut) {
        return columns().shape(event) != DateShape.DAY
                && labels.leadPx(event) + labels.widthPx(event, cut) <= titleEnd(event) - titleStart(event);
    }

    /** Where a title over a line begins at the earliest: after the arrow of one that has no begin. */
    double titleStart(int event) {
        boolean open = columns().fromDay(event) == DateBounds.OPEN_FROM;
        return Math.max(extents.dateStart(event) + (open ? ARROW_PX : 0), stretch.from());
    }

    /** Where it ends at the latest. */
    double titleEnd(int event) {
        boolean open = columns().toDay(event) == DateBounds.OPEN_TO;
        return Math.min(extents.dateEnd(event) - (open ? ARROW_PX : CAP_ROOM_PX), stretch.to());
    }

    /**
     * Over the line of a long span, beside a shorter mark.
     *
     * @param cut whether the title may be cut
     * @param anywhere whether the title may stand outside of the days at which a reader looks first, though its mark does not
     * @param sharedLine the line of the row on which spans of the same dates and paint stand, negative if there is none
     */
    @Nullable
    Place at(PackedRow row, int event, boolean cut, boolean anywhere, int sharedLine) {
        // Of a span that is wide enough for the first words alone these are enough at once: beside it they take far
        // more.
        boolean shorter = cut || (labels.canBeCut(event) && !isOver(event, false));
        if (!isOver(event, shorter)) {
            return cut && !labels.canBeCut(event) ? null : beside(row, event, cut, anywhere);
        }
        double need = labels.leadPx(event) + labels.widthPx(event, shorter);
        double from = titleStart(event);
        double to = titleEnd(event);
        // Where the span lies in the days at which a reader looks first, its title stands there.
        double first = from < stretch.focusFrom() ? Math.max(from, stretch.focusFrom() + ARROW_PX) : from;
        double last = to > stretch.focusTo() ? Math.min(to, stretch.focusTo() - ARROW_PX) : to;
        if (last - first >= need) {
            return over(row, event, shorter, first, last, need, sharedLine);
        }
        Place beside = last > first ? beside(row, event, cut, false) : null;
        return beside == null && (anywhere || last <= first)
                ? over(row, event, shorter, from, to, need, sharedLine)
                : beside;
    }

    private @Nullable Place over(
            PackedRow row, int event, boolean cut, double from, double to, double need, int sharedLine) {
        double stem = row.words().firstFree(from, to, need);
        if (Double.isNaN(stem)) {
            return null;
        }
        int line = sharedLine >= 0 ? sharedLine : freeLine(row, event);
        return line < 0 ? null : new Place(Form.OVER, line, sharedLine >= 0, stem, cut, stem, stem + need);
    }

    /** The first line that is free for the dates of an event, and whose ends no title hides; negative if there is none. */
    int freeLine(PackedRow row, int event) {
        return startFree(row, event) && endFree(row, event)
                ? row.freeLine(extents.start(event), extents.bodyEnd(event))
                : -1;
    }

    private boolean startFree(PackedRow row, int event) {
        double start = extents.dateStart(event);
        return columns().softFrom(event) || row.words().isFreeForEnds(start, start + CAP_PX);
    }

    private boolean endFree(PackedRow row, int event) {
        double end = extents.dateEnd(event);
        return columns().softTo(event) || row.words().isFreeForEnds(end - CAP_PX, end);
    }

    /** At the end of a line that is long enough to carry a title, or before its begin. */
    @Nullable
    Place besideLine(PackedRow row, int event, boolean cut) {
        if (!isOver(event, true) || (cut && !labels.canBeCut(event))) {
            return null;
        }
        int line = freeLine(row, event);
        if (line < 0) {
            return null;
        }
        double need = labels.leadPx(event) + labels.widthPx(event, cut);
        double start = extents.dateStart(event);
        double end = extents.dateEnd(event);
        double after = end + PackedRow.GAP_PX;
        if (end >= stretch.focusFrom()
                && end + need <= stretch.focusTo()
                && row.words().isFree(after, end + need)) {
            return new Place(Form.LINE_AFTER, line, false, end, cut, after, end + need);
        }
        double stem = start - need - CAP_PX;
        double before = start - PackedRow.GAP_PX;
        boolean fits = columns().fromDay(event) != DateBounds.OPEN_FROM
                && start < stretch.focusTo()
                && stem >= stretch.focusFrom()
                && row.words().isFree(stem, before);
        return fits ? new Place(Form.LINE_BEFORE, line, false, stem, cut, stem, before) : null;
    }

    private @Nullable Place beside(PackedRow row, int event, boolean cut, boolean anywhere) {
        Place inFocus = beside(row, event, cut, stretch.focusFrom(), stretch.focusTo());
        return inFocus == null && anywhere ? beside(row, event, cut, stretch.from(), stretch.to()) : inFocus;
    }

    private @Nullable Place beside(PackedRow row, int event, boolean cut, double from, double to) {
        double start = extents.start(event);
        double end = extents.end(event);
        double room = EventLabels.OFFSET_PX + labels.widthPx(event, cut);
        RowSpace words = row.words();
        if (end >= from && end + room <= to && words.isFree(start, end + room)) {
            return new Place(Form.AFTER, 0, false, Double.NaN, cut, start, end + room);
        }
        boolean before = start - room >= from && start < to && words.isFree(start - room, end);
        return before ? new Place(Form.BEFORE, 0, false, Double.NaN, cut, start - room, end) : null;
    }
}
