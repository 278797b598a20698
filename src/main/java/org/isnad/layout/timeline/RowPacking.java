package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.timeline.Spot.Form;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a stretch of one lane at one zoom: which event stands in which row, and where its title stands.
 *
 * <p>A span at least as wide as its title carries it over a thin line: where the span begins or, if it begins before the
 * days at which a reader looks first, at the first of these; where others stand there, anywhere else along the line. Spans
 * of the same dates and paint in a row share one line. A shorter mark stands in the middle of its row with its title
 * beside. First fit, in the order in which the events are offered. Nothing here knows the view, so nothing jumps while it
 * moves. Not thread-safe.
 */
final class RowPacking {
    private static final double LEAST_LINE_PX = 24;

    /** A title outside of the days at which a reader looks first counts for less. */
    private static final double ASIDE = 0.05;

    private final MarkExtents extents;
    private final EventColumns columns;
    private final EventLabels labels;
    private final Stretch stretch;
    private final RowPlaces places;
    private final List<PackedRow> rows;
    private final Map<Integer, Spot> spots = new HashMap<>();
    /** The events that share the line of another, by that other. */
    private final Map<Integer, List<Integer>> sharers = new HashMap<>();

    /** A packing over rows in which something may stand already. */
    RowPacking(MarkExtents extents, EventLabels labels, Stretch stretch, List<PackedRow> rows) {
        this.extents = extents;
        columns = extents.columns();
        this.labels = labels;
        this.stretch = stretch;
        this.rows = rows;
        places = new RowPlaces(extents, labels, stretch);
    }

    /**
     * Finds the first row with room for an event and its title.
     *
     * @param cut whether its title may be cut
     * @param mostRows how many rows there may be: more are opened where no other has room
     * @return whether there was one
     */
    boolean place(int event, boolean cut, int mostRows) {
        for (boolean anywhere : new boolean[] {false, true}) {
            for (int row = 0; row < rows.size(); row++) {
                if (taken(event, row, places.at(rows.get(row), event, cut, anywhere, sharedLine(row, event)))) {
                    return true;
                }
            }
            for (int row = 0; row < rows.size(); row++) {
                if (taken(event, row, places.besideLine(rows.get(row), event, cut))) {
                    return true;
                }
            }
            if (rows.size() < mostRows) {
                rows.add(new PackedRow());
                if (taken(event, rows.size() - 1, places.at(rows.getLast(), event, cut, anywhere, -1))) {
                    return true;
                }
                rows.removeLast();
            }
        }
        return false;
    }

    /** The line of a row on which spans of the same dates and paint stand; negative if there is none. */
    private int sharedLine(int row, int event) {
        if (columns.shape(event) == DateShape.DAY) {
            return -1;
        }
        for (int line = 0; line < PackedRow.LINES; line++) {
            int owner = rows.get(row).line(line).ownerOf(extents.start(event), extents.bodyEnd(event));
            if (owner >= 0
                    && isAlike(owner, event)
                    && spots.containsKey(owner)
                    && spotOf(owner).titled()) {
                return line;
            }
        }
        return -1;
    }

    private Spot spotOf(int event) {
        return spot(event).orElseThrow();
    }

    private boolean taken(int event, int row, RowPlaces.@Nullable Place place) {
        if (place == null) {
            return false;
        }
        Spot spot = new Spot(row, place.form(), place.line(), place.shared(), place.stemPx(), place.cut());
        if (spot.isLine() && !spot.shared()) {
            takeLine(event, spot);
        }
        words(event, spot, place.from(), place.to());
        return true;
    }

    /**
     * Finds a place for the mark of an event whose title is not asked for.
     *
     * @return whether there was one
     */
    boolean placeMark(int event) {
        boolean isShort = columns.shape(event) == DateShape.DAY
                || extents.dateEnd(event) - extents.dateStart(event) < LEAST_LINE_PX;
        return isShort ? bareIn(event) : placeLine(event);
    }

    private boolean placeLine(int event) {
        for (int row = 0; row < rows.size(); row++) {
            int line = places.freeLine(rows.get(row), event);
            if (line >= 0) {
                Spot spot = new Spot(row, Form.OVER, line, false, Double.NaN, false);
                takeLine(event, spot);
                spots.put(event, spot);
                return true;
            }
        }
        return false;
    }

    private void takeLine(int event, Spot spot) {
        PackedRow row = rows.get(spot.row());
        double start = extents.dateStart(event);
        double end = extents.dateEnd(event);
        row.line(spot.line()).take(extents.start(event), extents.bodyEnd(event), event);
        if (!columns.softFrom(event) && spot.stemPx() != start) {
            row.words().take(start, start + RowPlaces.CAP_PX, ~event);
        }
        if (!columns.softTo(event)) {
            row.words().take(end - RowPlaces.CAP_PX, end, ~event);
        }
    }

    /**
     * Puts a title over a line that is there.
     *
     * @param spot of the line
     * @return whether there was room
     */
    boolean placeTitle(int event, Spot spot) {
        double from = places.titleStart(event);
        double to = places.titleEnd(event);
        for (boolean cut : labels.canBeCut(event) ? new boolean[] {false, true} : new boolean[] {false}) {
            double need = labels.leadPx(event) + labels.widthPx(event, cut);
            double stem = to - from < need
                    ? Double.NaN
                    : rows.get(spot.row()).words().firstFree(from + RowPlaces.CAP_PX + PackedRow.GAP_PX, to, need);
            if (!Double.isNaN(stem)) {
                words(event, new Spot(spot.row(), Form.OVER, spot.line(), spot.shared(), stem, cut), stem, stem + need);
                return true;
            }
        }
        return false;
    }

