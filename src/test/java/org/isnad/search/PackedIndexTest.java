package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
import org.isnad.model.PackedEvents;
import org.isnad.model.RecordId;
import org.junit.jupiter.api.Test;

/** Events that are packed are found as those that are not. */
final class PackedIndexTest {
    private static final List<String> QUERIES = List.of(
            "القوات", "2020", "قبل 2010", "آب", "حالة:خطة", "ماذا حدث في 2020؟", "نوع:حدث", "2003-03", "انسحاب القوات");

    @Test
    void theyAreFoundAsOthers() {
        Labels labels = BundleLabels.of(LabelSettings.DEFAULT);
        LoadedDataset shipped = ShippedIndex.dataset();
        Random random = new Random(5);
        PackedEvents.Builder builder = new PackedEvents.Builder();
        for (int i = 0; i < 500; i++) {
            List<Event> events = shipped.dataset().events();
            Event event = events.get(random.nextInt(events.size()));
            builder.add(
                    new RecordId("p" + i),
                    event.date(),
                    event.title().ar(),
                    event.summary().map(text -> text.ar()).orElse(""),
                    event.category(),
                    event.status(),
                    Foreign.NONE);
        }
        List<Event> packed = builder.build();
        SearchIndex ofPacked = index(shipped, packed, labels);
        SearchIndex ofOthers = index(shipped, new ArrayList<>(packed), labels);
        for (String query : QUERIES) {
            SearchResult found = ofPacked.search(query, Integer.MAX_VALUE);
            assertFalse(found.hits().isEmpty(), query);
            assertEquals(ofOthers.search(query, Integer.MAX_VALUE), found, query);
            assertEquals(ofOthers.records(SearchQuery.of(query)), ofPacked.records(SearchQuery.of(query)), query);
        }
    }

    private static SearchIndex index(LoadedDataset frame, List<Event> events, Labels labels) {
        return SearchIndex.of(
                LoadedDataset.made(frame.dataset().withEvents(events), frame.texts(), frame.source()), labels);
    }
}
