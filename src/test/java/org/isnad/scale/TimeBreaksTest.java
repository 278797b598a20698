package org.isnad.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.isnad.scale.TimeBreaks.Stretch;
import org.junit.jupiter.api.Test;

class TimeBreaksTest {
    private static final TimeBreaks TWO = new TimeBreaks(List.of(new Stretch(100, 400), new Stretch(500, 900)), 20);

    @Test
    void aDayStaysADayOutsideAndEachStretchIsAsShort() {
        assertEquals(50, TWO.axisDay(50));
        assertEquals(100, TWO.axisDay(100));
        assertEquals(110, TWO.axisDay(250), 1e-9);
        assertEquals(120, TWO.axisDay(400), 1e-9);
        assertEquals(220, TWO.axisDay(500), 1e-9);
        assertEquals(240, TWO.axisDay(900), 1e-9);
        assertEquals(340, TWO.axisDay(1000), 1e-9);
        assertTrue(TWO.hides(101));
        assertFalse(TWO.hides(100));
        assertFalse(TWO.hides(450));
    }

    /** Over many data sets: monotone, with an inverse, breaks only where nothing begins or ends, and a shorter axis. */
    @Test
    void theMapIsMonotoneHasAnInverseAndHidesNothing() {
        int broken = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            long[] days = days(random);
            TimeBreaks breaks = TimeBreaks.between(days);
            for (long day : days) {
                assertFalse(breaks.hides((double) day), "seed " + seed);
            }
            long first = Arrays.stream(days).min().orElseThrow();
            long last = Arrays.stream(days).max().orElseThrow();
            double before = Double.NEGATIVE_INFINITY;
            for (double day = first - 500; day <= last + 500; day += (last - first + 1000) / 997.0) {
                double axis = breaks.axisDay(day);
                assertTrue(axis > before, "seed " + seed);
                assertEquals(day, breaks.day(axis), 1e-6, "seed " + seed);
                before = axis;
            }
            if (!breaks.stretches().isEmpty()) {
                broken++;
                double shown = breaks.axisDay((double) last) - breaks.axisDay((double) first);
                assertTrue(shown < last - first, "seed " + seed);
                for (Stretch one : breaks.stretches()) {
                    assertTrue(one.days() > 2 * breaks.shownDays() - 2, "seed " + seed);
                    // Room at both sides for the ends of marks.
                    assertTrue(
                            Arrays.stream(days)
                                    .allMatch(day -> day <= one.fromDay() - breaks.shownDays() * 0.29
                                            || day >= one.toDay() + breaks.shownDays() * 0.29),
                            "seed " + seed);
                }
            }
        }
        assertTrue(broken > 100, broken + " of 300 have breaks");
    }

    private static long[] days(Random random) {
        int clusters = 1 + random.nextInt(5);
        return random.longs(2 + random.nextInt(60))
                .map(any -> Math.floorMod(any, clusters) * 3000L + Math.floorMod(any / 7, 400))
                .toArray();
    }

    @Test
    void aScaleIsStableWhileItsViewMoves() {
        double width = TWO.axisDay(950) - TWO.axisDay(50);
        TimeScale first = new TimeScale(50, 950, 0, 1000, Direction.LEFT_TO_RIGHT, TWO);
        for (double moved = 0; moved < 200; moved += 7) {
            double from = TWO.day(TWO.axisDay(50) + moved);
            TimeScale next =
                    new TimeScale(from, TWO.day(TWO.axisDay(from) + width), 0, 1000, Direction.LEFT_TO_RIGHT, TWO);
            assertEquals(first.pxPerDay(), next.pxPerDay(), 1e-9);
            double shift = moved * first.pxPerDay();
            for (double day : new double[] {0, 100, 250, 450, 700, 1000}) {
                assertEquals(first.x(day) - shift, next.x(day), 1e-6);
                assertEquals(day, next.day(next.x(day)), 1e-6);
            }
        }
    }

    @Test
    void bothDirectionsAreMirrorImages() {
        TimeScale ltr = new TimeScale(50, 950, 0, 1000, Direction.LEFT_TO_RIGHT, TWO);
        TimeScale rtl = new TimeScale(50, 950, 0, 1000, Direction.RIGHT_TO_LEFT, TWO);
        for (double day = 0; day < 1000; day += 13) {
            assertEquals(1000 - ltr.x(day), rtl.x(day), 1e-9);
            assertEquals(day, rtl.day(rtl.x(day)), 1e-6);
        }
    }

    @Test
    void withoutLongStretchesThereAreNone() {
        assertSame(TimeBreaks.NONE, TimeBreaks.between(new long[] {}));
        assertSame(TimeBreaks.NONE, TimeBreaks.between(new long[] {5}));
        assertSame(
                TimeBreaks.NONE,
                TimeBreaks.between(java.util.stream.LongStream.range(0, 1000).toArray()));
        assertSame(TimeBreaks.NONE, TimeBreaks.between(new long[] {0, 1000}));
        assertThrows(IllegalArgumentException.class, () -> new TimeBreaks(List.of(new Stretch(0, 10)), 10));
    }

    /** Two records of neighbouring days once had a break that ended before it began. */
    @Test
    void fewDaysCloseTogetherHaveBreaksOrNoneButNeverFail() {
        Random random = new Random(4);
        for (int n = 0; n < 5000; n++) {
            long[] days = random.longs(random.nextInt(2, 6), 0, random.nextInt(1, 40) + 1)
                    .map(day -> day + 18689)
                    .toArray();
            TimeBreaks breaks = TimeBreaks.between(days);
            breaks.stretches().forEach(one -> assertTrue(one.days() > breaks.shownDays()));
        }
        assertEquals(TimeBreaks.NONE, TimeBreaks.between(new long[] {18689, 18690}));
    }
}
