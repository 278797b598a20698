package org.isnad.layout.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.columns.Excerpt;
import org.isnad.columns.LaneGrouping;
import org.isnad.columns.LaneKind;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;
import org.isnad.model.PackedEvents;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;

final class LaneSpecsTest {
    private static final CategoryId CATEGORY = new CategoryId("c");

    @Test
    void neitherArticleNorLaneIsNamedAfterAnAgencyThatItsArticleContradicts() {
        Dataset dataset = switch (DatasetReader.readShipped()) {
            case LoadResult.Loaded(var read) -> read.dataset();
            case LoadResult.Refused refused -> throw new AssertionError(refused.toString());
        };
        List<String> contradicted = dataset.articles().stream()
                .filter(article -> article.agency().basis() == Basis.CONTRADICTED)
                .flatMap(article -> article.agency().value().stream())
                .toList();
        assertEquals(List.of("أ ف ب"), contradicted);
        assertTrue(dataset.articles().stream()
                .map(BundleLabels.of(LabelSettings.DEFAULT)::articleName)
                .noneMatch(contradicted::contains));
        List<String> lanes =
                PlotData.of(dataset, _ -> true, BundleLabels.of(LabelSettings.DEFAULT)).lanes(LaneKind.ARTICLE).stream()
                        .map(LaneSpec::label)
                        .toList();
        assertEquals(5, lanes.size());
        assertTrue(lanes.stream().noneMatch(contradicted::contains), lanes::toString);
    }

    /** Events without a source stand in a lane of no article, whatever of them is shown. */
    @Test
    void eventsWithoutASourceHaveTheirLaneByArticle() {
        Dataset dataset = Dataset.empty("d", new Bilingual("d", Optional.empty()), "ar")
                .withCategories(List.of(new Category(
                        CATEGORY,
                        new Bilingual("c", Optional.empty()),
                        List.of(),
                        CategoryRole.CONTEXT,
                        Foreign.NONE)));
        PackedEvents.Builder events = new PackedEvents.Builder();
        events.add(new RecordId("e1"), Edtf.parse("2020"), "title", "", CATEGORY, Status.REPORTED, Foreign.NONE);
        PlotData data =
                PlotData.of(dataset.withEvents(events.build()), _ -> true, BundleLabels.of(LabelSettings.DEFAULT));
        Excerpt all = Excerpt.whole(data.columns());
        List<LaneSpec> lanes = LaneSpec.within(data.lanes(LaneKind.ARTICLE), all);
        assertEquals(
                List.of(LaneGrouping.REST), lanes.stream().map(LaneSpec::id).toList());
        assertEquals(1, lanes.getFirst().events().size());
    }
}
