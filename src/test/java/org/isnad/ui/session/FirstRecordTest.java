package org.isnad.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.SourceMap;
import org.isnad.curation.article.NewDataset;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.StartCategories;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.revision.Revision;
import org.isnad.time.Edtf;
import org.isnad.ui.state.PlotSettings;
import org.junit.jupiter.api.Test;

/** A data set that begins without a record. */
final class FirstRecordTest {
    private final Session session = new Session(new PlotSettings(LabelSettings.DEFAULT));

    private static Event event(Dataset dataset, String id, String date) {
        return new Event(
                new RecordId(id),
                Edtf.parse(date),
                new DateBasis.External(),
                new Bilingual("حدث", Optional.empty()),
                Optional.empty(),
                dataset.categories().getFirst().id(),
                List.of(),
                List.of(),
                List.of(),
                Status.REPORTED,
                List.of(),
                Foreign.NONE);
    }

    private void revise(Dataset after) {
        OpenDocument before = session.document().orElseThrow();
        session.revise(Revision.between(before, before.edited(after, Map.of(), SourceMap.NOWHERE, ArticleSource.NONE)));
    }

    @Test
    void itsFirstRecordsComeIntoView() {
        Dataset empty = NewDataset.of("mine", new Bilingual("بياناتي", Optional.empty()), StartCategories.all());
        session.show(
                OpenDocument.opened(LoadedDataset.made(empty, Map.of(), ""), new Origin.Shipped(), ArticleSource.NONE));
        revise(empty.withEvents(List.of(event(empty, "a", "2021-03-03"))));
        session.recordNavigation().select("a");
        double day = (double) Edtf.parse("2021-03-03").bounds().fromDay();
        assertTrue(
                session.place().range().contains(day),
                () -> "" + session.place().range());
        revise(empty.withEvents(List.of(event(empty, "a", "2021-03-03"), event(empty, "b", "2021-05-20"))));
        session.recordNavigation().select("b");
        assertEquals(2, session.open().orElseThrow().dataset().events().size());
        assertTrue(session.place().range().contains((double)
                Edtf.parse("2021-05-20").bounds().fromDay()));
    }
}
