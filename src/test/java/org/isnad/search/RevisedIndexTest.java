package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.RandomRevision;
import org.junit.jupiter.api.Test;

/** The index of a changed data set finds the same, whether it takes over what was read before or reads everything anew. */
final class RevisedIndexTest {
    private static final List<String> QUERIES = List.of(
            "عنوان",
            "القوات في العراق",
            "«القوات الأمريكية»",
            "أيلول 2020",
            "5200",
            "حالة:خطة",
            "2020-09..2021",
            "قاعدة");

    @Test
    void theRevisedIndexFindsWhatANewOneFinds() {
        Labels labels = BundleLabels.of(LabelSettings.DEFAULT);
        LoadedDataset loaded = ShippedIndex.dataset();
        SearchIndex revised = ShippedIndex.get();
        for (long seed = 0; seed < 5; seed++) {
            RandomRevision revision = RandomRevision.of(loaded.dataset(), seed);
            loaded = LoadedDataset.made(revision.after(), loaded.texts(), loaded.source());
            revised = revised.revised(loaded, labels);
            SearchIndex anew = SearchIndex.of(loaded, labels);
            for (String query : QUERIES) {
                assertEquals(
                        anew.search(query, Integer.MAX_VALUE),
                        revised.search(query, Integer.MAX_VALUE),
                        query + ", seed " + seed);
            }
        }
    }
}
