package org.isnad.scene;

import java.util.List;

/** What a mark leads to when it is clicked. */
public sealed interface Target {

    /** An event or a figure. */
    record OneRecord(String id) implements Target {}

    /** Records that share one mark, in chronological order. */
    record ManyRecords(List<String> ids) implements Target {

        /** Copies the list. */
        public ManyRecords {
            ids = List.copyOf(ids);
        }
    }

    /** An article. */
    record Article(String id) implements Target {}

    /** A lane of the timeline. */
    record Lane(String id) implements Target {}
}