    private void words(int event, Spot spot, double from, double to) {
        PackedRow row = rows.get(spot.row());
        row.words().take(from, to, event);
        if (spot.titled()) {
            double middle = (from + to) / 2;
            row.titled(event, middle >= stretch.focusFrom() && middle < stretch.focusTo() ? 1 : ASIDE);
        }
        spots.put(event, spot);
        if (spot.shared()) {
            int owner = row.line(spot.line()).ownerOf(extents.start(event), extents.bodyEnd(event));
            sharers.computeIfAbsent(owner, none -> new ArrayList<>()).add(event);
        }
    }

    /** Finds a place for a short mark without its title; whether there was one. */
    boolean placeBare(int event) {
        return !places.isOver(event, true) && bareIn(event);
    }

    private boolean bareIn(int event) {
        double start = extents.start(event);
        double end = extents.end(event);
        boolean inside = start >= stretch.from() && end <= stretch.to();
        for (int row = 0; inside && row < rows.size(); row++) {
            if (rows.get(row).words().isFree(start, end)) {
                words(event, Spot.mark(row, Form.BARE, false), start, end);
                return true;
            }
        }
        return false;
    }

    /** Whether two spans of the same dates can share a line: they are painted in the same way. */
    private boolean isAlike(int one, int other) {
        return columns.fromDay(one) == columns.fromDay(other)
                && columns.toDay(one) == columns.toDay(other)
                && columns.shape(one) == columns.shape(other)
                && columns.status(one) == columns.status(other)
                && columns.unnamedOnly(one) == columns.unnamedOnly(other)
                && columns.softFrom(one) == columns.softFrom(other)
                && columns.softTo(one) == columns.softTo(other);
    }

    /** The events. */
    EventColumns columns() {
        return columns;
    }

    /** The rows, from top to bottom. */
    List<PackedRow> rows() {
        return rows;
    }

    /** Where an event stands; empty if it found no place here. */
    Optional<Spot> spot(int event) {
        return Optional.ofNullable(spots.get(event));
    }

    /** Whether an event found a place. */
    boolean isPlaced(int event) {
        return spots.containsKey(event);
    }

    /** Whether an event stands in a row. */
    boolean isIn(int row, int event) {
        Spot spot = spots.get(event);
        return spot != null && spot.row() == row;
    }

    /** The same spots in other rows: {@code rows.get(i)} becomes row {@code i}, what stands in others is left out. */
    RowPacking withRows(List<Integer> kept) {
        List<PackedRow> chosen = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int row : kept) {
            numbers.put(row, chosen.size());
            chosen.add(new PackedRow(rows.get(row)));
        }
        RowPacking packing = new RowPacking(extents, labels, stretch, chosen);
        spots.forEach((event, spot) -> {
            Integer row = numbers.get(spot.row());
            if (row != null) {
                packing.spots.put(event, spot.in(row));
            }
        });
        sharers.forEach((owner, others) -> {
            if (packing.spots.containsKey(owner)) {
                packing.sharers.put(owner, new ArrayList<>(others));
            }
        });
        return packing;
    }

    /** Whether the title of an event that stands here is cut. */
    boolean isCut(int event) {
        return spotOf(event).cut();
    }

    /** How many titles are cut. */
    int cut() {
        return (int) spots.values().stream().filter(Spot::cut).count();
    }

    /** How many titles there are. */
    int titled() {
        return (int) spots.values().stream().filter(Spot::titled).count();
    }

    /** The events in a row, in no order. */
    List<Integer> eventsIn(int row) {
        List<Integer> events = new ArrayList<>();
        spots.forEach((event, spot) -> {
            if (spot.row() == row) {
                events.add(event);
            }
        });
        return events;
    }

    /**
     * A row with these events and no others.
     *
     * @param order in which they choose their places
     * @param cut those whose titles may be cut
     * @return empty if they do not all find room for mark and title
     */
    Optional<RowPacking> oneRow(List<Integer> order, Set<Integer> cut) {
        RowPacking one = empty(1);
        boolean all = order.stream().allMatch(event -> one.place(event, cut.contains(event), 0));
        return all ? Optional.of(one) : Optional.empty();
    }

    /**
     * A row with as many of these events as find room.
     *
     * @param order in which they choose their places
     * @param cut those whose titles are cut
     */
    RowPacking rowOf(List<Integer> order, Set<Integer> cut) {
        RowPacking one = empty(1);
        order.forEach(event -> one.place(event, cut.contains(event), 0));
        return one;
    }

    /** So many rows in which nothing stands. */
    RowPacking empty(int count) {
        List<PackedRow> none = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            none.add(new PackedRow());
        }
        return new RowPacking(extents, labels, stretch, none);
    }

    /** Puts another row in the place of one. */
    void replace(int row, RowPacking one) {
        for (int event : eventsIn(row)) {
            spots.remove(event);
            sharers.remove(event);
        }
        rows.set(row, one.rows.getFirst());
        one.spots.forEach((event, spot) -> spots.put(event, spot.in(row)));
        sharers.putAll(one.sharers);
    }

    /** Hands over each event of which something lies in a stretch, once. */
    void forEachIn(double from, double to, IntConsumer consumer) {
        Set<Integer> met = new HashSet<>();
        for (PackedRow row : rows) {
            for (RowSpace space : List.of(row.words(), row.line(0), row.line(1))) {
                for (int k = space.firstEndingAfter(from); k < space.size() && space.start(k) < to; k++) {
                    int event = space.owner(k) < 0 ? ~space.owner(k) : space.owner(k);
                    if (spots.containsKey(event) && met.add(event)) {
                        consumer.accept(event);
                        for (int sharer : sharers.getOrDefault(event, List.of())) {
                            if (met.add(sharer)) {
                                consumer.accept(sharer);
                            }
                        }
                    }
                }
            }
        }
    }
}
