package org.isnad.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberTicksTest {

    private static List<Double> values(NumberScale scale, int maxTicks) {
        return NumberTicks.of(scale, maxTicks).stream().map(NumberTick::value).toList();
    }

    @Test
    void aLogarithmicAxisHasTheRoundNumbersOfEachDecade() {
        assertEquals(List.of(2000.0, 3000.0, 5000.0, 10_000.0), values(NumberScale.log(2000, 12_000, 0, 200), 6));
        assertEquals(
                List.of(2000.0, 5000.0, 10_000.0, 20_000.0, 50_000.0, 100_000.0),
                values(NumberScale.log(2000, 170_000, 0, 200), 7));
        assertEquals(List.of(1.0, 100.0, 10_000.0), values(NumberScale.log(1, 100_000, 0, 200), 3));
    }

    @Test
    void aNarrowLogarithmicAxisStepsLikeALinearOne() {
        assertEquals(List.of(5050.0, 5100.0, 5150.0), values(NumberScale.log(5010, 5190, 0, 200), 5));
    }

    @Test
    void aLinearAxisStepsByOneTwoOrFive() {
        assertEquals(
                List.of(0.0, 1000.0, 2000.0, 3000.0, 4000.0, 5000.0), values(NumberScale.linear(0, 5200, 0, 200), 6));
        assertEquals(List.of(-0.2, 0.0, 0.2), values(NumberScale.linear(-0.3, 0.3, 0, 200), 4));
    }

    @Test
    void powersOfTenAreMajor() {
        assertEquals(
                List.of(new NumberTick(5000, false), new NumberTick(10_000, true)),
                NumberTicks.of(NumberScale.log(4000, 10_000, 0, 200), 4));
    }

    @Test
    void lawTicksAreSortedInsideAndBounded() {
        Random random = new Random(5200);
        for (int i = 0; i < 3000; i++) {
            double min = Math.pow(10, random.nextDouble() * 8 - 2);
            double max = min * (1 + Math.pow(10, random.nextDouble() * 8 - 2));
            int room = 2 + random.nextInt(12);
            for (NumberScale scale :
                    List.of(NumberScale.log(min, max, 0, 300), NumberScale.linear(min - max, max, 0, 300))) {
                List<NumberTick> ticks = NumberTicks.of(scale, room);
                assertTrue(ticks.size() <= room && !ticks.isEmpty(), ticks.size() + " of " + room + " in " + scale);
                for (int k = 0; k < ticks.size(); k++) {
                    double value = ticks.get(k).value();
                    assertTrue(value >= scale.min() && value <= scale.max());
                    assertTrue(k == 0 || ticks.get(k - 1).value() < value);
                }
            }
        }
    }

    @Test
    void lawValueAndHeightAreInverse() {
        Random random = new Random(2500);
        for (int i = 0; i < 1000; i++) {
            double min = Math.pow(10, random.nextDouble() * 6 - 1);
            double max = min * (1.01 + random.nextDouble() * 1000);
            double value = min + random.nextDouble() * (max - min);
            for (NumberScale scale :
                    List.of(NumberScale.log(min, max, 20, 300), NumberScale.linear(min, max, 20, 300))) {
                assertEquals(value, scale.value(scale.y(value)), value * 1e-9);
                assertEquals(300, scale.y(min), 1e-9);
                assertEquals(20, scale.y(max), 1e-9);
            }
        }
    }

    @Test
    void zeroHasNoPlaceOnALogarithmicScale() {
        assertThrows(IllegalArgumentException.class, () -> NumberScale.log(0, 10, 0, 100));
        assertThrows(IllegalArgumentException.class, () -> NumberScale.linear(3, 3, 0, 100));
    }
}
