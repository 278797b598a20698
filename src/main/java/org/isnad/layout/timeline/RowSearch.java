package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Searches for rows in which more titles can be read than first fit finds, by simulated annealing: small changes are tried
 * at random, and one that shows fewer titles is kept the more rarely, the longer the search goes on (S. Kirkpatrick, C. D.
 * Gelatt, M. P. Vecchi, "Optimization by Simulated Annealing", Science 220, 1983; for labels J. Christensen, J. Marks, S.
 * Shieber, "An Empirical Study of Algorithms for Point-Feature Label Placement", ACM Transactions on Graphics 14, 1995).
 *
 * <p>A change packs one row or two of a lane again, with other events, in another order or with other titles cut, or gives a
 * row to another lane. The number of rows stays, each lane keeps one at least, and of three titles at most one is cut; where
 * first fit cut more, no more than that. The same lanes give the same rows. Not thread-safe.
 */
final class RowSearch {
    /** How often each event in view is placed before the search ends. */
    private static final int PLACED_PER_EVENT = 1_000;

    /** How many events are placed at most: a tenth of a second. */
    private static final int MOST_PLACED = 100_000;

    /** At the begin of the search, in titles. */
    private static final double TEMPERATURE = 0.2;

    /** What a title gains by each further source, up to three sources. */
    private static final double SOURCE = 0.25;

    private static final int MOST_SOURCES = 3;

    /** What a title loses by being cut. */
    private static final double CUT = 0.02;

    /** The shares of the kinds of change. */
    private static final double ROW_TO_LANE = 0.1;

    private static final double EVENT_TO_ROW = 0.4;
    private static final double SHUFFLED = 0.6;

    /** How many of the events without a title a row that is given away is offered. */
    private static final int MOST_OFFERED = 8;

    /** The title of one event of so many is cut, or whole again, with a change. */
    private static final int EVENTS_PER_CUT = 4;

    private static final double LEAST_GAIN = 1e-9;

    private final Random random = new Random(1);
    private final EventLabels labels;
    private final RowPacking maker;
    private final int laneCount;
    private final Map<Integer, Integer> shown = new HashMap<>();
    private final List<List<Integer>> untitled = new ArrayList<>();
    private final List<Set<Integer>> cut = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private int titleCount;
    private int cutCount;
    private double worth;
    private int placed;
    private final int mostPlaced;
    private final double firstWorth;

    /**
     * A row of a lane with what stands in it.
     *
     * @param order in which the events chose their places
     * @param cut how many of their titles are cut
     */
    private record Row(int lane, RowPacking packing, List<Integer> order, int cut) {}

    /**
     * A change that is tried.
     *
     * @param replaced the rows that change, one or two
     * @param cut what is cut of the lane to which they then belong
     */
    private record Change(List<Replaced> replaced, Set<Integer> cut) {}

    /** A row by its number, and what takes its place. */
    private record Replaced(int number, Row row) {}

    private RowSearch(List<WholeLane> lanes, Stretch stretch, EventLabels labels) {
        this.labels = labels;
        maker = lanes.getFirst().packing();
        laneCount = lanes.size();
        Set<Integer> inView = new HashSet<>();
        List<Row> asTheyAre = IntStream.range(0, laneCount)
                .mapToObj(lane -> asItIs(lane, lanes.get(lane).packing()))
                .toList();
        asTheyAre.forEach(lane -> count(lane, 1));
        firstWorth = worth;
        asTheyAre.forEach(lane -> count(lane, -1));
        for (int lane = 0; lane < laneCount; lane++) {
            WholeLane packed = lanes.get(lane);
            Set<Integer> cutHere = new HashSet<>();
            Set<Integer> left = new HashSet<>();
            for (int event : packed.order()) {
                packed.packing().spot(event).filter(Spot::cut).ifPresent(spot -> cutHere.add(event));
                if (stretch.meets(packed.extents(), event)) {
                    left.add(event);
                }
            }
            inView.addAll(left);
            for (int row = 0; row < packed.rowCount(); row++) {
                Set<Integer> here = new HashSet<>(packed.packing().eventsIn(row));
                Row again =
                        row(lane, packed.order().stream().filter(here::contains).toList(), cutHere);
                rows.add(again);
                left.removeAll(again.order());
                count(again, 1);
            }
            cut.add(cutHere);
            untitled.add(sorted(left));
        }
        mostPlaced = Math.min(MOST_PLACED, PLACED_PER_EVENT * inView.size());
        placed = 0;
    }

