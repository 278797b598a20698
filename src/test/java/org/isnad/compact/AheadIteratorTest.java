package org.isnad.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadIteratorTest {

    /** What makes the elements keeps something from one to the next, as a reader that tells of its rows does. */
    @Test
    void eachElementIsMadeOnceInItsOrder() {
        List<Integer> asked = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        AheadIterator<String> ahead = new AheadIterator<>(5000, i -> {
            asked.add(i);
            return "e" + asked.size();
        });

        ahead.forEachRemaining(seen::add);

        assertEquals(IntStream.range(0, 5000).boxed().toList(), asked);
        assertEquals(IntStream.rangeClosed(1, 5000).mapToObj(n -> "e" + n).toList(), seen);
        assertFalse(ahead.hasNext());
        assertThrows(NoSuchElementException.class, ahead::next);
    }

    @Test
    void whereThereIsNothingNothingIsMade() {
        AheadIterator<String> none = new AheadIterator<>(0, i -> {
            throw new AssertionError(i);
        });

        assertFalse(none.hasNext());
    }
}
