package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Place;
import org.junit.jupiter.api.Test;

final class TypedNamesTest {
    private final Dataset shipped =
            ((Loaded) DatasetReader.readShipped()).dataset().dataset();

    @Test
    void namesStandBetweenCommasOfBothScripts() {
        assertEquals(List.of("ترامب", "الكاظمي", "Iran"), TypedNames.in(" ترامب،  الكاظمي ؛ Iran , "));
        assertEquals(List.of(), TypedNames.in(" ، "));
    }

    @Test
    void aKnownNameIsFoundInBothLanguagesAndByItsAliases() {
        Actor actor = shipped.actors().stream()
                .filter(one -> one.labels().en().isPresent() && !one.aliases().isEmpty())
                .findFirst()
                .orElseThrow();
        for (String name : List.of(
                actor.labels().ar(),
                actor.labels().en().orElseThrow().toUpperCase(Locale.ROOT),
                actor.aliases().getFirst())) {
            TypedNames.Read<ActorId> read = TypedNames.actors(name, shipped);
            assertEquals(List.of(actor.id()), read.ids(), name);
            assertEquals(List.of(), read.made(), name);
        }
    }

    @Test
    void aNewNameMakesAnEntryOnce() {
        TypedNames.Read<ActorId> read = TypedNames.actors("جهة جديدة، طرف آخر، جهة جديدة", shipped);
        assertEquals(List.of(new ActorId("actor"), new ActorId("actor-2")), read.ids());
        assertEquals(
                List.of("جهة جديدة", "طرف آخر"),
                read.made().stream()
                        .map(edit -> ((ListEdit.PutActor) edit).actor().labels())
                        .map(Bilingual::ar)
                        .toList());
        Curation now = Curation.of(shipped, Map.of());
        for (ListEdit edit : read.made()) {
            now = ((Outcome.Done) now.apply(edit)).after();
        }
        assertEquals(List.of(), TypedNames.actors("جهة جديدة", now.dataset()).made(), "it is known from then on");
    }

    @Test
    void placesAreFoundAndMadeTheSameWay() {
        Place place = shipped.places().getFirst();
        var read = TypedNames.places(place.labels().ar() + "، موضع لم يذكر", shipped);
        assertEquals(place.id(), read.ids().getFirst());
        assertEquals(1, read.made().size());
        assertEquals(
                Optional.of("موضع لم يذكر"),
                read.made().stream()
                        .map(edit -> ((ListEdit.PutPlace) edit).place().labels().ar())
                        .findFirst());
    }
}
