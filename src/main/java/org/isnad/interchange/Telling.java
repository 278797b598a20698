package org.isnad.interchange;

import org.isnad.json.JsonLocation;

/** Takes what is told of places of a file while it is read. */
public interface Telling {
    /** Tells something of a place. */
    void at(JsonLocation place, NoticeCode code, Object... arguments);

    /** Counts something that may occur in every event. */
    void count(JsonLocation place, NoticeCode code);
}
