package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.columns.EventIndexes;

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

    /** Packs the events of a lane into at most so many rows, in that order. */
    static WholeLane of(
            EventIndexes members,
            MarkExtents extents,
            EventLabels labels,
            Stretch stretch,
            Comparator<Integer> sorting,
            int mostRows) {
        List<Integer> order = IntStream.range(0, members.size())
                .map(members::get)
                .boxed()
                .sorted(sorting)
                .toList();
        RowPacking packing = new RowPacking(extents, labels, stretch, new ArrayList<>());
        order.forEach(event -> packing.place(event, false, mostRows));
        return new WholeLane(extents, labels, packing, order);
    }

    /** How much the titles of so many of its rows count, those that are worth most where some stand in other lanes too. */
    double worth(int count, IntPredicate elsewhere) {
        return ranked(count, elsewhere).stream()
                .mapToDouble(row -> packing.rows().get(row).worth(elsewhere))
                .sum();
    }

    /** How many events found no place. */
    int counted() {
        return (int)
                order.stream().filter(event -> packing.spot(event).isEmpty()).count();
    }

    /** The events whose titles stand in these rows. */
    Set<Integer> titled(int count, IntPredicate elsewhere) {
        return ranked(count, elsewhere).stream()
                .flatMap(row -> packing.rows().get(row).titled().stream())
                .collect(Collectors.toSet());
    }

    private List<Integer> ranked(int count, IntPredicate elsewhere) {
        return IntStream.range(0, packing.rows().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        row -> -packing.rows().get(row).worth(elsewhere)))
                .limit(count)
                .toList();
    }

    /**
     * The lane with so many of its rows, filled with what stands in others: first with the events that stand in no other
     * lane.
     *
     * @param most how many rows it may open for what finds no room in these
     */
    WholeLane withRows(int count, int most, IntPredicate elsewhere) {
        RowPacking chosen = packing.withRows(ranked(count, elsewhere));
        List<Integer> sorted =
                order.stream().sorted(Comparator.comparing(elsewhere::test)).toList();
        fill(chosen, sorted, false, most);
        for (int round = 0;
                round < ROUNDS && order.size() <= REPACKED && improved(chosen, sorted, elsewhere);
                round++) {
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
        sorted.stream().filter(event -> rows.spot(event).isEmpty()).forEach(rows::placeBare);
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
        sorted.stream().filter(event -> chosen.spot(event).isEmpty()).forEach(event -> chosen.place(event, cut, rows));
    }

    /** Packs each row again with events that found no room, in several orders; whether one is worth more then. */
    private boolean improved(RowPacking chosen, List<Integer> sorted, IntPredicate elsewhere) {
        boolean better = false;
        for (int row = 0; row < chosen.rows().size(); row++) {
            better |= improved(chosen, row, sorted, elsewhere);
        }
        return better;
    }

    private boolean improved(RowPacking chosen, int row, List<Integer> sorted, IntPredicate elsewhere) {
        Set<Integer> here = new HashSet<>(chosen.eventsIn(row));
        List<Integer> events = sorted.stream()
                .filter(event -> here.contains(event) || chosen.spot(event).isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        if (events.size() == here.size()) {
            return false;
        }
        double worth = chosen.rows().get(row).worth(elsewhere);
        Optional<RowPacking> best = Optional.empty();
        for (Comparator<Integer> sorting : PackingOrder.ofOneRow(extents, labels)) {
            events.sort(Comparator.<Integer, Boolean>comparing(elsewhere::test).thenComparing(sorting));
            RowPacking one = chosen.rowOf(events, Set.of());
            double now = one.rows().getFirst().worth(elsewhere);
            if (now > worth + LEAST_GAIN) {
                worth = now;
                best = Optional.of(one);
            }
        }
        best.ifPresent(one -> chosen.replace(row, one));
        return best.isPresent();
    }

    /** Packs rows again with one event more, for which titles are cut: of three at most one. */
    private void squeeze(RowPacking chosen, List<Integer> sorted) {
        List<Integer> left = sorted.stream()
                .filter(event -> chosen.spot(event).isEmpty())
                .limit(MOST_SQUEEZED)
                .toList();
        for (int event : left) {
            int row = 0;
            while (row < chosen.rows().size() && !squeezed(chosen, row, event)) {
                row++;
            }
        }
    }

    private boolean squeezed(RowPacking chosen, int row, int event) {
        List<Integer> events = chosen.eventsIn(row);
        long before = events.stream()
                .filter(one -> chosen.spot(one).orElseThrow().cut())
                .count();
        events.add(event);
        for (Comparator<Integer> sorting : PackingOrder.worthTrying(extents.columns())) {
            events.sort(sorting);
            Set<Integer> cut =
                    new TreeSet<>(events.stream().filter(labels::canBeCut).toList());
            Optional<RowPacking> packed = chosen.oneRow(events, cut);
            // As few as possible: each is tried whole.
            for (int one : packed.isPresent() ? List.copyOf(cut) : List.<Integer>of()) {
                cut.remove(one);
                Optional<RowPacking> better = chosen.oneRow(events, cut);
                if (better.isPresent()) {
                    packed = better;
                } else {
                    cut.add(one);
                }
            }
            if (packed.isPresent() && TITLES_PER_CUT * (chosen.cut() - before + cut.size()) <= chosen.titled() + 1) {
                chosen.replace(row, packed.get());
                return true;
            }
        }
        return false;
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
}
