package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AscendingTest {

    /** Days of a short time are counted, others compared. */
    @ParameterizedTest
    @CsvSource({"0, 10", "1, 10", "1000, 1", "1000, 300", "1000, 2000000000"})
    void daysAreSortedWithTheirPlaces(int size, int span) {
        Random random = new Random(size + span);
        int[] days = random.ints(size, -span / 2, span - span / 2).toArray();
        long[] sorted = Arrays.stream(days).asLongStream().toArray();

        Ascending.sort(sorted);

        assertArrayEquals(Arrays.stream(days).asLongStream().sorted().toArray(), sorted);
        assertArrayEquals(
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> days[i]))
                        .mapToInt(i -> i)
                        .toArray(),
                Ascending.order(days));
    }

    @ParameterizedTest
    @CsvSource({"-9223372036854775808, 9223372036854775807", "9223372036854775806, 9223372036854775807"})
    void daysAtTheEndsOfTimeAreSorted(long first, long last) {
        long[] days = {last, first, last, first};

        Ascending.sort(days);

        assertArrayEquals(new long[] {first, first, last, last}, days);
    }
}
