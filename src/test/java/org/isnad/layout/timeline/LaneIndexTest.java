package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.PlainEvents;
import org.junit.jupiter.api.Test;

/** What an index answers is what looking at each event tells. */
final class LaneIndexTest {
    private static final int SIZE = 1000;

    private final EventColumns columns = new Several();
    private final LaneIndex index = LaneIndex.of(
            columns, EventIndexes.of(IntStream.range(0, columns.size()).toArray()));

    @Test
    void theFirstOfAStretchAreThoseOfTheLeastRanks() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(SIZE);
            int to = from + random.nextInt(SIZE - from + 1);
            int most = 1 + random.nextInt(40);
            int[] wanted = IntStream.range(from, to)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer event) -> PackingOrder.rank(columns, event))
                            .thenComparingInt(event -> event))
                    .limit(most)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            assertArrayEquals(
                    wanted, IntStream.of(index.first(from, to, most)).sorted().toArray(), from + " to " + to);
        }
    }

    @Test
    void whatReachesAcrossAPlaceIsFound() {
        for (int before = 0; before <= SIZE; before += 13) {
            long place = before == SIZE ? columns.fromDay(SIZE - 1) : columns.fromDay(before);
            int[] wanted = IntStream.range(0, before)
                    .filter(i -> columns.toDay(i) > place && columns.toDay(i) - 1 > columns.fromDay(i))
                    .toArray();
            assertArrayEquals(wanted, index.reaching(before, day -> day > place));
        }
    }

    /** Events of all lengths, with none to four sources. */
    private static final class Several implements PlainEvents {
        @Override
        public int size() {
            return SIZE;
        }

        @Override
        public long fromDay(int index) {
            return index / 3;
        }

        @Override
        public long toDay(int index) {
            return fromDay(index) + 1 + (index % 5 == 0 ? index * 37L % 2500 : 0);
        }

        @Override
        public int sources(int index) {
            return index * 7 % 5;
        }
    }
}
