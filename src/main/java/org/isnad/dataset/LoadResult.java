package org.isnad.dataset;

import java.util.List;
import org.isnad.check.Problem;

/** What came of opening a data set. */
public sealed interface LoadResult {

    /** It was read, perhaps with problems. */
    record Loaded(LoadedDataset dataset) implements LoadResult {}

    /**
     * No data set could be made of it; whatever was open before stays open.
     *
     * @param source the file as the user named it
     * @param problems why, at least one
     */
    record Refused(String source, List<Problem> problems) implements LoadResult {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
