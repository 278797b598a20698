package org.isnad.columns;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.CategoryId;
import org.isnad.model.Event;
import org.isnad.model.Language;
import org.isnad.model.PackedEvents;
import org.isnad.model.Status;
import org.isnad.time.FuzzyDate;

/** The events of a data set in an order: single values are asked of packed ones without making the event. Immutable. */
sealed interface OrderedEvents {

    /**
     * Events in an order.
     *
     * @param order for each place the index in the list
     */
    static OrderedEvents of(List<Event> events, int[] order) {
        if (events instanceof PackedEvents packed) {
            return new Packed(packed, order);
        }
        Event[] ordered = new Event[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = events.get(order[i]);
        }
        return new Listed(List.of(ordered));
    }

    /** How many there are. */
    int size();

    /** The event at a place. */
    Event event(int place);

    /** Its name. */
    String id(int place);

    /** Its title in a language. */
    String title(int place, Language language);

    /** What is known about it. */
    Status status(int place);

    /** When it was. */
    FuzzyDate date(int place);

    /** Its category. */
    CategoryId category(int place);

    /** The places of the events in the order in which these lie in memory: asked for in that order they are found most quickly. */
    int[] places();

    /** Whether nothing of it may have a source, an actor or a place. */
    boolean plain();

    /** Events that are kept as objects. */
    record Listed(List<Event> events) implements OrderedEvents {
        /** Copies the list. */
        public Listed {
            events = List.copyOf(events);
        }

        @Override
        public int size() {
            return events.size();
        }

        @Override
        public Event event(int place) {
            return events.get(place);
        }

        @Override
        public String id(int place) {
            return events.get(place).id().value();
        }

        @Override
        public String title(int place, Language language) {
            return events.get(place).title().in(language);
        }

        @Override
        public Status status(int place) {
            return events.get(place).status();
        }

        @Override
        public FuzzyDate date(int place) {
            return events.get(place).date();
        }

        @Override
        public CategoryId category(int place) {
            return events.get(place).category();
        }

        @Override
        public int[] places() {
            return IntStream.range(0, events.size()).toArray();
        }

        @Override
        public boolean plain() {
            return false;
        }
    }

    /** Packed events, of which only the order is kept. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and handed out to nobody.
    record Packed(PackedEvents events, int[] order) implements OrderedEvents {

        @Override
        public int size() {
            return order.length;
        }

        @Override
        public Event event(int place) {
            return events.get(order[place]);
        }

        @Override
        public String id(int place) {
            return events.id(order[place]);
        }

        @Override
        public String title(int place, Language language) {
            return events.title(order[place]);
        }

        @Override
        public Status status(int place) {
            return events.status(order[place]);
        }

        @Override
        public FuzzyDate date(int place) {
            return events.date(order[place]);
        }

        @Override
        public CategoryId category(int place) {
            return events.category(order[place]);
        }

        @Override
        public int[] places() {
            int[] places = new int[order.length];
            for (int place = 0; place < order.length; place++) {
                places[order[place]] = place;
            }
            return places;
        }

        @Override
        public boolean plain() {
            return true;
        }
    }
}
