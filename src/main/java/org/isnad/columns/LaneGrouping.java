package org.isnad.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Category;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Place;

/**
 * Events put into lanes. Each event stands in at least one lane, and in several where that is true: with two actors in
 * the lanes of both.
 *
 * @param kind by what they are put into lanes
 * @param lanes from top to bottom
 */
public record LaneGrouping(LaneKind kind, List<Lane> lanes) {

    /** The id of the lane for events that name no actor, no place; no id of a data set is empty. */
    public static final String REST = "";

    /**
     * One lane.
     *
     * @param id the id of the category, actor, place or article, or {@link #REST}
     * @param events what stands in it
     */
    public record Lane(String id, EventIndexes events) {}

    /** Tells the lanes of an event; one that is told twice counts once. */
    @FunctionalInterface
    public interface Membership {
        /**
         * Gives each lane of an event to the consumer.
         *
         * @param event index of the event
         * @param lane takes indexes of lanes from 0
         */
        void tell(int event, IntConsumer lane);
    }

    /** Copies the list. */
    public LaneGrouping {
        lanes = List.copyOf(lanes);
    }

    /**
     * Puts the events of a data set into lanes: categories and articles in their order in the data set, also those
     * without events; actors and places by how many events they have, the most first, and in the order of the data set
     * where that is equal.
     *
     * @param columns of the same data set
     */
    public static LaneGrouping of(Dataset dataset, CuratedColumns columns, LaneKind kind) {
        int events = columns.size();
        return switch (kind) {
            case CATEGORY ->
                inOrder(
                        kind,
                        ids(dataset.categories(), Category::id),
                        events,
                        (i, lane) -> lane.accept(columns.category(i)));
            case ACTOR -> {
                List<String> ids = ids(dataset.actors(), Actor::id);
                yield byCount(kind, ids, events, named(columns, ids, Event::actors));
            }
            case PLACE -> {
                List<String> ids = ids(dataset.places(), Place::id);
                yield byCount(kind, ids, events, named(columns, ids, Event::places));
            }
            case ARTICLE -> {
                List<String> ids = ids(dataset.articles(), Article::id);
                yield inOrder(
                        kind,
                        ids,
                        events,
                        named(
                                columns,
                                ids,
                                event -> event.citations().stream()
                                        .map(citation -> citation.anchor().article())
                                        .toList()));
            }
        };
    }

    /** Lanes in the order of their ids, also those without events. Events without a lane stand in a last one. */
    public static LaneGrouping inOrder(LaneKind kind, List<String> ids, int events, Membership membership) {
        return new LaneGrouping(kind, withRest(distributed(ids, events, membership)));
    }

    /**
     * Lanes by how many events they have, the most first, then in the order of their ids; none without events. Events
     * without a lane stand in a last one.
     */
    public static LaneGrouping byCount(LaneKind kind, List<String> ids, int events, Membership membership) {
        List<Lane> all = distributed(ids, events, membership);
        List<Lane> lanes = new ArrayList<>(all.subList(0, ids.size()));
        lanes.removeIf(lane -> lane.events().size() == 0);
        lanes.sort(Comparator.comparingInt(lane -> -lane.events().size()));
        lanes.add(all.getLast());
        return new LaneGrouping(kind, withRest(lanes));
    }

    /** Without the last lane if nothing stands in it. */
    private static List<Lane> withRest(List<Lane> lanes) {
        return lanes.getLast().events().size() == 0 ? lanes.subList(0, lanes.size() - 1) : lanes;
    }

    /** The lanes in the order of the ids, and after them the events that have none. Looks at every event twice. */
    private static List<Lane> distributed(List<String> ids, int events, Membership membership) {
        int rest = ids.size();
        Distribution counted = new Distribution(rest + 1);
        counted.run(events, rest, membership);
        int[][] members = new int[rest + 1][];
        for (int lane = 0; lane <= rest; lane++) {
            members[lane] = new int[counted.counts[lane]];
        }
        Distribution placed = new Distribution(rest + 1);
        placed.members = members;
        placed.run(events, rest, membership);
        List<Lane> lanes = new ArrayList<>();
        for (int lane = 0; lane <= rest; lane++) {
            lanes.add(new Lane(lane == rest ? REST : ids.get(lane), new EventIndexes(members[lane])));
        }
        return lanes;
    }

    /** One pass over all events: counts those of each lane, and writes them down where there is room for them. */
    private static final class Distribution implements IntConsumer {
        private final int[] counts;
        private final int[] lastEvents;
        private int[][] members = {};
        private int event;
        private boolean any;

        Distribution(int lanes) {
            counts = new int[lanes];
            lastEvents = new int[lanes];
            Arrays.fill(lastEvents, -1);
        }

        void run(int events, int rest, Membership membership) {
            for (event = 0; event < events; event++) {
                any = false;
                membership.tell(event, this);
                if (!any) {
                    accept(rest);
                }
            }
        }

        @Override
        public void accept(int lane) {
            any = true;
            if (lastEvents[lane] != event) {
                lastEvents[lane] = event;
                if (members.length > 0) {
                    members[lane][counts[lane]] = event;
                }
                counts[lane]++;
            }
        }
    }

    private static <T> List<String> ids(List<T> things, Function<? super T, ?> id) {
        return things.stream().map(thing -> id.apply(thing).toString()).toList();
    }

    private static Membership named(
            CuratedColumns columns, List<String> ids, Function<Event, ? extends List<?>> names) {
        if (columns.plain() || ids.isEmpty()) {
            return (event, lane) -> {
                // Nothing is named that could have a lane.
            };
        }
        Map<String, Integer> lanes = new HashMap<>();
        ids.forEach(id -> lanes.putIfAbsent(id, lanes.size()));
        return (event, lane) -> names.apply(columns.event(event)).forEach(name -> {
            Integer index = lanes.get(name.toString());
            if (index != null) {
                lane.accept(index);
            }
        });
    }
}
