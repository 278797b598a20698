package org.isnad.editing;

import java.util.List;
import org.isnad.check.Problem;
import org.isnad.curation.DiskComparison;
import org.isnad.dataset.LoadedDataset;

/** What the file of a document is now, after another program was at it. */
public sealed interface OnDisk {

    /**
     * It holds another state of the data set.
     *
     * @param comparison record by record
     * @param content what was read from it
     */
    record Changed(DiskComparison comparison, LoadedDataset content) implements OnDisk {}

    /** It is not there any more. */
    record Gone() implements OnDisk {}

    /**
     * It cannot be read as a data set.
     *
     * @param problems what the reader says of it
     */
    record Unreadable(List<Problem> problems) implements OnDisk {

        /** Copies the list. */
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
