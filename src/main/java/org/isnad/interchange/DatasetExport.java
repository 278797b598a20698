package org.isnad.interchange;

import java.io.IOException;
import java.util.List;
import org.isnad.dataset.LoadedDataset;

/** Writes data sets in one format. */
public interface DatasetExport {

    /** What the format cannot carry of this data set, to be told before it is saved. */
    List<Loss> losses(LoadedDataset dataset);

    /**
     * The bytes of the file. The same data set gives the same bytes.
     *
     * @throws IOException if this data set makes a file that could not be read again
     */
    byte[] write(LoadedDataset dataset) throws IOException;
}
