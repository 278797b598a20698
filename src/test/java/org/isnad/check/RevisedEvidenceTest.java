package org.isnad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.Dataset;
import org.isnad.model.RandomRevision;
import org.junit.jupiter.api.Test;

/** The evidence of a changed data set, patched, is the evidence that would be gathered anew. */
final class RevisedEvidenceTest {

    @Test
    void patchingGivesWhatGatheringAnewGives() {
        LoadedDataset loaded = ((Loaded) DatasetReader.readShipped()).dataset();
        Dataset dataset = loaded.dataset();
        Evidence evidence = loaded.evidence();
        for (long seed = 0; seed < 60; seed++) {
            RandomRevision revision = RandomRevision.of(dataset, seed);
            Evidence patched = evidence.revised(revision.after(), loaded.texts(), revision.gone(), revision.come());
            assertSame(Evidence.of(revision.after(), loaded.texts()), patched, revision, loaded, "seed " + seed);
            evidence = patched;
            dataset = revision.after();
        }
    }

    private static void assertSame(
            Evidence anew, Evidence patched, RandomRevision revision, LoadedDataset loaded, String seed) {
        for (Article article : revision.after().articles()) {
            assertEquals(anew.anchors(article.id()), patched.anchors(article.id()), seed);
            assertEquals(anew.broken(article.id()), patched.broken(article.id()), seed);
            loaded.text(article.id())
                    .orElseThrow()
                    .paragraphs()
                    .forEach(paragraph -> assertEquals(
                            anew.spans(article.id(), paragraph.number()),
                            patched.spans(article.id(), paragraph.number()),
                            seed));
        }
        Set<Anchor> left = new HashSet<>(Anchors.all(revision.after()));
        left.forEach(anchor -> assertEquals(anew.of(anchor), patched.of(anchor), seed));
        revision.gone().stream()
                .flatMap(record -> Anchors.of(record).stream())
                .filter(anchor -> !left.contains(anchor))
                .forEach(anchor -> assertThrows(IllegalArgumentException.class, () -> patched.of(anchor), seed));
    }
}
