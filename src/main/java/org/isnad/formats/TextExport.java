package org.isnad.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Loss;

/**
 * Writes a text in UTF-8.
 *
 * @param losing what it cannot carry
 * @param writing the text
 */
record TextExport(Function<LoadedDataset, List<Loss>> losing, Function<LoadedDataset, String> writing)
        implements DatasetExport {

    @Override
    public List<Loss> losses(LoadedDataset dataset) {
        return losing.apply(dataset);
    }

    @Override
    public byte[] write(LoadedDataset dataset) {
        return writing.apply(dataset).getBytes(StandardCharsets.UTF_8);
    }
}
