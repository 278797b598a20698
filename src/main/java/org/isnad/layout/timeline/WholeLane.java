package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.isnad.columns.EventIndexes;

/**
 * A lane of which all time is packed at once. First every event is given a row, as many as they need; of these the rows with
 * the most titles stay, and what stood in the others is offered what these have left: with whole titles, then with cut
 * ones, then by packing a row again with cut titles; short marks at last without.
 */
final class WholeLane implements LanePacking {
    private static final int MOST_SQUEEZED = 40;
    private static final int TITLES_PER_CUT = 3;

    private final MarkExtents extents;
    private final EventLabels labels;
    private final RowPacking packing;
    private final List<Integer> order;
    private final List<Integer> ranked;

    private WholeLane(MarkExtents extents, EventLabels labels, RowPacking packing, List<Integer> order) {
        this.extents = extents;
        this.labels = labels;
        this.packing = packing;
        this.order = order;
        ranked = IntStream.range(0, packing.rows().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        row -> -packing.rows().get(row).titles()))
                .toList();
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

    /** How much the titles of so many of its rows count, those with the most. */
    double titles(int count) {
        return ranked.stream()
                .limit(count)
                .mapToDouble(row -> packing.rows().get(row).titles())
                .sum();
    }

    /** The lane with so many of its rows, which are filled. */
    WholeLane withRows(int count) {
        RowPacking chosen = packing.withRows(ranked.subList(0, Math.min(count, ranked.size())));
        for (boolean cut : new boolean[] {false, true}) {
            order.stream()
                    .filter(event -> chosen.spot(event).isEmpty())
                    .forEach(event -> chosen.place(event, cut, count));
        }
        squeeze(chosen);
        order.stream().filter(event -> chosen.spot(event).isEmpty()).forEach(chosen::placeBare);
        return new WholeLane(extents, labels, chosen, order);
    }

    /** Packs rows again with one event more, for which titles are cut: of three at most one. */
    private void squeeze(RowPacking chosen) {
        List<Integer> left = order.stream()
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
