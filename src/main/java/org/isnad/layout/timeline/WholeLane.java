package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A lane of which all time is packed at once. First every event is given a row, as many as they need; of these the rows
 * whose titles count most stay, and what stood in the others is offered what these have left: with whole titles, by packing
 * each row again, with cut titles, then by packing a row again with cut titles; short marks at last without.
 */
final class WholeLane implements LanePacking {
    private static final int MOST_SQUEEZED = 40;
    /** Of so many titles one may be cut. */
    static final int TITLES_PER_CUT = 3;
    /** The rows of a lane with more events are not packed again: it would take too long. */
    private static final int REPACKED = 200;

    private static final int ROUNDS = 3;
    private static final double LEAST_GAIN = 1e-9;

    private final MarkExtents extents;
    private final EventLabels labels;
    private final RowPacking packing;
    private final List<Integer> order;

    private WholeLane(MarkExtents extents, EventLabels labels, RowPacking packing, List<Integer> order) {
        this.extents = extents;
        this.labels = labels;
        this.packing = packing;
        this.order = order;
    }

    /** Packs events into at most so many rows, in that order. */
    static WholeLane of(List<Integer> order, MarkExtents extents, EventLabels labels, Stretch stretch, int mostRows) {
        RowPacking packing = new RowPacking(extents, labels, stretch, new ArrayList<>());
        order.forEach(event -> packing.place(event, false, mostRows));
        return new WholeLane(extents, labels, packing, order);
    }

    /** How much the titles of its rows count where some stand in other lanes too. */
    Worths worths(IntPredicate elsewhere) {
        return new Worths(packing.rows(), elsewhere);
    }

    /** The events whose titles stand in its rows. */
    Set<Integer> titled() {
        return packing.rows().stream().flatMap(row -> row.titled().stream()).collect(Collectors.toSet());
    }

    /** How many events found no place. */
    int counted() {
        return (int) order.stream().filter(event -> !packing.isPlaced(event)).count();
    }

    /**
     * The lane with so many of its rows, filled with what stands in others: first with the events that stand in no other
     * lane.
     *
     * @param most how many rows it may open for what finds no room in these
     */
    WholeLane withRows(int count, int most, IntPredicate elsewhere) {
        RowPacking chosen = packing.withRows(worths(elsewhere).best(count));
        List<Integer> sorted =
                order.stream().sorted(Comparator.comparing(elsewhere::test)).toList();
        List<List<Integer>> inOneRow = order.size() > REPACKED ? List.of() : inOneRow(sorted, elsewhere);
        fill(chosen, sorted, false, most);
        for (int round = 0; round < ROUNDS && improved(chosen, inOneRow, elsewhere); round++) {
            fill(chosen, sorted, false, most);
        }
        fill(chosen, sorted, true, most);
        squeeze(chosen, sorted);
        return packed(chosen, sorted);
    }

    /** The lane in these rows instead, and of what has no title there the short marks alone. */
    WholeLane in(RowPacking rows) {
        return packed(rows, order);
    }

    private WholeLane packed(RowPacking rows, List<Integer> sorted) {
        sorted.stream().filter(event -> !rows.isPlaced(event)).forEach(rows::placeBare);
        return new WholeLane(extents, labels, rows, order);
    }

    /** Its rows. */
    RowPacking packing() {
        return packing;
    }

    /** Its events, in the order in which they chose their places. */
    List<Integer> order() {
        return order;
    }

    private static void fill(RowPacking chosen, List<Integer> sorted, boolean cut, int rows) {
        sorted.stream().filter(event -> !chosen.isPlaced(event)).forEach(event -> chosen.place(event, cut, rows));
    }

    /** The events in each order in which a single row is packed, those that stand in no other lane first. */
    private List<List<Integer>> inOneRow(List<Integer> sorted, IntPredicate elsewhere) {
        return PackingOrder.ofOneRow(extents, labels).stream()
                .map(sorting -> sorted.stream()
                        .sorted(Comparator.<Integer, Boolean>comparing(elsewhere::test)
                                .thenComparing(sorting))
                        .toList())
                .toList();
    }

    /** Packs each row again with events that found no room, in several orders; whether one is worth more then. */
    private boolean improved(RowPacking chosen, List<List<Integer>> orders, IntPredicate elsewhere) {
        boolean better = false;
        for (int row = 0; row < chosen.rows().size(); row++) {
            better |= improved(chosen, row, orders, elsewhere);
        }
        return better;
    }

