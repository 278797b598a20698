package org.isnad.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.junit.jupiter.api.Test;

final class ViewHistoryTest {
    private static final DayRange ALL = new DayRange(-30, 1030);
    private static final DayRange EARLY = new DayRange(100, 200);
    private static final DayRange LATE = new DayRange(700, 900);

    private final RecordId first = new RecordId("e1");
    private final RecordId second = new RecordId("e2");
    private final ArticleId article = new ArticleId("a1");
    private final Anchor words = new Anchor(article, 1, "words", "", "");
    private final Viewport viewport = new Viewport(new DayRange(0, 1000));
    private final Navigation navigation = new Navigation(viewport);

    private void select(RecordId record) {
        navigation.follow(navigation.place().withSelected(Optional.of(record)));
    }

    private void assertAt(DayRange range, Optional<RecordId> selected) {
        assertEquals(range.fromDay(), viewport.range().fromDay(), 1e-9);
        assertEquals(range.toDay(), viewport.range().toDay(), 1e-9);
        assertEquals(selected, navigation.place().selected());
    }

    @Test
    void backReturnsToWhereOneWasViewAndSelectionTogether() {
        viewport.motion().fit(EARLY);
        select(first);
        viewport.motion().fit(LATE);
        select(second);
        navigation.back();
        assertAt(LATE, Optional.of(first));
        navigation.back();
        assertAt(EARLY, Optional.of(first));
        navigation.back();
        assertAt(EARLY, Optional.empty());
        navigation.back();
        assertAt(ALL, Optional.empty());
        assertFalse(navigation.canGoBackProperty().get());
        navigation.forward();
        navigation.forward();
        assertAt(EARLY, Optional.of(first));
        assertTrue(navigation.canGoForwardProperty().get());
    }

    @Test
    void aNewPlaceEndsTheWayForward() {
        viewport.motion().fit(EARLY);
        navigation.back();
        select(first);
        assertFalse(navigation.canGoForwardProperty().get());
        navigation.forward();
        assertAt(ALL, Optional.of(first));
    }

    @Test
    void manyLittleStepsAreOnePlace() {
        for (int i = 0; i < 30; i++) {
            viewport.zoomAt(1.1, 300);
            viewport.panBy(2);
        }
        navigation.back();
        assertAt(ALL, Optional.empty());
        assertFalse(navigation.canGoBackProperty().get());
    }

    @Test
    void stepsOnEitherSideOfASelectionAreTwoPlaces() {
        viewport.fit(EARLY);
        select(first);
        viewport.panBy(50);
        navigation.back();
        assertAt(EARLY, Optional.of(first));
    }

    @Test
    void aViewThatFollowsASelectionBelongsToIt() {
        viewport.motion().fit(EARLY);
        navigation.follow(navigation.place().withSelected(Optional.of(first)).withRange(viewport.showing(800)));
        assertAt(new DayRange(750, 850), Optional.of(first));
        navigation.back();
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
        navigation.back();
        pulses.finish();
        assertAt(EARLY, Optional.empty());
        navigation.back();
        pulses.finish();
        assertAt(ALL, Optional.empty());
    }

    @Test
    void whatIsTheSameIsNoPlace() {
        viewport.motion().fitAll();
        navigation.follow(navigation.place().withSelected(Optional.empty()));
        assertFalse(navigation.canGoBackProperty().get());
    }

    @Test
    void aNewDataSetForgetsAll() {
        select(first);
        navigation.back();
        navigation.forward();
        viewport.motion().fit(EARLY);
        navigation.begin(navigation.place());
        assertFalse(navigation.canGoBackProperty().get());
        assertFalse(navigation.canGoForwardProperty().get());
        navigation.back();
        assertAt(EARLY, Optional.of(first));
    }

    @Test
    void noMoreAreKeptThanCanBeRemembered() {
        for (int i = 0; i < ViewHistory.KEPT + 50; i++) {
            select(i % 2 == 0 ? first : second);
        }
        int steps = 0;
        while (navigation.canGoBackProperty().get()) {
            navigation.back();
            steps++;
        }
        assertEquals(ViewHistory.KEPT, steps);
    }

    @Test
    void everythingThatOneActChangesIsOneChangeOfPlace() {
        List<Place> places = new ArrayList<>();
        navigation.placeProperty().subscribe((before, now) -> places.add(now));
        Place wanted = new Place(LATE, Optional.of(second), 2, Optional.of(article), Optional.of(words));
        navigation.follow(wanted);
        assertEquals(List.of(wanted), places);
        assertEquals(LATE, viewport.range());
    }

    @Test
    void theRangeOfAPlaceIsWhereTheViewLeadsToEvenBeforeItArrives() {
        HandPulses pulses = new HandPulses();
        viewport.motion().setPulses(pulses);
        List<Place> places = new ArrayList<>();
        navigation.placeProperty().subscribe((before, now) -> places.add(now));
        navigation.go(Place.of(LATE));
        assertEquals(ALL, viewport.range());
        assertEquals(LATE, navigation.place().range());
        pulses.pass(0);
        pulses.finish();
        assertEquals(LATE, viewport.range());
        assertEquals(1, places.size());
    }

    @Test
    void goingBackRestoresArticleCitationAndWords() {
        Place there = new Place(EARLY, Optional.of(first), 1, Optional.of(article), Optional.of(words));
        navigation.follow(there);
        select(second);
        navigation.back();
        assertEquals(there, navigation.place());
    }

    @Test
    void anotherArticleOrCitationIsNoPlaceOfItsOwn() {
        select(first);
        navigation.follow(navigation.place().withSource(1, article));
        navigation.follow(navigation.place().withArticle(Optional.of(new ArticleId("other"))));
        navigation.back();
        assertAt(ALL, Optional.empty());
        navigation.forward();
        assertEquals(Optional.of(new ArticleId("other")), navigation.place().article());
        assertEquals(1, navigation.place().source());
    }

    @Test
    void whatHasGoneFromTheDataGoesFromEveryPlace() {
        select(first);
        select(second);
        select(first);
        navigation.revise(
                place -> place.selected().equals(Optional.of(first)) ? place.withSelected(Optional.empty()) : place);
        assertAt(ALL, Optional.empty());
        navigation.back();
        assertAt(ALL, Optional.of(second));
        navigation.back();
        assertAt(ALL, Optional.empty());
    }

    @Test
    void theViewStaysWhereItIsWhenTheDataChanges() {
        navigation.go(Place.of(EARLY));
        viewport.reviseData(new DayRange(0, 2000));
        assertAt(EARLY, Optional.empty());
        viewport.reviseData(new DayRange(300, 2000));
        assertEquals(100, viewport.range().days(), 1e-9);
        assertEquals(viewport.limits().fromDay(), viewport.range().fromDay(), 1e-9);
        assertEquals(viewport.range(), navigation.place().range());
    }
}
