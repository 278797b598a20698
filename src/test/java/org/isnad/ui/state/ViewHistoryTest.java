package org.isnad.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.isnad.model.RecordId;
import org.junit.jupiter.api.Test;

final class ViewHistoryTest {
    private static final DayRange ALL = new DayRange(-30, 1030);
    private static final DayRange EARLY = new DayRange(100, 200);
    private static final DayRange LATE = new DayRange(700, 900);

    private final RecordId first = new RecordId("e1");
    private final RecordId second = new RecordId("e2");
    private final Viewport viewport = new Viewport(new DayRange(0, 1000));
    private final Selection selection = new Selection();
    private final ViewHistory history = new ViewHistory(viewport, selection);

    private void assertAt(DayRange range, Optional<RecordId> selected) {
        assertEquals(range.fromDay(), viewport.range().fromDay(), 1e-9);
        assertEquals(range.toDay(), viewport.range().toDay(), 1e-9);
        assertEquals(selected, selection.selected());
    }

    @Test
    void backReturnsToWhereOneWasViewAndSelectionTogether() {
        viewport.motion().fit(EARLY);
        selection.select(first);
        viewport.motion().fit(LATE);
        selection.select(second);
        history.back();
        assertAt(LATE, Optional.of(first));
        history.back();
        assertAt(EARLY, Optional.of(first));
        history.back();
        assertAt(EARLY, Optional.empty());
        history.back();
        assertAt(ALL, Optional.empty());
        assertFalse(history.canGoBackProperty().get());
        history.forward();
        history.forward();
        assertAt(EARLY, Optional.of(first));
        assertTrue(history.canGoForwardProperty().get());
    }

    @Test
    void aNewPlaceEndsTheWayForward() {
        viewport.motion().fit(EARLY);
        history.back();
        selection.select(first);
        assertFalse(history.canGoForwardProperty().get());
        history.forward();
        assertAt(ALL, Optional.of(first));
    }

    @Test
    void manyLittleStepsAreOnePlace() {
        for (int i = 0; i < 30; i++) {
            viewport.zoomAt(1.1, 300);
            viewport.panBy(2);
        }
        history.back();
        assertAt(ALL, Optional.empty());
        assertFalse(history.canGoBackProperty().get());
    }

    @Test
    void stepsOnEitherSideOfASelectionAreTwoPlaces() {
        viewport.fit(EARLY);
        selection.select(first);
        viewport.panBy(50);
        history.back();
        assertAt(EARLY, Optional.of(first));
    }

    @Test
    void aViewThatFollowsASelectionBelongsToIt() {
        viewport.motion().fit(EARLY);
        selection
                .selectedProperty()
                .subscribe((before, now) -> viewport.motion().reveal(800));
        selection.select(first);
        assertAt(new DayRange(750, 850), Optional.of(first));
        history.back();
        assertAt(EARLY, Optional.empty());
    }

    @Test
    void goingBackIsToThePlaceThatAMovementLedTo() {
        HandPulses pulses = new HandPulses();
        viewport.motion().setPulses(pulses);
        viewport.motion().fit(EARLY);
        pulses.pass(0);
        viewport.motion().fit(LATE);
        pulses.finish();
        history.back();
        pulses.finish();
        assertAt(EARLY, Optional.empty());
        history.back();
        pulses.finish();
        assertAt(ALL, Optional.empty());
    }

    @Test
    void whatIsTheSameIsNoPlace() {
        viewport.motion().fitAll();
        selection.clear();
        assertFalse(history.canGoBackProperty().get());
    }

    @Test
    void aNewDataSetForgetsAll() {
        selection.select(first);
        history.back();
        history.forward();
        viewport.motion().fit(EARLY);
        history.reset();
        assertFalse(history.canGoBackProperty().get());
        assertFalse(history.canGoForwardProperty().get());
        history.back();
        assertAt(EARLY, Optional.of(first));
    }

    @Test
    void noMoreAreKeptThanCanBeRemembered() {
        for (int i = 0; i < ViewHistory.KEPT + 50; i++) {
            selection.select(i % 2 == 0 ? first : second);
        }
        int steps = 0;
        while (history.canGoBackProperty().get()) {
            history.back();
            steps++;
        }
        assertEquals(ViewHistory.KEPT, steps);
    }
}
