package org.isnad.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.columns.LaneGrouping;
import org.isnad.columns.LaneKind;
import org.isnad.curation.RecordEdit;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.model.ActorId;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.junit.jupiter.api.Test;

final class LaneMoveTest {
    private final Dataset dataset =
            ((Loaded) DatasetReader.readShipped()).dataset().dataset();
    private final List<ActorId> actors =
            dataset.actors().stream().map(actor -> actor.id()).toList();

    private Event of(ActorId... who) {
        return dataset.events().getFirst().withActors(List.of(who));
    }

    private Optional<RecordEdit> move(LaneKind kind, Event event, String from, String to) {
        return new LaneMove(kind, from, to).of(event, dataset);
    }

    @Test
    void anEventLeavesOneActorForAnotherAndKeepsTheOthers() {
        Event event = of(actors.get(0), actors.get(1));
        String first = actors.get(0).value();
        String third = actors.get(2).value();
        assertEquals(
                Optional.of(new RecordEdit.Actors(event.id(), List.of(actors.get(2), actors.get(1)))),
                move(LaneKind.ACTOR, event, first, third));
        assertEquals(
                Optional.of(new RecordEdit.Actors(event.id(), List.of(actors.get(1)))),
                move(LaneKind.ACTOR, event, first, actors.get(1).value()),
                "who takes part already takes part once");
    }

    @Test
    void theLaneOfTheRestIsLeftByGettingAnActorAndReachedByLosingAll() {
        Event nobody = of();
        assertEquals(
                Optional.of(new RecordEdit.Actors(nobody.id(), List.of(actors.get(0)))),
                move(LaneKind.ACTOR, nobody, LaneGrouping.REST, actors.get(0).value()));
        Event somebody = of(actors.get(0));
        assertEquals(
                Optional.of(new RecordEdit.Actors(somebody.id(), List.of())),
                move(LaneKind.ACTOR, somebody, actors.get(0).value(), LaneGrouping.REST));
    }

    @Test
    void aCategoryIsAnotherAndItsOwnLaneChangesNothing() {
        Event event = dataset.events().getFirst();
        String own = event.category().value();
        String other = dataset.categories().stream()
                .map(category -> category.id().value())
                .filter(id -> !id.equals(own))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Optional.of(new RecordEdit.Category(List.of(event.id()), new CategoryId(other))),
                move(LaneKind.CATEGORY, event, own, other));
        assertEquals(Optional.empty(), move(LaneKind.CATEGORY, event, own, own));
        assertEquals(Optional.empty(), move(LaneKind.ARTICLE, event, "000", "001"));
    }
}
