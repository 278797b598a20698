package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdIndexTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1000, 1024})
    void everyEventIsFoundAndNoOther(int size) {
        IdIndex index = new IdIndex(size, i -> "event-" + i);
        for (int i = 0; i < size; i++) {
            assertEquals(i, index.of("event-" + i));
        }
        assertEquals(-1, index.of("event-" + size));
        assertEquals(-1, index.of(""));
    }

    @Test
    void theOrderInWhichIdsAreAskedForChangesNothing() {
        IdIndex index = new IdIndex(3, i -> "event-" + i, () -> new int[] {2, 0, 1});

        assertEquals(0, index.of("event-0"));
        assertEquals(2, index.of("event-2"));
        assertEquals(-1, index.of("event-3"));
    }

    @Test
    void idsWithTheSameHashAreToldApart() {
        String[] ids = {"Aa", "BB"};
        assertEquals(ids[0].hashCode(), ids[1].hashCode());
        IdIndex index = new IdIndex(2, i -> ids[i]);
        assertEquals(0, index.of("Aa"));
        assertEquals(1, index.of("BB"));
    }

    @Test
    void aSecondQuestionLooksAtFewEvents() {
        AtomicInteger looked = new AtomicInteger();
        IdIndex index = new IdIndex(100_000, i -> {
            looked.incrementAndGet();
            return "event-" + i;
        });
        index.of("event-7");
        looked.set(0);
        index.of("event-99999");
        assertTrue(looked.get() < 100, () -> looked + " of 100,000 events");
    }
}