    private static Row asItIs(int lane, RowPacking packing) {
        List<Integer> titled =
                packing.rows().stream().flatMap(row -> row.titled().stream()).toList();
        return new Row(lane, packing, titled, packing.cut());
    }

    /** The lanes with rows that show at least as many titles; the same lanes if they show all or one is packed in blocks. */
    static List<LanePacking> improved(List<LanePacking> lanes, Stretch stretch, EventLabels labels) {
        List<WholeLane> whole = lanes.stream()
                .filter(WholeLane.class::isInstance)
                .map(WholeLane.class::cast)
                .toList();
        if (whole.size() < lanes.size() || lanes.isEmpty()) {
            return lanes;
        }
        RowSearch search = new RowSearch(whole, stretch, labels);
        List<Row> found = search.search();
        if (found.isEmpty()) {
            return lanes;
        }
        List<LanePacking> packed = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            int lane = i;
            List<Row> mine = found.stream().filter(row -> row.lane() == lane).toList();
            RowPacking packing = search.maker.empty(mine.size());
            for (int row = 0; row < mine.size(); row++) {
                packing.replace(row, mine.get(row).packing());
            }
            packed.add(whole.get(i).in(packing));
        }
        return packed;
    }

    /** The best rows that were found; none if they are no better than those at the begin. */
    private List<Row> search() {
        double best = firstWorth;
        List<Row> found = List.of();
        while (placed < mostPlaced && isAnyUntitled()) {
            double temperature = TEMPERATURE * (1 - (double) placed / mostPlaced);
            placed++;
            Change change = change();
            if (change != null && isKept(change, temperature) && worth > best + LEAST_GAIN) {
                best = worth;
                found = List.copyOf(rows);
            }
        }
        return found;
    }

    private boolean isAnyUntitled() {
        for (List<Integer> events : untitled) {
            if (!events.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Makes a change, and takes it back if it is not to be kept. */
    private boolean isKept(Change change, double temperature) {
        double before = worth;
        int tooMany = tooManyCut();
        for (Replaced one : change.replaced()) {
            count(rows.get(one.number()), -1);
            count(one.row(), 1);
        }
        boolean kept = tooManyCut() <= tooMany
                && (worth >= before || random.nextDouble() < Math.exp((worth - before) / temperature));
        if (!kept) {
            for (Replaced one : change.replaced()) {
                count(one.row(), -1);
                count(rows.get(one.number()), 1);
            }
            return false;
        }
        for (Replaced one : change.replaced()) {
            Row was = rows.get(one.number());
            left(was.lane(), was.order(), List.of());
        }
        for (Replaced one : change.replaced()) {
            left(one.row().lane(), List.of(), one.row().order());
            rows.set(one.number(), one.row());
            cut.set(one.row().lane(), change.cut());
        }
        return true;
    }

    /** By how much more than one of three titles is cut, in thirds of a title; 0 where no more are. */
    private int tooManyCut() {
        return Math.max(0, WholeLane.TITLES_PER_CUT * cutCount - titleCount);
    }

    /** Notes that some events of a lane have lost their place, and then that some have found one. */
    private void left(int lane, List<Integer> lost, List<Integer> found) {
        List<Integer> left = untitled.get(lane);
        left.addAll(lost);
        left.removeAll(found);
    }

    private void count(Row row, int by) {
        for (int event : row.order()) {
            int count = shown.merge(event, by, Integer::sum);
            int others = by > 0 ? count - 1 : count;
            worth += by * weight(event) * (others == 0 ? 1 : PackedRow.AGAIN);
        }
        titleCount += by * row.order().size();
        cutCount += by * row.cut();
        worth -= by * CUT * row.cut();
    }

    /** What more sources tell of is more likely to be looked for. */
    private double weight(int event) {
        int more = Math.min(MOST_SOURCES, maker.columns().sources(event)) - 1;
        return 1 + Math.max(0, more) * SOURCE;
    }

    /** Packs a row with as many of these events as find room. */
    private Row row(int lane, List<Integer> offered, Set<Integer> cutHere) {
        placed += offered.size();
        RowPacking packing = maker.empty(1);
        List<Integer> order = new ArrayList<>(offered.size());
        int count = 0;
        for (int event : offered) {
            if (packing.place(event, cutHere.contains(event), 0)) {
                order.add(event);
                count += packing.isCut(event) ? 1 : 0;
            }
        }
        return new Row(lane, packing, order, count);
    }

    /** A change, null if the one that was drawn cannot be made. */
    private @Nullable Change change() {
        int first = random.nextInt(rows.size());
        double kind = random.nextDouble();
        if (kind < ROW_TO_LANE) {
            return rowToLane(first);
        }
        return kind < EVENT_TO_ROW ? eventToRow(first) : packedAgain(first, kind < SHUFFLED);
    }

    /** Gives a row to another lane, in which some events have no title. */
    private @Nullable Change rowToLane(int first) {
        int from = rows.get(first).lane();
        int lane = random.nextInt(laneCount);
        if (lane == from || untitled.get(lane).isEmpty() || rowCount(from) == 1) {
            return null;
        }
        List<Integer> offered = new ArrayList<>(untitled.get(lane));
        Collections.shuffle(offered, random);
        Set<Integer> cutHere = cutOtherwise(lane, offered);
        Row row = row(lane, offered.subList(0, Math.min(MOST_OFFERED, offered.size())), cutHere);
        return new Change(List.of(new Replaced(first, row)), cutHere);
    }

    private int rowCount(int lane) {
        int count = 0;
        for (Row row : rows) {
            count += row.lane() == lane ? 1 : 0;
        }
        return count;
    }

    /** Moves an event from another row of the lane to this one, or exchanges two, and offers each row one without a title. */
    private @Nullable Change eventToRow(int first) {
        int second = random.nextInt(rows.size());
        Row into = rows.get(first);
        Row from = rows.get(second);
        if (first == second || into.lane() != from.lane() || from.order().isEmpty()) {
            return null;
        }
        List<Integer> intoOrder = new ArrayList<>(into.order());
        List<Integer> fromOrder = new ArrayList<>(from.order());
        int moved = fromOrder.remove(/* index */ random.nextInt(fromOrder.size()));
        if (random.nextBoolean() && !intoOrder.isEmpty()) {
            insert(fromOrder, intoOrder.remove(/* index */ random.nextInt(intoOrder.size())));
        }
        insert(intoOrder, moved);
        List<Integer> left = untitled.get(into.lane());
        int offered = left.isEmpty() ? -1 : random.nextInt(left.size());
        if (offered >= 0) {
            insert(fromOrder, left.get(offered));
        }
        offerOne(left, offered, intoOrder);
        Set<Integer> cutHere = cutOtherwise(into.lane(), intoOrder);
        return new Change(
                List.of(
                        new Replaced(first, row(into.lane(), intoOrder, cutHere)),
                        new Replaced(second, row(from.lane(), fromOrder, cutHere))),
                cutHere);
    }

    /** Packs a row with one event more. */
    private Change packedAgain(int first, boolean shuffled) {
        Row row = rows.get(first);
        List<Integer> order = new ArrayList<>(row.order());
        if (shuffled) {
            Collections.shuffle(order, random);
        }
        offerOne(untitled.get(row.lane()), -1, order);
        Set<Integer> cutHere = cutOtherwise(row.lane(), order);
        return new Change(List.of(new Replaced(first, row(row.lane(), order, cutHere))), cutHere);
    }

    /** Offers a row one of the events without a title, but not that one. */
    private void offerOne(List<Integer> left, int other, List<Integer> order) {
        int offered = left.isEmpty() ? other : random.nextInt(left.size());
        if (offered != other) {
            insert(order, left.get(offered));
        }
    }

    private void insert(List<Integer> order, int event) {
        order.add(random.nextInt(order.size() + 1), event);
    }

    /** What is cut of a lane, with another choice for some of these events. */
    private Set<Integer> cutOtherwise(int lane, List<Integer> events) {
        Set<Integer> other = new HashSet<>(cut.get(lane));
        for (int event : events) {
            if (random.nextInt(EVENTS_PER_CUT) == 0 && labels.canBeCut(event) && !other.remove(event)) {
                other.add(event);
            }
        }
        return other;
    }

    private static List<Integer> sorted(Set<Integer> events) {
        List<Integer> list = new ArrayList<>(events);
        Collections.sort(list);
        return list;
    }
}