    private boolean improved(RowPacking chosen, int row, List<List<Integer>> orders, IntPredicate elsewhere) {
        if (order.stream().allMatch(chosen::isPlaced)) {
            return false;
        }
        double worth = chosen.rows().get(row).worth(elsewhere);
        Optional<RowPacking> best = Optional.empty();
        for (List<Integer> one : orders) {
            RowPacking again = chosen.rowOf(
                    one.stream()
                            .filter(event -> !chosen.isPlaced(event) || chosen.isIn(row, event))
                            .toList(),
                    Set.of());
            double now = again.rows().getFirst().worth(elsewhere);
            if (now > worth + LEAST_GAIN) {
                worth = now;
                best = Optional.of(again);
            }
        }
        best.ifPresent(one -> chosen.replace(row, one));
        return best.isPresent();
    }

    /** Packs rows again with one event more, for which titles are cut: of three at most one. */
    private void squeeze(RowPacking chosen, List<Integer> sorted) {
        List<Comparator<Integer>> sortings = PackingOrder.worthTrying(extents.columns());
        // The events of a row are tried with many others: they are sorted once, until the row is packed again.
        Map<Integer, List<List<Integer>>> rows = new HashMap<>();
        List<Integer> left = sorted.stream()
                .filter(event -> !chosen.isPlaced(event))
                .limit(MOST_SQUEEZED)
                .toList();
        for (int event : left) {
            for (int row = 0; row < chosen.rows().size(); row++) {
                List<List<Integer>> events = rows.computeIfAbsent(row, number -> sorted(chosen, number, sortings));
                boolean squeezed = false;
                for (int k = 0; k < sortings.size() && !squeezed; k++) {
                    squeezed = squeezed(chosen, row, with(event, events.get(k), sortings.get(k)));
                }
                if (squeezed) {
                    rows.remove(row);
                    break;
                }
            }
        }
    }

    private static List<List<Integer>> sorted(RowPacking chosen, int row, List<Comparator<Integer>> sortings) {
        List<Integer> events = chosen.eventsIn(row);
        return sortings.stream()
                .map(sorting -> events.stream().sorted(sorting).toList())
                .toList();
    }

    private static List<Integer> with(int event, List<Integer> sorted, Comparator<Integer> sorting) {
        List<Integer> events = new ArrayList<>(sorted);
        events.add(~Collections.binarySearch(sorted, event, sorting), event);
        return events;
    }

    private boolean squeezed(RowPacking chosen, int row, List<Integer> events) {
        Set<Integer> cut = events.stream().filter(labels::canBeCut).collect(Collectors.toCollection(HashSet::new));
        Optional<RowPacking> packed = chosen.oneRow(events, cut);
        if (packed.isEmpty()) {
            return false;
        }
        // As few as possible: each is tried whole.
        for (int one : List.copyOf(new TreeSet<>(cut))) {
            cut.remove(one);
            Optional<RowPacking> better = chosen.oneRow(events, cut);
            if (better.isPresent()) {
                packed = better;
            } else {
                cut.add(one);
            }
        }
        long before = events.stream()
                .filter(one -> chosen.isIn(row, one) && chosen.isCut(one))
                .count();
        if (TITLES_PER_CUT * (chosen.cut() - before + cut.size()) > chosen.titled() + 1) {
            return false;
        }
        chosen.replace(row, packed.get());
        return true;
    }

    @Override
    public int rowCount() {
        return packing.rows().size();
    }

    @Override
    public List<RowPacking> near(double from, double to) {
        return List.of(packing);
    }

    @Override
    public MarkExtents extents() {
        return extents;
    }

    /** How much the titles of each row of a packing count, worked out once, with the rows that count most first. */
    static final class Worths {
        private final List<PackedRow> rows;
        private final double[] worths;
        private final List<Integer> ranked;

        /**
         * What rows are worth.
         *
         * @param elsewhere which events can be read in other lanes too
         */
        Worths(List<PackedRow> rows, IntPredicate elsewhere) {
            this.rows = rows;
            worths = rows.stream().mapToDouble(row -> row.worth(elsewhere)).toArray();
            ranked = IntStream.range(0, worths.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(row -> -worths[row]))
                    .toList();
        }

        /** So many rows, or all, those that count most first. */
        List<Integer> best(int count) {
            return ranked.subList(0, Math.min(count, ranked.size()));
        }

        /** How much the titles of these count together. */
        double sum(int count) {
            return best(count).stream().mapToDouble(row -> worths[row]).sum();
        }

        /** The events whose titles stand in so many rows, or in all. */
        Set<Integer> titled(int count) {
            return best(count).stream()
                    .flatMap(row -> rows.get(row).titled().stream())
                    .collect(Collectors.toSet());
        }
    }
}
