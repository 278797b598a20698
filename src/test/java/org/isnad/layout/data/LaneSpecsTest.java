package org.isnad.layout.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.columns.LaneKind;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Basis;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.Test;

final class LaneSpecsTest {
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
}
