package org.isnad.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ViewMotionTest {
    private final Viewport viewport = new Viewport(new DayRange(0, 1000));
    private final HandPulses pulses = new HandPulses();

    @BeforeEach
    void start() {
        viewport.motion().setPulses(pulses);
        viewport.fit(new DayRange(200, 600));
    }

    private void half() {
        pulses.pass(0);
        pulses.pass(ViewMotion.DURATION_NANOS / 2);
    }

    @Test
    void aMovementPassesWhatLiesBetweenAndArrivesExactly() {
        viewport.motion().fit(new DayRange(300, 400));
        assertEquals(new DayRange(200, 600), viewport.range(), "nothing jumps");
        assertEquals(new DayRange(300, 400), viewport.destination().range());
        half();
        double days = viewport.range().days();
        assertTrue(days > 100 && days < 400, "" + viewport.range());
        pulses.finish();
        assertEquals(new DayRange(300, 400), viewport.range());
    }

    @Test
    void theDayUnderThePointerStaysAllTheWay() {
        viewport.motion().zoomAt(8, 300);
        pulses.pass(0);
        while (pulses.moving()) {
            pulses.pass(16_000_000);
            DayRange range = viewport.range();
            assertEquals(0.25, (300 - range.fromDay()) / range.days(), 1e-9, "" + range);
        }
    }

    @Test
    void everyStretchOnTheWayLiesInsideTheLimits() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            double from = random.nextDouble(-200, 1100);
            viewport.motion().fit(new DayRange(from, from + random.nextDouble(1, 1500)));
            for (int frame = 0; frame < random.nextInt(20); frame++) {
                pulses.pass(16_000_000);
                DayRange range = viewport.range();
                assertTrue(range.fromDay() >= -30 - 1e-9 && range.toDay() <= 1030 + 1e-9, "" + range);
                assertTrue(range.days() >= Viewport.MIN_DAYS - 1e-9, "" + range);
            }
        }
    }

    @Test
    void aNewMovementBeginsWithWhatIsShown() {
        viewport.motion().fit(new DayRange(700, 800));
        half();
        DayRange shown = viewport.range();
        viewport.motion().fit(new DayRange(0, 100));
        assertEquals(shown, viewport.range());
        pulses.pass(0);
        assertEquals(shown, viewport.range());
        pulses.finish();
        assertEquals(new DayRange(0, 100), viewport.range());
    }

    @Test
    void stepsAddUpHoweverQuicklyTheyCome() {
        viewport.motion().zoomAt(2, 400);
        pulses.pass(0);
        viewport.motion().zoomAt(2, 400);
        viewport.motion().panBy(10);
        pulses.finish();
        assertEquals(new DayRange(360, 460), viewport.range());
    }

    @Test
    void theHandTakesOverFromWhatIsShown() {
        viewport.motion().fit(new DayRange(700, 800));
        half();
        DayRange shown = viewport.range();
        viewport.panBy(1);
        assertEquals(shown.shifted(1), viewport.range());
        assertFalse(pulses.moving());
        assertEquals(viewport.range(), viewport.destination().range());
    }

    @Test
    void haltingStaysWhereOneIs() {
        viewport.motion().fit(new DayRange(700, 800));
        half();
        DayRange shown = viewport.range();
        viewport.halt();
        assertFalse(pulses.moving());
        assertEquals(shown, viewport.range());
        assertEquals(shown, viewport.destination().range());
    }

    @Test
    void withLessMotionEverythingArrivesAtOnce() {
        viewport.motion().reducedProperty().set(true);
        assertFalse(viewport.motion().visible());
        viewport.motion().fit(new DayRange(300, 400));
        assertFalse(pulses.moving());
        assertEquals(new DayRange(300, 400), viewport.range());
    }

    @Test
    void withoutPulsesEverythingArrivesAtOnce() {
        Viewport still = new Viewport(new DayRange(0, 1000));
        still.motion().fit(new DayRange(300, 400));
        assertEquals(new DayRange(300, 400), still.range());
    }

    @Test
    void theEaseIsQuickAtFirstAndEndsAtTheEnd() {
        assertEquals(0, Glide.eased(0));
        assertEquals(0.875, Glide.eased(0.5), 1e-12);
        assertEquals(1, Glide.eased(1));
        assertEquals(1, Glide.eased(7));
        for (double time = 0; time < 1; time += 0.05) {
            assertTrue(Glide.eased(time + 0.05) > Glide.eased(time));
        }
    }

    @Test
    void zoomingLooksEven() {
        Glide glide = new Glide(new DayRange(0, 1600), new DayRange(0, 100));
        assertEquals(800, glide.at(0.25).days(), 1e-9);
        assertEquals(400, glide.at(0.5).days(), 1e-9);
        assertEquals(new DayRange(50, 150), new Glide(new DayRange(0, 100), new DayRange(100, 200)).at(0.5));
    }
}
