package org.isnad.curation.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.isnad.curation.Curation;
import org.isnad.curation.Outcome;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.Test;

final class NewEntriesTest {
    private static final LoadedDataset SHIPPED = ((Loaded) DatasetReader.readShipped()).dataset();
    private static final Dataset DATASET = SHIPPED.whole();

    @Test
    void whatIsKnownByThatNameInEitherLanguageIsNoSecondOne() {
        var category = DATASET.categories().getFirst();
        for (String name : new String[] {
            category.labels().ar(), " " + category.labels().en().orElseThrow() + " "
        }) {
            assertEquals(new NewEntries.Named<>(category.id(), Optional.empty()), NewEntries.category(name, DATASET));
        }
        var series = DATASET.series().getFirst();
        assertEquals(
                series.id(), NewEntries.series(series.labels().ar(), DATASET).id());
        var question = DATASET.questions().getFirst();
        assertEquals(
                Optional.empty(),
                NewEntries.question(question.text().ar(), DATASET).made());
    }

    @Test
    void anythingElseIsMadeUnderAnIdOfItsOwn() {
        Curation now = Curation.of(DATASET, SHIPPED.texts());
        var first = NewEntries.category("فئة", DATASET);
        Curation with = assertInstanceOf(
                        Outcome.Done.class, now.apply(first.made().orElseThrow()))
                .after();
        var second = NewEntries.category("فئة أخرى", with.dataset());
        assertTrue(!first.id().equals(second.id()) && second.made().isPresent());
        assertEquals(first.id(), NewEntries.category("فئة", with.dataset()).id());
        assertEquals(
                DATASET.categories().size() + 1, with.dataset().categories().size());
    }
}
