package org.isnad.formats;

/** What a file has shown itself to be. */
public sealed interface Recognised {

    /** A file that speaks for itself: a data set, or why there is none. */
    record Ready(OpenedInput input) implements Recognised {}

    /** A table, whose columns may mean something else than their headings tell. */
    record Table(TableInput table) implements Recognised {}
}
