package org.isnad.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.check.Evidence;
import org.isnad.check.SourceMap;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Dataset;
import org.isnad.model.RandomRevision;
import org.isnad.revision.Changes.Part;
import org.junit.jupiter.api.Test;

final class OpenDocumentTest {
    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
    private final OpenDocument opened = OpenDocument.opened(shipped, new Origin.Shipped(), ArticleSource.shipped());

    private OpenDocument edited(Dataset after) {
        return edited(opened, after);
    }

    private OpenDocument edited(OpenDocument before, Dataset after) {
        return before.edited(after, shipped.texts(), SourceMap.NOWHERE, before.articles());
    }

    @Test
    void anEditIsDirtyUntilItIsSaved() {
        OpenDocument edited = edited(RandomRevision.of(shipped.dataset(), 1).after());
        assertFalse(opened.dirty());
        assertTrue(edited.dirty());
        assertEquals(1, edited.revision());
        OpenDocument saved = edited.savedTo(
                new Origin.File(Path.of("dataset.json")), shipped.file().orElseThrow());
        assertFalse(saved.dirty());
        assertTrue(edited(saved, shipped.whole()).dirty());
        assertFalse(edited.asSaved().dirty());
    }

    @Test
    void whatWasReadAgainIsAnotherRevisionThatIsSaved() {
        OpenDocument reread = edited(shipped.whole()).reread(shipped, opened.articles());
        assertEquals(2, reread.revision());
        assertFalse(reread.dirty());
    }

    @Test
    void anEditTellsWhichRecordsChanged() {
        for (long seed = 0; seed < 30; seed++) {
            RandomRevision random = RandomRevision.of(shipped.dataset(), seed);
            OpenDocument edited = edited(random.after());
            Revision revision = Revision.between(opened, edited);
            assertEquals(random.changed(), revision.changes().records(), "seed " + seed);
            // A note that names a record which is deleted leads nowhere.
            assertTrue(revision.changes().within(Set.of(Part.NOTES)), "seed " + seed);
            assertEquals(Revision.between(edited, opened).changes(), revision.changes(), "seed " + seed);
        }
        assertTrue(Revision.between(opened, opened).changes().isEmpty());
    }

    @Test
    void theEvidenceOfAnEditIsThatOfItsDataSet() {
        Dataset after = RandomRevision.of(shipped.dataset(), 5).after();
        LoadedDataset edited = edited(after).content();
        Evidence anew = Evidence.of(edited.dataset(), shipped.texts());
        after.articles()
                .forEach(article -> assertEquals(
                        anew.anchors(article.id()), edited.evidence().anchors(article.id())));
    }

    @Test
    void partsThatChangedAreNamed() {
        Dataset one = shipped.dataset();
        Dataset other = one.withDescription(Optional.empty())
                .withArticles(one.articles().reversed())
                .withPlaces(one.places().reversed())
                .withNotes(List.of());
        Changes changes = Revision.between(opened, edited(other)).changes();
        assertEquals(Set.of(), changes.records());
        assertEquals(EnumSet.of(Part.HEAD, Part.ARTICLES, Part.PLACES, Part.NOTES), changes.parts());
        assertFalse(changes.within(Set.of(Part.NOTES)));
    }

    @Test
    void onlyTheSameIdFromTheSameFileIsAnotherRevision() {
        OpenDocument elsewhere = OpenDocument.opened(shipped, new Origin.File(Path.of("a")), opened.articles());
        assertTrue(Revision.isOf(opened, opened.reread(shipped, opened.articles())));
        assertFalse(Revision.isOf(opened, elsewhere));
    }
}
