package org.isnad.search;

import java.util.Optional;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;

/** The shipped data set and its index, made once for all tests. */
final class ShippedIndex {
    private static final LoadedDataset DATASET = read();
    private static final SearchIndex INDEX = SearchIndex.of(DATASET, BundleLabels.of(LabelSettings.DEFAULT));

    private ShippedIndex() {}

    static SearchIndex get() {
        return INDEX;
    }

    static LoadedDataset dataset() {
        return DATASET;
    }

    private static LoadedDataset read() {
        return switch (DatasetReader.readShipped(Optional.empty())) {
            case LoadResult.Loaded(var dataset) -> dataset;
            case LoadResult.Refused refused -> throw new AssertionError(refused.toString());
        };
    }
}
