package org.isnad.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.scale.NumberScale.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberBreaksTest {

    private static List<Stretch> breaks(double... values) {
        return NumberBreaks.of(list(values), NumberBreaks.MOST).breaks();
    }

    private static List<Double> list(double... values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    @Test
    void theStretchBetweenValuesFarApartIsLeftOut() {
        assertEquals(
                new NumberBreaks(0, 171_000, List.of(new Stretch(6000, 169_000))),
                NumberBreaks.of(list(2500, 3000, 5200, 170_000), 3));
    }

    @Test
    void equalGapsBreakTogether() {
        assertEquals(List.of(new Stretch(15, 995), new Stretch(1015, 1995)), breaks(1, 10, 1000, 1010, 2000, 2010));
    }

    @Test
    void thereIsNoMoreThanRoom() {
        List<Double> values = list(1, 2, 1000, 1001, 1_000_000, 1_000_001);
        assertEquals(2, NumberBreaks.of(values, 3).breaks().size());
        assertEquals(1, NumberBreaks.of(values, 1).breaks().size());
        assertEquals(List.of(), NumberBreaks.of(values, 0).breaks());
    }

    @Test
    void valuesThatOneLooksAtTogetherAreNotBroken() {
        assertEquals(List.of(), breaks(2500, 3000, 5200));
        assertEquals(List.of(), breaks(2500, 5200, 20_000));
        assertEquals(List.of(), breaks(170_000));
        assertEquals(List.of(), breaks(0));
    }

    @Test
    void fromZeroToTheFirstValueNothingIsLeftOut() {
        assertEquals(List.of(), breaks(170_000, 170_010, 170_020));
        assertEquals(List.of(), breaks(-170_000, -170_010));
        List<Stretch> both = breaks(-100_000, -3, 4, 5);
        assertEquals(1, both.size());
        assertTrue(both.getFirst().to() < -3);
    }

    @Test
    void whatDoublesCannotTellApartIsNotBroken() {
        assertEquals(List.of(), breaks(1, 2, 1e30));
        assertEquals(List.of(), breaks(1e-300, 1e300));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void lawNoValueLiesInABreakAndEachBreakIsLong(long seed) {
        Random random = new Random(seed);
        int broken = 0;
        for (int i = 0; i < 400; i++) {
            List<Double> values = values(random);
            NumberBreaks axis = NumberBreaks.of(values, 1 + random.nextInt(3));
            double shown = axis.max() - axis.min();
            for (Stretch one : axis.breaks()) {
                assertTrue(
                        values.stream().noneMatch(value -> value >= one.from() && value <= one.to()),
                        values + " " + axis);
                shown -= one.length();
            }
            for (double value : values) {
                assertTrue(axis.min() <= value && value <= axis.max());
            }
            for (Stretch one : axis.breaks()) {
                assertTrue(one.length() > shown / 4, one + " in " + axis);
            }
            broken += axis.breaks().isEmpty() ? 0 : 1;
        }
        assertTrue(broken > 40, "only " + broken + " broken");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void lawABrokenScaleIsMonotoneAndItsOwnInverse(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            NumberScale scale = scale(NumberBreaks.of(values(random), 3));
            assertEquals(scale.bottomPx(), scale.y(scale.min()), 1e-6);
            assertEquals(scale.topPx(), scale.y(scale.max()), 1e-6);
            double last = Double.POSITIVE_INFINITY;
            for (int step = 0; step <= 200; step++) {
                double value = scale.value(scale.bottomPx() - step * (scale.bottomPx() - scale.topPx()) / 200);
                double y = scale.y(value);
                assertEquals(scale.bottomPx() - step * (scale.bottomPx() - scale.topPx()) / 200, y, 1e-5);
                assertTrue(y < last);
                last = y;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void lawTicksLieInsideOfTheSegments(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            NumberScale scale = scale(NumberBreaks.of(values(random), 3));
            int room = 3 + random.nextInt(10);
            List<NumberTick> ticks = NumberTicks.of(scale, room);
            assertTrue(ticks.size() <= room);
            for (NumberTick tick : ticks) {
                assertTrue(scale.segments().stream()
                        .anyMatch(part -> tick.value() >= part.from() && tick.value() <= part.to()));
            }
        }
    }

    @Test
    void equalDifferencesAreEqualHeightsOnBothSidesOfABreak() {
        NumberScale scale = NumberScale.broken(0, 171_000, 0, 240, List.of(new Stretch(6000, 169_000)), 20);
        assertEquals(scale.y(1000) - scale.y(2000), scale.y(169_500) - scale.y(170_500), 1e-9);
        assertEquals(20, scale.y(6000) - scale.y(169_000), 1e-9);
    }

    @Test
    void withoutBreaksABrokenScaleIsLinear() {
        NumberScale broken = NumberScale.broken(0, 6000, 0, 240, List.of(), 20);
        NumberScale linear = NumberScale.linear(0, 6000, 0, 240);
        for (double value : new double[] {-50, 0, 17, 6000, 8000}) {
            assertEquals(linear.y(value), broken.y(value), 1e-9);
        }
        assertEquals(NumberTicks.of(linear, 6), NumberTicks.of(broken, 6));
    }

    @Test
    void breaksOutsideOfTheirPlaceAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Stretch(3, 3));
        List<Stretch> touching = List.of(new Stretch(0, 3));
        assertThrows(IllegalArgumentException.class, () -> NumberScale.broken(0, 10, 0, 100, touching, 10));
        List<Stretch> high = List.of(new Stretch(2, 3), new Stretch(4, 5));
        assertThrows(IllegalArgumentException.class, () -> NumberScale.broken(0, 10, 0, 100, high, 50));
        assertFalse(NumberScale.broken(0, 10, 0, 100, high, 20).breaks().isEmpty());
    }

    private static NumberScale scale(NumberBreaks axis) {
        double max = axis.max() > axis.min() ? axis.max() : axis.min() + 1;
        return NumberScale.broken(axis.min(), max, 10, 310, axis.breaks(), 20);
    }

    private static List<Double> values(Random random) {
        List<Double> values = new ArrayList<>();
        int groups = 1 + random.nextInt(4);
        for (int group = 0; group < groups; group++) {
            double centre = (random.nextInt(5) == 0 ? -1 : 1) * Math.pow(10, 1 + random.nextDouble() * 5);
            for (int i = 0; i <= random.nextInt(4); i++) {
                values.add((double) Math.round(centre * (1 + random.nextDouble() * 0.05)));
            }
        }
        return values;
    }
}
