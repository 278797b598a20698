package org.isnad.curation.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.curation.MarkedWords;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Anchor;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;

final class LikelyDuplicatesTest {
    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();

    private Optional<MarkedWords> words(Anchor anchor) {
        return shipped.evidence().of(anchor) instanceof Resolution.Resolved(var range)
                ? Optional.of(new MarkedWords(anchor.article(), anchor.paragraph(), range))
                : Optional.empty();
    }

    private List<LikelyDuplicates.Pair> with(Event added) {
        List<Event> events = new ArrayList<>(shipped.whole().events());
        events.add(added);
        Dataset dataset = shipped.whole().withEvents(events);
        return LikelyDuplicates.of(dataset, this::words).stream()
                .filter(pair -> pair.second().equals(added.id()))
                .toList();
    }

    @Test
    void theSameWordsOfTheSameDayAreOneEventMadeTwice() {
        Event first = shipped.whole().events().getFirst();
        Event again = first.withId(new RecordId("again")).withTitle(new Bilingual("شيء آخر", Optional.empty()));
        assertTrue(with(again).contains(new LikelyDuplicates.Pair(first.id(), again.id(), true)));
        assertEquals(List.of(), with(again.withDate(Edtf.parse("1999-01-01"))), "another day is another event");
    }

    @Test
    void titlesThatAreAlikeAreOfferedWhateverTheyRestOn() {
        Event first = shipped.whole().events().getFirst();
        Event again = first.withId(new RecordId("again"))
                .withCitations(List.of())
                .withTitle(new Bilingual("مرة أخرى " + first.title().ar(), Optional.empty()));
        assertTrue(with(again).contains(new LikelyDuplicates.Pair(first.id(), again.id(), false)));
        assertEquals(List.of(), with(again.withTitle(new Bilingual("كلام آخر تمامًا", Optional.empty()))));
    }

    @Test
    void theShippedDataSetOffersFew() {
        int offered = LikelyDuplicates.of(shipped.whole(), this::words).size();
        assertTrue(offered <= 12, () -> offered + " pairs");
    }
}
