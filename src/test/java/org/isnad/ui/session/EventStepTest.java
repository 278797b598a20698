package org.isnad.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.PlainEvents;
import org.isnad.ui.state.DayRange;
import org.junit.jupiter.api.Test;

final class EventStepTest {
    private static final int MANY = 1_000_000;

    /** Ten events a day, told by their number; counts what is asked. */
    private static final class Counted implements PlainEvents {
        private int asked;

        @Override
        public int size() {
            return MANY;
        }

        @Override
        public String id(int index) {
            asked++;
            return "e" + index;
        }

        @Override
        public int indexOf(String id) {
            return Integer.parseInt(id.substring(1));
        }

        @Override
        public long fromDay(int index) {
            asked++;
            return index / 10;
        }
    }

    private final Counted columns = new Counted();

    private OptionalInt step(EventIndexes shown, String current, boolean forward) {
        return new EventStep(columns, shown, new DayRange(5000, 5100))
                .from(Optional.of(current).filter(id -> !id.isEmpty()), forward);
    }

    @Test
    void aStepOfAMillionEventsLooksAtFewOfThem() {
        EventIndexes all = EventIndexes.of(IntStream.range(0, MANY).toArray());
        assertEquals(OptionalInt.of(700_001), step(all, "e700000", true));
        assertEquals(OptionalInt.of(699_999), step(all, "e700000", false));
        assertEquals(OptionalInt.of(50_000), step(all, "", true));
        assertEquals(OptionalInt.of(50_999), step(all, "", false));
        assertTrue(columns.asked < 200, "asked " + columns.asked);
    }

    @Test
    void eventsThatAreNotShownAreSteppedOver() {
        EventIndexes some = EventIndexes.of(3, 7, 49_999, 50_990, 60_000);
        assertEquals(OptionalInt.of(7), step(some, "e3", true));
        assertEquals(OptionalInt.empty(), step(some, "e60000", true));
        assertEquals(OptionalInt.empty(), step(some, "e3", false));
        assertEquals(OptionalInt.of(50_990), step(some, "", true));
        assertEquals(OptionalInt.of(50_990), step(some, "e4", true), "one that is not shown is none");
    }

    @Test
    void withoutABeginningInViewTheFirstThatEndsLaterIsTaken() {
        assertEquals(OptionalInt.of(60_000), step(EventIndexes.of(3, 60_000, 70_000), "", true));
        assertEquals(OptionalInt.of(60_000), step(EventIndexes.of(3, 60_000, 70_000), "", false));
        assertEquals(OptionalInt.empty(), step(EventIndexes.of(3), "", true));
    }
}
