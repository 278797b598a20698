package org.isnad.ui.session;

import java.util.Optional;
import org.isnad.revision.Changes;
import org.isnad.ui.words.OpenDataset;

/** How the open data set came to be what it is: another one was opened, or the same one was changed. */
public sealed interface DatasetChange {

    /** The data set that is open after it; empty before one is open. */
    default Optional<OpenDataset> now() {
        return Optional.empty();
    }

    /** Nothing is open yet. */
    record Nothing() implements DatasetChange {}

    /**
     * Another data set: nothing of the one before stays.
     *
     * @param dataset what is open
     */
    record Another(OpenDataset dataset) implements DatasetChange {
        @Override
        public Optional<OpenDataset> now() {
            return Optional.of(dataset);
        }
    }

    /**
     * Another revision of the same data set: views keep what they can, and show what has changed.
     *
     * @param before as it was
     * @param dataset as it is
     * @param changes what differs
     */
    record Revised(OpenDataset before, OpenDataset dataset, Changes changes) implements DatasetChange {
        @Override
        public Optional<OpenDataset> now() {
            return Optional.of(dataset);
        }
    }
}
