package org.isnad.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.scale.TimeBreaks;
import org.junit.jupiter.api.Test;

final class ViewportTest {
    private final Viewport viewport = new Viewport(new DayRange(0, 1000));

    @Test
    void showsAllDataWithAMarginAtFirst() {
        assertEquals(new DayRange(-30, 1030), viewport.range());
    }

    @Test
    void aDayStaysWhereItIsWhenZooming() {
        viewport.fit(new DayRange(200, 600));
        viewport.zoomAt(2, 300);
        // A quarter of the way before and after.
        assertEquals(new DayRange(250, 450), viewport.range());
        viewport.zoomAt(0.5, 300);
        assertEquals(new DayRange(200, 600), viewport.range());
    }

    @Test
    void staysWithinItsLimitsWhateverIsAsked() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            double day = random.nextDouble(-3000, 4000);
            switch (random.nextInt(4)) {
                case 0 -> viewport.zoomAt(Math.exp(random.nextDouble(-6, 6)), day);
                case 1 -> viewport.panBy(day);
                case 2 -> viewport.fit(new DayRange(day, day + random.nextDouble(0.1, 5000)));
                default -> viewport.reveal(day);
            }
            DayRange range = viewport.range();
            assertTrue(range.fromDay() >= -30 - 1e-9 && range.toDay() <= 1030 + 1e-9, "" + range);
            assertTrue(range.days() >= Viewport.MIN_DAYS - 1e-9, "" + range);
        }
    }

    @Test
    void overBreaksTheZoomStaysAndADayKeepsItsPlace() {
        TimeBreaks breaks = new TimeBreaks(List.of(new TimeBreaks.Stretch(200, 700)), 50);
        DayRange limits = viewport.limits();
        viewport.setBreaks(breaks);
        assertEquals(limits, viewport.range(), "all of it stays in view");
        assertEquals(limits, viewport.limits());

        viewport.fit(new DayRange(100, 300));
        double shown = viewport.range().onAxis(breaks).days();
        for (double days : new double[] {30, 40, -20, 100, -60}) {
            double from = breaks.axisDay(viewport.range().fromDay());
            viewport.panBy(days);
            assertEquals(shown, viewport.range().onAxis(breaks).days(), 1e-9);
            assertEquals(from + days, breaks.axisDay(viewport.range().fromDay()), 1e-9);
        }
        viewport.fit(new DayRange(100, 800));
        DayRange before = viewport.range().onAxis(breaks);
        viewport.zoomAt(2, 150);
        DayRange after = viewport.range().onAxis(breaks);
        assertEquals(before.days() / 2, after.days(), 1e-9);
        assertEquals((150 - before.fromDay()) / before.days(), (150 - after.fromDay()) / after.days(), 1e-9);
        viewport.fitAll();
        assertEquals(limits, viewport.range());
    }

    @Test
    void threeDaysAreTheLeast() {
        viewport.zoomAt(1e9, 500);
        assertEquals(3, viewport.range().days(), 1e-9);
        assertEquals(500, viewport.range().middle(), 20);
        viewport.fit(new DayRange(100, 100.5));
        assertEquals(new DayRange(98.75, 101.75), viewport.range());
    }

    @Test
    void panningStopsAtTheEnds() {
        viewport.fit(new DayRange(100, 200));
        viewport.panBy(-1e6);
        assertEquals(new DayRange(-30, 70), viewport.range());
        viewport.panBy(1e6);
        assertEquals(new DayRange(930, 1030), viewport.range());
        viewport.toOldest();
        assertEquals(new DayRange(-30, 70), viewport.range());
        viewport.toNewest();
        assertEquals(new DayRange(930, 1030), viewport.range());
    }

    @Test
    void revealMovesOnlyWhenNeeded() {
        viewport.fit(new DayRange(100, 200));
        viewport.reveal(150);
        assertEquals(new DayRange(100, 200), viewport.range());
        viewport.reveal(400);
        assertEquals(new DayRange(350, 450), viewport.range());
    }

    @Test
    void aChangeIsOneEvent() {
        List<DayRange> seen = new ArrayList<>();
        viewport.rangeProperty().addListener((property, before, now) -> seen.add(now));
        viewport.fit(new DayRange(100, 200));
        viewport.fitAll();
        assertEquals(List.of(new DayRange(100, 200), new DayRange(-30, 1030)), seen);
    }

    @Test
    void aSingleDayOfDataStillMakesARange() {
        viewport.setData(new DayRange(18506, 18507));
        assertEquals(new DayRange(18505, 18508), viewport.range());
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> viewport.zoomAt(0, 1));
        assertThrows(IllegalArgumentException.class, () -> viewport.zoomAt(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new DayRange(5, 5));
    }
}
