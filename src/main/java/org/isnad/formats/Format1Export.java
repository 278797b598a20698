package org.isnad.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Loss;

/** Writes format 1 in its one form. The articles are files of their own and stay where they are. */
final class Format1Export implements DatasetExport {

    @Override
    public List<Loss> losses(LoadedDataset dataset) {
        int articles = dataset.dataset().articles().size();
        return articles == 0 ? List.of() : List.of(new Loss(Loss.Code.ARTICLES, articles));
    }

    @Override
    public byte[] write(LoadedDataset dataset) {
        return DatasetWriter.write(dataset.whole()).getBytes(StandardCharsets.UTF_8);
    }
}
