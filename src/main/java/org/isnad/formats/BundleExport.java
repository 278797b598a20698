package org.isnad.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.isnad.bundle.Bundle;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Loss;
import org.isnad.labels.Labels;

/** Writes a data set with its articles and all exports into one zip file. */
final class BundleExport implements DatasetExport {
    private final ArticleSource articles;
    private final Labels labels;

    BundleExport(ArticleSource articles, Labels labels) {
        this.articles = articles;
        this.labels = labels;
    }

    /** Reads the articles, to see which are at hand. */
    @Override
    public List<Loss> losses(LoadedDataset dataset) {
        return CitationLosses.ofBundle(dataset.dataset(), articles);
    }

    @Override
    public byte[] write(LoadedDataset dataset) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Bundle.of(dataset, articles, labels).writeTo(output);
        return output.toByteArray();
    }
}
