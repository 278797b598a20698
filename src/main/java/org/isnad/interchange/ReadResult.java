package org.isnad.interchange;

import java.util.List;
import org.isnad.model.Dataset;

/** What came of reading a file of another format. */
public sealed interface ReadResult {

    /**
     * A data set of events that name no source.
     *
     * @param dataset the events; what the model does not hold is in their foreign fields
     * @param notices what could not be read, what is kept unread, and how the file was understood
     */
    record Imported(Dataset dataset, List<Notice> notices) implements ReadResult {

        /** Copies the list. */
        public Imported {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Nothing could be made of the file.
     *
     * @param notices why, at least one
     */
    record Refused(List<Notice> notices) implements ReadResult {

        /** Copies the list. */
        public Refused {
            notices = List.copyOf(notices);
        }
    }
}
